import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { i18nOf } from '~/i18n/texts-of.server';
import { ErrorSummary } from './error-summary';
import { collectFieldNames, FieldNamesContext, type FieldNames } from './field-names';
import { FormShellContext, type FormShell } from './form-context';
import { TextField } from './text-field';

const errors = { title: ['errors.required'], '': ['errors.sentTwice'] };
const nothing = () => undefined;
const shell: FormShell = { idPrefix: 'f', values: undefined, errors, register: (name) => ({ name }), changed: nothing, forget: nothing, announce: nothing };

const rendered = (names: FieldNames | null, labels = {}): string =>
  renderToStaticMarkup(
    <FieldNamesContext.Provider value={names}>
      <I18nextProvider i18n={i18nOf('da')}>
        <FormShellContext.Provider value={shell}>
          <ErrorSummary errors={errors} idPrefix="f" labels={labels} />
          <TextField name="title" label="Overskrift" />
        </FormShellContext.Provider>
      </I18nextProvider>
    </FieldNamesContext.Provider>,
  );

const linkTo = (html: string): string | undefined => /<a href="#f-title"[^>]*>([^<]*)<\/a>/.exec(html)?.[1];

it('names a field that stands below it once the page is rendered again', () => {
  const names = collectFieldNames();
  expect(linkTo(rendered(names))).toBe('Skal udfyldes.');
  expect(names.wasMissed).toBe(true);
  expect(linkTo(rendered(names))).toBe('Overskrift: Skal udfyldes.');
});

it('asks for no second rendering when there is no name to miss', () => {
  const names = collectFieldNames();
  names.called.set('f-title', 'Overskrift');
  rendered(names);
  expect(names.wasMissed).toBe(false);
});

it('goes by what the form gives where nothing is collected', () => expect(linkTo(rendered(null, { title: 'Titel' }))).toBe('Titel: Skal udfyldes.'));
