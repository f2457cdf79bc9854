import { forwardRef, useId, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { fieldId } from './form-context';
import { useErrorText } from './use-error-text';

export interface ErrorSummaryProps {
  readonly errors: FieldErrors;
  readonly idPrefix: string;
  /** what each field is called, as far as known */
  readonly labels: Readonly<Record<string, string>>;
}

/** All that must be corrected, at the top, each a link to its field. The form gives it focus. */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary({ errors, idPrefix, labels }, ref) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const titleId = useId();
  const entries = Object.entries(errors).filter(([, texts]) => texts.length > 0);
  if (entries.length === 0) return null;
  return (
    <div ref={ref} role="group" tabIndex={-1} aria-labelledby={titleId} className="rounded-m border-2 border-uncovered bg-surface p-4">
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
                <a href={`#${fieldId(idPrefix, path)}`} onClick={goToField} className="inline-block py-1">
                  {named(labels[path], errorText(text))}
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
