import { useTranslation } from 'react-i18next';
import { refusalOf } from '~/modules/access/refused-form';
import { Button, ButtonLink } from '~/ui/button';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextareaField } from '~/ui/form/textarea-field';
import { endOneSchema, leaderSaysYesSchema, refuseReleaseSchema } from '../answer.schema';
import { reasonMax } from '../assignment.schema';
import type { LeaderRequest } from '../leader-request';
import type { LoanShift } from '../loan';
import { answerAnchor } from './answer-row';
import { Instead } from './instead';
import { Obstacles } from './obstacles';
import type { RefusedAnswer } from './refused-answer';
import { ShiftChoice } from './shift-choice';
import { useShiftWords } from './use-shift-words';

export interface LeaderAnswerProps {
  readonly request: LeaderRequest;
  readonly shifts: readonly LoanShift[];
  readonly answer: 'yes' | 'no';
  readonly submissionKey: string;
  readonly refused: RefusedAnswer | undefined;
  readonly backTo: string;
}

// a receiver's no to somebody ends the request, with the reason that it then tells
const forms = {
  HOME: {
    yes: { intent: 'release', schema: leaderSaysYesSchema, title: 'releaseYesTitle' },
    no: { intent: 'refuseRelease', schema: refuseReleaseSchema, title: 'releaseNoTitle' },
  },
  RECEIVER: {
    yes: { intent: 'giveReceiverYes', schema: leaderSaysYesSchema, title: 'receiverYesTitle' },
    no: { intent: 'end', schema: endOneSchema, title: 'receiverNoTitle' },
  },
} as const;

/** A leader's second tap: yes to all or some shifts, or no with a reason. */
export function LeaderAnswer({ request, shifts, answer, submissionKey, refused, backTo }: LeaderAnswerProps) {
  const { t } = useTranslation();
  const { loan, party } = request;
  const { intent, schema, title } = forms[party][answer];
  const words = useShiftWords()(shifts.map((shift) => shift.period));
  const who = loan.person.name ?? loan.person.position ?? t('loans.someone');
  return (
    <div id={answerAnchor(loan.id)} className="scroll-mt-4 border-t border-line p-4 sm:p-5">
      <SchemaForm
        schema={schema}
        intent={intent}
        submissionKey={submissionKey}
        labels={{ reason: t('loans.leader.reason'), shiftIds: t('loans.leader.choose') }}
        {...refusalOf(refused, intent)}
      >
        <input type="hidden" name="assignmentId" value={loan.id} />
        <div>
          <h4 className="text-l">{t(`loans.leader.${title}`, { who })}</h4>
          <p>{t('loans.answer.place', { when: words.line, unit: loan.unit.name })}</p>
        </div>
        {refused?.intent === intent && <Instead alternatives={refused.alternatives} />}
        {answer === 'yes' ? (
          <>
            <ShiftChoice shifts={shifts} label={t('loans.leader.choose')} />
            <Obstacles obstacles={request.obstacles} />
          </>
        ) : (
          <TextareaField name="reason" label={t('loans.leader.reason')} hint={t('loans.leader.reasonHint')} rows={3} max={reasonMax} />
        )}
        <div className="grid gap-3">
          <Button wide>{t(answer === 'yes' ? 'loans.leader.sendYes' : 'loans.leader.sendNo')}</Button>
          <ButtonLink to={backTo} kind="second" wide preventScrollReset>
            {t('loans.answer.back')}
          </ButtonLink>
        </div>
      </SchemaForm>
    </div>
  );
}
