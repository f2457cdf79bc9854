import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { Identity } from '~/modules/matching/candidates';
import { labelOf, type Labels } from '~/modules/matching/labels';

/** Gives a function that says who somebody is: by name after their yes, before it by what they come with, and from where. */
export function useWhoWords(labels: Labels): (person: Identity) => string {
  const { t } = useTranslation();
  const { language } = useFormat();
  return ({ name, competence, position, unitName }) =>
    t('matching.fits.who', { competence: name ?? (competence === null ? position : labelOf(labels, competence, language)), unit: unitName });
}
