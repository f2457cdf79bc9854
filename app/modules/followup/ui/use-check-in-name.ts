import { useTranslation } from 'react-i18next';

/** What a check-in is called by its number: first day, after a week, after so many weeks. */
export function useCheckInName(): (number: number) => string {
  const { t } = useTranslation();
  return (number) => (number <= 2 ? t(`followup.checkIn.name.${number}`) : t('followup.checkIn.name.later', { count: 1 + 2 * (number - 2) }));
}
