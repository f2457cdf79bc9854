import { useTranslation } from 'react-i18next';
import { refusalOf } from '~/modules/access/refused-form';
import { Button, ButtonLink, ButtonRow, LinkRow } from '~/ui/button';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { DateField } from '~/ui/form/date-field';
import type { FormSchema } from '~/ui/form/form-resolver';
import { RadioCards } from '~/ui/form/radio-cards';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextareaField } from '~/ui/form/textarea-field';
import { useFormat } from '~/i18n/use-format';
import { assignmentOnlySchema, endOneSchema, freeSomeSchema, withdrawOneSchema } from '../answer.schema';
import { reasonMax } from '../assignment.schema';
import { comingShifts, shiftsToNote, type ChangeAct } from '../loan-acts';
import { isNewTime, type Loan, type LoanShift } from '../loan';
import { noteNoShowSchema } from '../no-show.schema';
import type { RefusedAnswer } from './refused-answer';
import { useShiftWords } from './use-shift-words';

export interface ActFormProps {
  readonly loan: Loan;
  readonly act: ChangeAct;
  readonly shiftId: string | null;
  readonly title: string;
  readonly submissionKey: string;
  readonly refused: RefusedAnswer | undefined;
}

interface Fields {
  readonly schema: FormSchema;
  readonly shifts: boolean;
  readonly from: boolean;
  /** required of everybody but the person */
  readonly reason: boolean;
  readonly hurts: boolean;
}

const plain = { shifts: false, from: false, reason: false, hurts: false } as const;
const fieldsOf: Readonly<Record<ChangeAct, Fields>> = {
  markArrived: { ...plain, schema: assignmentOnlySchema },
  noteNoShow: { ...plain, schema: noteNoShowSchema },
  undoPhoneYes: { ...plain, schema: assignmentOnlySchema },
  undoYes: { ...plain, schema: assignmentOnlySchema },
  freeShifts: { ...plain, schema: freeSomeSchema, shifts: true, reason: true },
  withdraw: { ...plain, schema: withdrawOneSchema, hurts: true },
  end: { schema: endOneSchema, shifts: false, from: true, reason: true, hurts: true },
  recall: { schema: endOneSchema, shifts: false, from: true, reason: true, hurts: true },
};

/** The confirmation of one act: says what it does, asks for what it needs. */
export function ActForm({ loan, act, shiftId, title, submissionKey, refused }: ActFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { schema, shifts, from, reason, hurts } = fieldsOf[act];
  const coming = comingShifts(loan);
  const when = useShiftWords()(coming.map((shift) => shift.period)).line;
  const isOwn = loan.own.includes('PERSON');
  const hasNewTime = coming.some((shift) => isNewTime(loan, shift));
  const timeHint = (shift: LoanShift): string | undefined => {
    if (isNewTime(loan, shift)) return t('loans.moved.newTime');
    return shift.state === 'HELD' && shift.movedTo !== null ? t('loans.moved.oldTime') : undefined;
  };
  return (
    <div id={`act-${act}`} className="scroll-mt-4">
      <SchemaForm
        schema={schema}
        intent={act}
        submissionKey={submissionKey}
        {...refusalOf(refused, act)}
      >
        <input type="hidden" name="assignmentId" value={loan.id} />
        <div>
          <h3 className="text-l">{title}</h3>
          <p>{t(`loans.act.text.${act}`, { when })}</p>
          {shifts && hasNewTime && <p>{t(isOwn ? 'loans.moved.freeOwn' : 'loans.moved.freeTheirs', { until: format.dateTime(loan.answerBy) })}</p>}
        </div>
        {shifts && (
          <CheckboxCards
            name="shiftIds[]"
            label={t('loans.act.choose')}
            defaultValues={coming.flatMap((shift) => (shift.shiftId === shiftId ? [shift.shiftId] : []))}
            options={coming.map((shift) => ({ value: shift.shiftId, label: format.shift(shift.period), hint: timeHint(shift) }))}
          />
        )}
        {act === 'noteNoShow' && <ShiftToNote loan={loan} />}
        {from && loan.state.state !== 'OPEN' && (
          <DateField name="from" label={t('loans.act.from')} hint={t('loans.act.fromHint')} optional min={format.today} />
        )}
        {reason && !(isOwn && act === 'freeShifts') && (
          <TextareaField name="reason" label={t('loans.act.reason')} hint={t('loans.act.reasonHint')} rows={3} max={reasonMax} />
        )}
        <ButtonRow>
          <Button kind={hurts ? 'danger' : 'first'}>{t(isOwn && act === 'freeShifts' ? 'loans.act.send.freeShiftsOwn' : `loans.act.send.${act}`)}</Button>
          <ButtonLink to="?" kind="second" preventScrollReset>
            {t('loans.answer.back')}
          </ButtonLink>
        </ButtonRow>
      </SchemaForm>
    </div>
  );
}

function ShiftToNote({ loan }: Pick<ActFormProps, 'loan'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const shifts = shiftsToNote(loan);
  const isRunning = shifts.some((shift) => shift.period.end > loan.readAt);
  return (
    <>
      <RadioCards
        name="shiftId"
        label={t('loans.noShow.shift')}
        defaultValue={shifts.length === 1 ? shifts[0]?.shiftId : undefined}
        options={shifts.map((shift) => ({ value: shift.shiftId, label: format.shift(shift.period) }))}
      />
      {isRunning && (
        <LinkRow to={`/needs/new?from=${loan.needId}`} iconAfter="next">
          {t('loans.noShow.another')}
        </LinkRow>
      )}
    </>
  );
}
