import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { Loan, LoanYes } from '../loan';

/** Who is responsible for each yes that is missing, since when, and when it climbs (design part 3). */
export function WhoAnswers({ loan }: { readonly loan: Loan }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (loan.state.state === 'ENDED') return null;
  const missing = loan.yeses.filter((yes) => yes.state === 'missing' && !(yes.party === 'PERSON' && yes.isYours));
  const lineOf = (yes: LoanYes): string => {
    if (yes.party === 'PERSON') return t('loans.yes.personToAnswer', { when: format.dateTime(loan.answerBy) });
    const unit = yes.unitName ?? '';
    const until = format.dateTime(loan.answerBy);
    if (!yes.responsible || yes.responsible.as === 'NOBODY')
      return t(yes.responsible && yes.responsible.earlierIds.length > 0 ? 'loans.yes.nobodyYet' : 'loans.yes.nobody', { unit, when: until });
    const asked = t('loans.yes.responsible', { who: format.list(yes.responsibleNames), unit, since: format.dateTime(yes.responsible.since) });
    return yes.responsible.climbsAt === null ? asked : `${asked} ${t('loans.yes.climbs', { when: format.dateTime(yes.responsible.climbsAt) })}`;
  };
  const givenReasons = loan.yeses.filter((yes) => yes.reason);
  return (
    <div className="mt-3 grid max-w-measure gap-1 text-s text-soft">
      {missing.map((yes) => (
        <p key={`${yes.party} ${yes.unitId ?? ''}`}>{lineOf(yes)}</p>
      ))}
      {givenReasons.map((yes) => (
        <p key={`${yes.party} ${yes.unitId ?? ''} reason`}>
          {t('loans.shift.because', { what: yes.givenBy ?? yes.unitName ?? '', reason: yes.reason ?? '' })}
        </p>
      ))}
    </div>
  );
}
