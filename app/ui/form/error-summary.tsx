import { forwardRef, useContext, useId, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { FieldNamesContext } from './field-names';
import { fieldId } from './form-context';
import { useErrorText } from './use-error-text';

export interface ErrorSummaryProps {
  readonly errors: FieldErrors;
  readonly idPrefix: string;
  /** what each field is called, as far as the form knows */
  readonly labels: Readonly<Record<string, string>>;
}

/** All that must be corrected, at the top, each a link to its field. The form gives it focus. */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary({ errors, idPrefix, labels }, ref) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const titleId = useId();
  const names = useContext(FieldNamesContext);
  const entries = Object.entries(errors).filter(([, texts]) => texts.length > 0);
  if (entries.length === 0) return null;
  const labelOf = (path: string): string | undefined => {
    const label = names?.called.get(fieldId(idPrefix, path));
    if (names && label === undefined) names.wasMissed = true;
    return label ?? labels[path];
  };
  return (
    // without a script the browser itself goes to it, however far down the page the form stands
    <div ref={ref} role="group" tabIndex={-1} autoFocus aria-labelledby={titleId} className="rounded-m border-2 border-uncovered bg-surface p-4">
      <h2 id={titleId} className="text-l text-uncovered">
        {t('ui.form.errorSummary.title')}
      </h2>
      <ul className="mt-1 grid gap-1">
        {entries.flatMap(([path, texts]) =>
          texts.map((text) => (
            <li key={`${path} ${text}`}>
              {path === '' ? (
                <p className="py-1">{errorText(text)}</p>
              ) : (
                // the server knows the names already, the browser one rendering later
                <a href={`#${fieldId(idPrefix, path)}`} onClick={goToField} className="inline-block py-1" suppressHydrationWarning>
                  {named(labelOf(path), errorText(text))}
                </a>
              )}
            </li>
          ))
        )}
      </ul>
    </div>
  );
});

const named = (label: string | undefined, text: string): string => (label ? `${label}${/[?:.!]$/.test(label) ? '' : ':'} ${text}` : text);

/** A jump alone moves no focus into an input. */
function goToField(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!target) return;
  event.preventDefault();
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}
