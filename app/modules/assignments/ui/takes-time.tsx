import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { LeaderRequest } from '../leader-request';
import type { LoanShift } from '../loan';

/** What a release takes from the own unit, shift by shift, and which own tasks wait. */
export function TakesTime({ request, shifts }: { readonly request: LeaderRequest; readonly shifts: readonly LoanShift[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hoursOf = (shiftId: string): number => request.takes.find((one) => one.shiftId === shiftId)?.hours ?? 0;
  const total = request.takes.reduce((sum, one) => sum + one.hours, 0);
  return (
    <>
      <div>
        <h4 className="mb-1 font-semibold">{t('loans.leader.takes')}</h4>
        <ul className="grid gap-1 text-s">
          {shifts.map((shift) => {
            const hours = hoursOf(shift.shiftId);
            const params = { shift: format.shift(shift.period), hours: format.hours(hours) };
            return <li key={shift.shiftId}>{t(hours > 0 ? 'loans.leader.takesShift' : 'loans.leader.takesNothing', params)}</li>;
          })}
        </ul>
        {total > 0 && <p className="mt-1">{t('loans.leader.takesTotal', { hours: format.hours(total) })}</p>}
        {request.takes.some((one) => one.assumed) && <p className="text-s text-soft">{t('loans.leader.assumed')}</p>}
      </div>
      <div>
        <h4 className="mb-1 font-semibold">{t('loans.leader.waits')}</h4>
        <p>
          <OwnTasks lifted={request.lifted} />
        </p>
        <Link to="/units" className="inline-flex min-h-11 items-center text-s">
          {t('loans.leader.setCapacity')}
        </Link>
      </div>
    </>
  );
}

function OwnTasks({ lifted }: { readonly lifted: LeaderRequest['lifted'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!lifted) return <>{t('loans.leader.liftedNothing')}</>;
  const words = {
    ALL: lifted.source === 'PERSON' ? t('loans.leader.saidNone') : t('loans.leader.liftedAll'),
    SOME: t('loans.leader.liftedSome', { hours: format.hours(lifted.hoursPerWeek ?? 0) }),
    NONE: t('loans.leader.liftedNone'),
  };
  return (
    <>
      {words[lifted.lifted]} {lifted.tasks}
    </>
  );
}
