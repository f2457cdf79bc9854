import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldErrorText } from './field-error-text';
import type { Field } from './use-field';

/** What every field says about itself. Fields are required unless they say optional. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  /** counts when the form has no value of its own for the field */
  readonly defaultValue?: string;
}

/** the border of a control, 3:1 against its ground, and the text inside */
export const controlClass =
  'min-h-12 w-full rounded-m border-2 border-line-strong bg-surface px-3 py-1.5 text-ink placeholder:text-soft aria-invalid:border-uncovered';

interface FieldFrameProps extends Pick<FieldProps, 'label' | 'hint' | 'optional'> {
  readonly field: Field;
  readonly children: ReactNode;
}

/** Label, hint, error, control: in the order they are needed. */
export function FieldFrame({ field, label, hint, optional, children }: FieldFrameProps) {
  const { t } = useTranslation();
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={field.id} className="font-semibold">
        {label}
        {optional && <span className="font-normal text-soft"> {t('ui.optional')}</span>}
      </label>
      {hint && (
        <div id={field.hintId} className="max-w-measure text-s text-soft">
          {hint}
        </div>
      )}
      <FieldErrorText id={field.errorId} errors={field.errors} />
      {children}
    </div>
  );
}

/** The same for several controls that answer one question. */
export function GroupFrame({ field, label, hint, optional, children }: FieldFrameProps) {
  const { t } = useTranslation();
  return (
    <fieldset aria-describedby={field.aria['aria-describedby']} className="grid content-start gap-2">
      <legend className="mb-1 font-semibold">
        {label}
        {optional && <span className="font-normal text-soft"> {t('ui.optional')}</span>}
      </legend>
      {hint && (
        <div id={field.hintId} className="max-w-measure text-s text-soft">
          {hint}
        </div>
      )}
      <FieldErrorText id={field.errorId} errors={field.errors} />
      {children}
    </fieldset>
  );
}
