import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { Identity } from '~/modules/matching/candidates';
import { labelOf, type Labels } from '~/modules/matching/labels';

/** Gives a function that says what somebody comes with: the competence asked for, else their position. */
export function useWhatWords(labels: Labels): (person: Identity) => string {
  const { language } = useFormat();
  return ({ competence, position }) => (competence === null ? position : labelOf(labels, competence, language));
}

/** Gives a function that says who somebody is: by name after their yes, before it by what they come with, and from where. */
export function useWhoWords(labels: Labels): (person: Identity) => string {
  const { t } = useTranslation();
  const whatOf = useWhatWords(labels);
  return (person) => t('matching.fits.who', { competence: person.name ?? whatOf(person), unit: person.unitName });
}
