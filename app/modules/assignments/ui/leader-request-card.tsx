import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Details } from '~/ui/details';
import { Fact, Facts } from '~/ui/facts';
import { NotThis, NumberedList } from '~/ui/marked-list';
import { Sheet } from '~/ui/sheet';
import { Tag } from '~/ui/tag';
import type { LeaderRequest } from '../leader-request';
import { AnswerRow } from './answer-row';
import { LeaderAnswer } from './leader-answer';
import { LoanYeses } from './loan-yeses';
import { MovedNote } from './moved-note';
import type { RefusedAnswer } from './refused-answer';
import { ShiftsInWords } from './shifts-in-words';
import { TakesTime } from './takes-time';
import { useRequestTitle } from './use-request-title';

export interface LeaderRequestCardProps {
  readonly request: LeaderRequest;
  readonly answer: 'yes' | 'no' | null;
  readonly isFirst: boolean;
  readonly submissionKey: string;
  readonly refused: RefusedAnswer | undefined;
  readonly backTo: string;
}

/** A leader's yes that waits: who, to where, when, and for the home leader what it takes from the own unit. */
export function LeaderRequestCard({ request, answer, isFirst, submissionKey, refused, backTo }: LeaderRequestCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { loan, party, shiftIds } = request;
  const { need, person, unit } = loan;
  const titleOf = useRequestTitle();
  const shifts = loan.shifts.filter((shift) => shiftIds.includes(shift.shiftId));
  return (
    <Sheet flush className="overflow-visible">
      <article id={loan.id} aria-labelledby={`titel-${loan.id}`}>
        <div className="grid gap-5 p-4 sm:p-5">
          <div>
            <Tag state="asked">{t('loans.invitation.answerBy', { when: format.dateTime(loan.answerBy) })}</Tag>
            <h3 id={`titel-${loan.id}`} className="mt-3 text-l hyphens-auto">
              {titleOf(request)}
            </h3>
            {loan.yeses.some((yes) => yes.party === party && yes.hasClimbedPastYou) && (
              <p className="text-s text-soft">{t('loans.leader.climbed')}</p>
            )}
            {person.name === null && <p className="text-s text-soft">{t('loans.nameLater')}</p>}
          </div>
          <MovedNote loan={loan} shiftIds={shiftIds} />
          <Facts>
            <Fact term={t('loans.invitation.when')} icon="calendar">
              <ShiftsInWords shifts={shifts.map((shift) => shift.period)} />
            </Fact>
            <Fact term={t('loans.leader.who')} icon="person">
              {[person.position, ...person.homeUnitNames].filter(Boolean).join(', ')}
            </Fact>
            <Fact term={t('loans.invitation.where')} icon="place">
              {unit.name}: {need.title}
            </Fact>
          </Facts>
          {party === 'HOME' && <TakesTime request={request} shifts={shifts} />}
          <Details summary={t('loans.leader.what')}>
            <NumberedList items={need.tasks} />
            {need.notTasks && <NotThis>{need.notTasks}</NotThis>}
          </Details>
        </div>
        {answer ? (
          <LeaderAnswer
            key={answer}
            request={request}
            shifts={shifts}
            answer={answer}
            submissionKey={submissionKey}
            refused={refused}
            backTo={backTo}
          />
        ) : (
          <AnswerRow
            requestId={loan.id}
            yes={t(party === 'HOME' ? 'loans.leader.release' : 'loans.leader.welcome')}
            no={t('loans.leader.no')}
            isFirst={isFirst}
          />
        )}
        <div className="rounded-b-l bg-sunken p-4 sm:p-5">
          <h4 className="sr-only">{t('loans.yes.title')}</h4>
          <LoanYeses loan={loan} on="sunken" />
        </div>
      </article>
    </Sheet>
  );
}
