import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Notice } from '~/ui/notice';
import type { Loan } from '../loan';
import { movedShifts } from '../moved-shift';

/** What has changed about the shifts a yes is asked for: the time before and after, and until when the old one holds. */
export function MovedNote({ loan, shiftIds }: { readonly loan: Loan; readonly shiftIds: readonly string[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const moved = movedShifts(loan.shifts, shiftIds);
  if (moved.length === 0) return null;
  const until = format.dateTime(loan.answerBy);
  const isHeld = moved.some((one) => one.isHeld);
  return (
    <Notice kind="info" title={t('loans.moved.title', { count: moved.length })}>
      <ul className="grid gap-1">
        {moved.map(({ from, to }) => (
          <li key={to.start}>{t('loans.moved.fromTo', { from: format.shift(from), to: format.shift(to) })}</li>
        ))}
      </ul>
      {isHeld && <p className="mt-1">{t(loan.own.includes('PERSON') ? 'loans.moved.youKeep' : 'loans.moved.theyKeep', { until })}</p>}
    </Notice>
  );
}
