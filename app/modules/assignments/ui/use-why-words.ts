import { useTranslation } from 'react-i18next';

/** Gives a function that says why somebody was passed over, from the key of a text after `assignments.`; an unknown one reads as "not available". */
export function useWhyWords(): (why: string) => string {
  const { t } = useTranslation();
  return (why) => t(`assignments.${why}`, { defaultValue: t('assignments.refused.notAvailable') });
}
