import type { Instant, Period } from '~/kernel/time';
import type { Loan } from './loan';

export interface OwnShift {
  readonly loan: Loan;
  readonly shiftId: string;
  readonly period: Period;
}

/** The shifts that somebody holds on their own loans, by start. `when` COMING: those not over yet; PAST: those that are, newest first. */
export function ownShifts(loans: readonly Loan[], when: 'COMING' | 'PAST', now: Instant): OwnShift[] {
  const held = loans
    .filter((loan) => loan.own.includes('PERSON'))
    .flatMap((loan) => loan.shifts.filter((shift) => shift.state === 'HELD').map(({ shiftId, period }) => ({ loan, shiftId, period })))
    .sort((a, b) => a.period.start - b.period.start);
  return when === 'COMING' ? held.filter((shift) => shift.period.end > now) : held.filter((shift) => shift.period.end <= now).reverse();
}
