import type { Loan, LoanYes } from './loan';

/** The yeses that an open assignment waits for: those asked now, also when only some of the shifts have one. */
export function waitsFor(loan: Pick<Loan, 'yeses'>): LoanYes[] {
  return loan.yeses.filter((yes) => yes.state === 'missing' || yes.state === 'some');
}

/** Which of its held shifts an assignment has come to when it was read, from 1. */
export function dayOfLoan(loan: Pick<Loan, 'shifts' | 'readAt'>): { now: number; of: number } {
  const held = loan.shifts.filter((shift) => shift.state === 'HELD');
  return { now: Math.max(1, held.filter((shift) => shift.period.start <= loan.readAt).length), of: held.length };
}
