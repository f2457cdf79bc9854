import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Notice } from '~/ui/notice';
import type { Standing } from '../actions';
import { systemReasons } from '../assignment-state';
import { aliveShifts, type Loan } from '../loan';
import { isMissed } from '../no-show';
import { reasonText } from './reason-text';

const now: readonly (readonly [Standing, string])[] = [
  ['PERSON', 'loans.ended.nowPerson'],
  ['RECEIVER', 'loans.ended.nowReceiver'],
  ['HOME', 'loans.ended.nowHome'],
];

/** A closed door stays readable: who ended it, when, why, and what happens now. */
export function EndedNotice({ loan }: { readonly loan: Loan }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state } = loan;
  if (state.state !== 'ENDED') return null;
  const when = format.dateTime(state.effectiveFrom);
  if (state.reason === systemReasons.completed) {
    const done = aliveShifts(loan).filter((shift) => !isMissed(shift)).length;
    // one that was moved stands under its new time
    const of = loan.shifts.filter((shift) => shift.state !== 'FREED' || shift.movedTo === null).length;
    if (done === 0) return <Notice kind="info" title={t('loans.ended.COMPLETED_NONE')} />;
    return <Notice kind="success" title={done === of ? t('loans.ended.COMPLETED') : t('loans.ended.COMPLETED_SOME', { count: done, of })} />;
  }
  if (state.reason === systemReasons.deadline) return <Notice kind="info" title={t('loans.ended.DEADLINE', { when })} />;
  const who = byWhom(t, loan, state.by);
  // what happens now is about shifts that are still ahead
  const isAhead = loan.shifts.some((shift) => shift.state !== 'HELD' && shift.period.start > loan.readAt);
  const next = isAhead ? now.find(([standing]) => loan.own.includes(standing)) : undefined;
  return (
    <Notice
      kind="info"
      title={
        loan.endedByName && state.by !== 'PERSON'
          ? t('loans.ended.byName', { when, who, name: loan.endedByName })
          : t('loans.ended.by', { when, who })
      }
    >
      <p>{state.reason ? t('loans.ended.reason', { reason: reasonText(t, state.reason) }) : t('loans.ended.noReason')}</p>
      {next && <p>{t(next[1])}</p>}
    </Notice>
  );
}

/** "medarbejderen", or for the reader's own act "dig selv". */
export function byWhom(t: TFunction, loan: Pick<Loan, 'own'>, by: Exclude<Standing, 'OTHER' | 'COORDINATOR'> | 'SYSTEM'): string {
  return by === 'PERSON' && loan.own.includes('PERSON') ? t('loans.by.you') : t(`loans.by.${by}`);
}
