import { useTranslation } from 'react-i18next';
import type { LeaderRequest } from '../leader-request';
import { inSentence } from '../in-sentence';

/** Gives a function that says what a leader is asked, as a question; a receiver reads a position until the person's yes. */
export function useRequestTitle(): (request: LeaderRequest) => string {
  const { t } = useTranslation();
  return ({ loan, party }) => {
    const { person, unit, begunBy } = loan;
    const unnamed = person.position ? t('loans.leader.unnamed', { position: inSentence(person.position) }) : t('loans.leader.anybody');
    const title = party === 'HOME' ? 'releaseTitle' : begunBy === 'PERSON' ? 'appliedTitle' : 'receiverTitle';
    return t(`loans.leader.${title}`, { who: person.name ?? unnamed, unit: unit.name });
  };
}
