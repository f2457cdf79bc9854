import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '~/modules/access/refused-form';
import { Button, ButtonLink } from '~/ui/button';
import { Details } from '~/ui/details';
import { SchemaForm } from '~/ui/form/schema-form';
import { sayNoSchema, sayYesSchema } from '../answer.schema';
import type { Loan, LoanShift } from '../loan';
import { answerAnchor } from './answer-row';
import { Instead } from './instead';
import type { RefusedAnswer } from './refused-answer';
import { ShiftChoice } from './shift-choice';
import { useShiftWords } from './use-shift-words';

export interface PersonAnswerProps {
  readonly loan: Loan;
  readonly shifts: readonly LoanShift[];
  readonly fullShiftIds: readonly string[];
  readonly answer: 'yes' | 'no';
  readonly submissionKey: string;
  readonly refused: RefusedAnswer | undefined;
  readonly backTo: string;
}

/** The second tap: says again when and where, and sends. */
export function PersonAnswer(props: PersonAnswerProps) {
  const { loan, answer, submissionKey, refused, backTo } = props;
  const { t } = useTranslation();
  const intent = answer === 'yes' ? 'sayYes' : 'sayNo';
  return (
    <div id={answerAnchor(loan.id)} className="scroll-mt-4 border-t border-line p-4 sm:p-5">
      <SchemaForm
        schema={answer === 'yes' ? sayYesSchema : sayNoSchema}
        intent={intent}
        submissionKey={submissionKey}
        {...refusalOf(refused, intent)}
      >
        <input type="hidden" name="assignmentId" value={loan.id} />
        {refused?.intent === intent && <Instead alternatives={refused.alternatives} />}
        {answer === 'yes' ? <YesFields {...props} /> : <NoFields {...props} />}
        <div className="grid gap-3">
          <Button wide>{t(answer === 'yes' ? 'loans.answer.sendYes' : 'loans.answer.sendNo')}</Button>
          <ButtonLink to={backTo} kind="second" wide preventScrollReset>
            {t('loans.answer.back')}
          </ButtonLink>
        </div>
      </SchemaForm>
    </div>
  );
}

function YesFields({ loan, shifts, fullShiftIds }: PersonAnswerProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(shifts.map((shift) => shift.shiftId));
  const words = useShiftWords()(shifts.filter((shift) => chosen.includes(shift.shiftId)).map((shift) => shift.period));
  const onChange = (event: FormEvent<HTMLDivElement>) => {
    const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')];
    setChosen(boxes.map((box) => box.value));
  };
  return (
    <>
      <h3 className="text-l">{t('loans.answer.yesTitle', { count: chosen.length })}</h3>
      <p>{t('loans.answer.place', { when: words.line, unit: loan.unit.name })}</p>
      <div onChange={onChange}>
        {shifts.length === 1 ? (
          <ShiftChoice shifts={shifts} label={t('loans.answer.choose')} />
        ) : (
          <Details summary={t('loans.answer.some')}>
            <ShiftChoice
              shifts={shifts}
              label={t('loans.answer.choose')}
              hint={t('loans.answer.chooseHint')}
              noteOf={(shift) => (fullShiftIds.includes(shift.shiftId) ? t('loans.answer.full') : undefined)}
            />
          </Details>
        )}
      </div>
    </>
  );
}

function NoFields({ loan, shifts }: PersonAnswerProps) {
  const { t } = useTranslation();
  const words = useShiftWords()(shifts.map((shift) => shift.period));
  return (
    <>
      <h3 className="text-l">{t('loans.answer.noTitle')}</h3>
      <p>{t('loans.answer.noText', { when: words.line, unit: loan.unit.name })}</p>
    </>
  );
}
