import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { ButtonLink, ButtonRow } from '~/ui/button';
import { Tag } from '~/ui/tag';
import type { LeaderRequest } from '../leader-request';
import { answerPath } from './answer-row';
import { useRequestTitle } from './use-request-title';
import { useShiftWords } from './use-shift-words';

/** A request in short, for those after the first few: either answer opens the whole of it. */
export function LeaderRequestLine({ request }: { readonly request: LeaderRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const shiftWords = useShiftWords();
  const titleOf = useRequestTitle();
  const { loan, party, shiftIds } = request;
  const { person, need } = loan;
  const shifts = loan.shifts.filter((shift) => shiftIds.includes(shift.shiftId));
  return (
    <article id={loan.id} aria-labelledby={`titel-${loan.id}`} className="grid justify-items-start gap-2 border-t border-line pt-4">
      <h3 id={`titel-${loan.id}`} className="text-m font-semibold">
        {titleOf(request)}
      </h3>
      <p className="text-s text-soft">
        {[person.position, ...person.homeUnitNames].filter(Boolean).join(', ')}. {need.title}, {shiftWords(shifts.map((shift) => shift.period)).line}.
      </p>
      <Tag state="asked">{t('loans.invitation.answerBy', { when: format.dateTime(loan.answerBy) })}</Tag>
      <ButtonRow>
        <ButtonLink to={answerPath(loan.id, 'yes')} kind="second" small>
          {t(party === 'HOME' ? 'loans.leader.release' : 'loans.leader.welcome')}
        </ButtonLink>
        <ButtonLink to={answerPath(loan.id, 'no')} kind="second" small>
          {t('loans.leader.no')}
        </ButtonLink>
      </ButtonRow>
    </article>
  );
}
