import { useTranslation } from 'react-i18next';
import { parseFieldError } from '~/kernel/field-error';

/** Turns a coded error into words. A text that isn't coded was not meant for people. */
export function useErrorText(): (coded: string) => string {
  const { t } = useTranslation();
  return (coded) => {
    const error = parseFieldError(coded);
    return error ? t(error.key, { ...error.params }) : t('ui.form.unreadable');
  };
}
