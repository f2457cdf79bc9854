import type { Action } from './actions';
import type { Loan } from './loan';

/** Acts on an assignment that change what was agreed, as intents of its page. */
export const changeActs = ['markArrived', 'undoYes', 'freeShifts', 'withdraw', 'end', 'recall'] as const;
export type ChangeAct = (typeof changeActs)[number];

const actionOf: Readonly<Record<ChangeAct, Action>> = {
  markArrived: 'markArrived',
  undoYes: 'undoYes',
  freeShifts: 'freeShift',
  withdraw: 'withdraw',
  end: 'end',
  recall: 'recall',
};

export interface OfferedAct {
  readonly act: ChangeAct;
  /** a text's key; null when it may be done */
  readonly whyNot: string | null;
}

const notYours = 'assignments.whyNot.notYou';

/** The acts that concern the reader, each with why not when it can't be done now; those that are somebody else's are left out. */
export function offeredActs(loan: Pick<Loan, 'may'>): OfferedAct[] {
  return changeActs.flatMap((act): OfferedAct[] => {
    const may = loan.may[actionOf[act]];
    if (may.may) return [{ act, whyNot: null }];
    return may.why.key === notYours ? [] : [{ act, whyNot: may.why.key }];
  });
}

/** Shifts that may still be given up: not freed, not begun when the loan was read. */
export const comingShifts = (loan: Pick<Loan, 'shifts' | 'readAt'>) => loan.shifts.filter((shift) => shift.state !== 'FREED' && shift.period.start > loan.readAt);
