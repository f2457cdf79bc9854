import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { PipState } from '~/ui/pip';
import { StateWord } from '~/ui/tag';
import { systemReasons } from '../assignment-state';
import { isNewTime, type Loan, type LoanShift } from '../loan';
import { byWhom } from './ended-notice';
import { reasonText } from './reason-text';

const pips: Readonly<Record<LoanShift['state'], PipState>> = { HELD: 'covered', ASKED: 'asked', FREED: 'none' };

/** Every shift with how it stands; those freed say by whom, when and why. */
export function LoanShifts({ loan }: { readonly loan: Loan }) {
  const { t } = useTranslation();
  const format = useFormat();
  const freedText = (shift: LoanShift): string | undefined => {
    if (shift.state !== 'FREED' || shift.freedAt === null || shift.freedBy === null) return undefined;
    const what = t('loans.shift.freedBy', { who: byWhom(t, loan, shift.freedBy), when: format.dateTime(shift.freedAt) });
    return shift.freedReason ? t('loans.shift.because', { what, reason: reasonText(t, shift.freedReason) }) : what;
  };
  const noShowText = ({ noShow }: LoanShift): string | undefined => (noShow?.answer ? t(`loans.noShow.answer.${noShow.answer}`) : undefined);
  const movedText = (shift: LoanShift): string | undefined => {
    if (shift.state === 'ASKED' && isNewTime(loan, shift)) return t('loans.moved.newTime');
    if (shift.movedTo === null || shift.state !== 'HELD' || shift.period.end <= loan.readAt) return undefined;
    const to = loan.shifts.find((one) => one.shiftId === shift.movedTo && one.state === 'ASKED');
    const until = format.dateTime(loan.answerBy);
    return to ? t('loans.moved.until', { to: format.shift(to.period), until }) : t('loans.moved.onlyUntil', { until });
  };
  const stateWord = ({ state, period, noShow }: LoanShift): string => {
    if (noShow) return t(loan.own.includes('PERSON') ? 'loans.noShow.notedYou' : 'loans.noShow.noted');
    if (state === 'HELD' && period.end <= loan.readAt) return t('loans.shift.over');
    if (state !== 'ASKED') return t(`loans.shift.${state}`);
    if (loan.state.state === 'ENDED' && loan.state.reason !== systemReasons.deadline) return t('loans.shift.notAgreed');
    return t(loan.answerBy <= loan.readAt ? 'loans.shift.late' : 'loans.shift.ASKED');
  };
  const pipOf = ({ state, noShow }: LoanShift): PipState => {
    if (noShow) return 'warning';
    return state === 'ASKED' && (loan.answerBy <= loan.readAt || loan.state.state === 'ENDED') ? 'none' : pips[state];
  };
  return (
    <ul className="grid">
      {loan.shifts.map((shift) => (
        <li key={shift.shiftId} className="grid gap-x-5 gap-y-1 border-t border-line py-3 first:border-t-0 first:pt-0 sm:grid-cols-[1fr_14rem]">
          <span className={shift.state === 'FREED' ? 'text-soft line-through' : undefined}>{format.shift(shift.period)}</span>
          <StateWord state={pipOf(shift)} detail={freedText(shift) ?? noShowText(shift) ?? movedText(shift)}>
            {stateWord(shift)}
          </StateWord>
        </li>
      ))}
    </ul>
  );
}
