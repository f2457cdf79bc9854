import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { noShowAnswers, type NoShow } from '../assignment-facts';
import type { Loan, LoanShift } from '../loan';
import { isMissed } from '../no-show';
import type { RefusedAnswer } from './refused-answer';

interface NoShowNotesProps {
  readonly loan: Loan;
  readonly submissionKey: string;
}

interface NoShowRefusedProps {
  readonly refused: RefusedAnswer | undefined;
}

const intents: readonly string[] = ['answerNoShow', 'removeNoShow'];

/** Why an answer to a note, or taking it back, came to nothing; the note itself may be gone by then. */
export function NoShowRefused({ refused }: NoShowRefusedProps) {
  const { t } = useTranslation();
  if (!refused || !intents.includes(refused.intent)) return null;
  return <Notice kind="error" title={refused.refused ? t(refused.refused.key, { ...refused.refused.params }) : t('loans.noShow.chooseAnswer')} />;
}

type Noted = LoanShift & { readonly noShow: NoShow };

const isNoted = (shift: LoanShift): shift is Noted => shift.noShow !== null;

/** Shifts that the person is noted not to have come to: the person answers in one tap, the receiving leader can take the note back (design part 4, rule 4). */
export function NoShowNotes({ loan, submissionKey }: NoShowNotesProps) {
  const { t } = useTranslation();
  const noted = loan.shifts.filter(isNoted);
  if (noted.length === 0) return null;
  const isOwn = loan.may.answerNoShow.may;
  return (
    <Notice kind="info" title={t(isOwn ? 'loans.noShow.title' : 'loans.noShow.theirs', { count: noted.length })}>
      {isOwn && <p>{t('loans.noShow.calm')}</p>}
      <ul className="mt-2 grid gap-5">
        {noted.map((shift) => (
          <li key={shift.shiftId}>{isOwn ? <OwnNote loan={loan} shift={shift} submissionKey={submissionKey} /> : <TheirNote loan={loan} shift={shift} submissionKey={submissionKey} />}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface NoteProps extends NoShowNotesProps {
  readonly shift: Noted;
}

function OwnNote(props: NoteProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { answer } = props.shift.noShow;
  const shift = format.shift(props.shift.period);
  if (answer === null) return <Answers {...props} question={t('loans.noShow.ask', { shift, unit: props.loan.unit.name })} />;
  return (
    <>
      <p>{t('loans.noShow.youAnswered', { shift, answer: t(`loans.noShow.answer.${answer}`) })}</p>
      <details className="no-print">
        <summary className="inline-flex min-h-12 cursor-pointer items-center font-semibold text-action">{t('loans.noShow.change')}</summary>
        <Answers {...props} question={t('loans.noShow.ask', { shift, unit: props.loan.unit.name })} />
      </details>
    </>
  );
}

function Answers({ loan, shift, submissionKey, question }: NoteProps & { readonly question: string }) {
  const { t } = useTranslation();
  const left = noShowAnswers.filter((one) => one !== shift.noShow.answer);
  return (
    <ShiftForm intent="answerNoShow" loan={loan} shift={shift} submissionKey={submissionKey}>
      <fieldset className="grid gap-2 sm:flex sm:flex-wrap">
        <legend className="mb-2 font-semibold">{question}</legend>
        {left.map((one) => (
          <Button key={one} kind="second" name="answer" value={one}>
            {t(`loans.noShow.answer.${one}`)}
          </Button>
        ))}
      </fieldset>
    </ShiftForm>
  );
}

function TheirNote({ loan, shift, submissionKey }: NoteProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { answer } = shift.noShow;
  const words = { shift: format.shift(shift.period), person: loan.person.name ?? t('loans.someone'), answer: answer && t(`loans.noShow.answer.${answer}`) };
  return (
    <>
      <p>{t(answer === null ? 'loans.noShow.notAnswered' : 'loans.noShow.answered', words)}</p>
      <p>{t(isMissed(shift) ? 'loans.noShow.notCounted' : 'loans.noShow.disputed')}</p>
      {loan.may.removeNoShow.may && (
        <ShiftForm intent="removeNoShow" loan={loan} shift={shift} submissionKey={submissionKey}>
          <Button kind="second" aria-label={t('loans.noShow.removeFor', words)}>
            {t('loans.noShow.remove')}
          </Button>
        </ShiftForm>
      )}
    </>
  );
}

function ShiftForm({ intent, loan, shift, submissionKey, children }: NoteProps & { readonly intent: string; readonly children: ReactNode }) {
  return (
    <Form method="post" preventScrollReset className="no-print mt-2">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <input type="hidden" name="assignmentId" value={loan.id} />
      <input type="hidden" name="shiftId" value={shift.shiftId} />
      {children}
    </Form>
  );
}
