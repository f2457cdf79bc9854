import { useTranslation } from 'react-i18next';
import type { Invitation } from '~/modules/assignments/invitation';
import type { LeaderRequest } from '~/modules/assignments/leader-request';
import { AnswerRow, giveUpPath } from '~/modules/assignments/ui/answer-row';
import { LeaderAnswer } from '~/modules/assignments/ui/leader-answer';
import { MovedNote } from '~/modules/assignments/ui/moved-note';
import { PersonAnswer } from '~/modules/assignments/ui/person-answer';
import type { RefusedAnswer } from '~/modules/assignments/ui/refused-answer';
import { TakesTime } from '~/modules/assignments/ui/takes-time';
import { WhyList } from '~/modules/assignments/ui/why-list';
import { Section } from '~/ui/section';
import { Sheet } from '~/ui/sheet';

export interface AnswerPartProps {
  readonly invitation: Invitation | null;
  readonly request: LeaderRequest | null;
  readonly answer: 'yes' | 'no' | null;
  readonly submissionKey: string;
  readonly refused: RefusedAnswer | undefined;
}

/** The reader's own yes, when it is missing: the person's, or a leader's. */
export function AnswerPart({ invitation, request, answer, submissionKey, refused }: AnswerPartProps) {
  const { t } = useTranslation();
  const loan = invitation?.loan ?? request?.loan;
  const shiftIds = invitation?.shiftIds ?? request?.shiftIds ?? [];
  if (!loan) return null;
  const shifts = loan.shifts.filter((shift) => shiftIds.includes(shift.shiftId));
  const common = { shifts, submissionKey, refused, backTo: '?' };
  const givesUp = invitation !== null && !loan.may.answerNo.may;
  const isHome = request?.party === 'HOME';
  const [yes, no] = invitation ? ['loans.invitation.yes', 'loans.invitation.no'] : [isHome ? 'loans.leader.release' : 'loans.leader.welcome', 'loans.leader.no'];
  return (
    <Section title={t('loans.page.answer')}>
      <Sheet flush className="max-w-phone overflow-visible">
        <div className="grid gap-4 p-4 empty:hidden sm:p-5">
          <MovedNote loan={loan} shiftIds={shiftIds} />
          {invitation && invitation.why.length > 0 && <WhyList why={invitation.why} />}
          {loan.yeses.some((yes) => yes.party === request?.party && yes.hasClimbedPastYou) && <p className="text-s text-soft">{t('loans.leader.climbed')}</p>}
          {request && isHome && <TakesTime request={request} shifts={shifts} />}
        </div>
        {answer === null && (
          <AnswerRow requestId={loan.id} yes={t(yes)} no={t(givesUp ? 'loans.moved.giveUp' : no)} isFirst noTo={givesUp ? giveUpPath(loan.id) : undefined} />
        )}
        {answer !== null && invitation && <PersonAnswer key={answer} loan={loan} fullShiftIds={invitation.fullShiftIds} answer={answer} {...common} />}
        {answer !== null && request && <LeaderAnswer key={answer} request={request} answer={answer} {...common} />}
      </Sheet>
    </Section>
  );
}
