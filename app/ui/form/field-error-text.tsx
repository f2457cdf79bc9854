import { useTranslation } from 'react-i18next';
import { Pip } from '~/ui/pip';
import { useErrorText } from './use-error-text';

export function FieldErrorText({ id, errors }: { readonly id: string; readonly errors: readonly string[] }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  if (errors.length === 0) return null;
  return (
    <div id={id} className="text-s font-semibold text-uncovered">
      {errors.map((error) => (
        <p key={error} className="grid grid-cols-[auto_1fr] gap-x-[0.4em]">
          <Pip state="uncovered" className="mt-[0.1em] size-[1.25em]" />
          <span>
            <span className="sr-only">{t('ui.form.errorPrefix')} </span>
            {errorText(error)}
          </span>
        </p>
      ))}
    </div>
  );
}
