import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { RecordCheckType } from '~/kernel/vocabulary';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { CheckboxField } from '~/ui/form/checkbox-field';
import { ComboboxMulti } from '~/ui/form/combobox-multi';
import type { ComboboxOption } from '~/ui/form/combobox-options';
import { useFormShell } from '~/ui/form/form-context';
import { TextField } from '~/ui/form/text-field';
import { Sheet } from '~/ui/sheet';
import { fieldKey } from '../draft-form.schema';
import type { NeedLine } from '../need';

export interface LineChoices {
  readonly competences: readonly ComboboxOption[];
  readonly recordChecks: readonly RecordCheckType[];
}

/** One kind of place: its name, what people must have, and what would be good. Closed while nothing in it needs a look. */
export function LineFields({ line, number, choices }: { readonly line: NeedLine; readonly number: number; readonly choices: LineChoices }) {
  const { t } = useTranslation();
  const { errors } = useFormShell();
  const key = fieldKey(line.id);
  const groups = line.requirements?.length ?? 0;
  const checks = choices.recordChecks.map((type) => ({ value: type, label: t(`people.recordCheck.type.${type}`) }));
  const isOpen = line.title === '' || line.requirements === null || Object.keys(errors).some((path) => path.startsWith(`lines.${key}.`));
  return (
    <Sheet>
      <h3 className="text-l">{line.title || t('needs.draft.line', { number })}</h3>
      <DemandsInWords line={line} choices={choices} />
      <Details summary={t('needs.draft.changeLine')} open={isOpen}>
        <div className="grid gap-5">
          <TextField
            name={`lines.${key}.title`}
            label={t('needs.field.lineTitle')}
            hint={number === 1 ? t('needs.field.lineTitleHint') : undefined}
            width="half"
          />
          {Array.from({ length: Math.max(1, groups) }, (_, index) => (
            <GroupFields key={index} name={`lines.${key}.groups.${index}`} isFirst={index === 0} choices={choices} />
          ))}
          {groups > 0 && (
            <Details summary={t('needs.draft.moreGroup')}>
              <GroupFields name={`lines.${key}.groups.${groups}`} isFirst={false} choices={choices} />
            </Details>
          )}
          <CheckboxField name={`lines.${key}.anyone`} label={t('needs.field.anyone')} />
          <ComboboxMulti name={`lines.${key}.wished[]`} label={t('needs.field.wished')} optional options={choices.competences} />
          <CheckboxCards name={`lines.${key}.recordChecks[]`} label={t('needs.field.recordChecks')} optional options={checks} columns={2} />
        </div>
      </Details>
      <Button kind="quiet" small icon="cross" name="press" value={`remove-line.${key}`}>
        <span>
          {t('needs.draft.removeLine')} <span className="sr-only">{line.title || number}</span>
        </span>
      </Button>
    </Sheet>
  );
}

function DemandsInWords({ line, choices }: { readonly line: NeedLine; readonly choices: LineChoices }) {
  const { t } = useTranslation();
  const format = useFormat();
  const label = (key: string) => choices.competences.find((option) => option.key === key)?.label ?? key;
  const { requirements } = line;
  if (requirements === null) return null;
  if (requirements.length === 0) return <p className="text-s text-soft">{t('needs.page.anyone')}</p>;
  return (
    <p className="text-s text-soft">
      {requirements
        .map(({ anyOf, authorisedOnly }) =>
          t(authorisedOnly ? 'needs.draft.demandAuthorised' : 'needs.draft.demand', { list: format.list(anyOf.map(label), 'or') }),
        )
        .join(' ')}
    </p>
  );
}

function GroupFields({ name, isFirst, choices }: { readonly name: string; readonly isFirst: boolean; readonly choices: LineChoices }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-2">
      <ComboboxMulti
        name={`${name}.anyOf[]`}
        label={t(isFirst ? 'needs.field.anyOf' : 'needs.field.alsoAnyOf')}
        hint={isFirst ? t('needs.field.anyOfHint') : undefined}
        optional={!isFirst}
        options={choices.competences}
      />
      <CheckboxField
        name={`${name}.authorisedOnly`}
        label={t('needs.field.authorisedOnly')}
        hint={isFirst ? t('needs.field.authorisedOnlyHint') : undefined}
      />
    </div>
  );
}
