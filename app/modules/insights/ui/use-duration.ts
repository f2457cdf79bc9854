import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';

/** Hours in words as coarse as anybody needs: hours up to two days, then days. Null is not reached. */
export function useDuration(): (hours: number | null) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (hours) => {
    if (hours === null) return t('insights.duration.never');
    if (hours < 1) return t('insights.duration.minutes');
    return hours < 48 ? format.hours(Math.round(hours)) : t('insights.duration.days', { count: Math.round(hours / 24) });
  };
}
