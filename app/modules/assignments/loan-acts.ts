import type { Action } from './actions';
import type { Loan } from './loan';
import { mayNote } from './no-show';

/** Acts on an assignment that change what was agreed, as intents of its page. */
export const changeActs = ['markArrived', 'noteNoShow', 'undoPhoneYes', 'undoYes', 'freeShifts', 'withdraw', 'end', 'recall'] as const;
export type ChangeAct = (typeof changeActs)[number];

const actionOf: Readonly<Record<ChangeAct, Action>> = {
  markArrived: 'markArrived',
  noteNoShow: 'noteNoShow',
  undoPhoneYes: 'undoPhoneYes',
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

/**
 * The acts that concern the reader: first what they may, then what they may not, with why. What is somebody else's is left out, and so is what can't be
 * meant yet: nothing has to be explained away before anything is agreed, or when all is over, and a request is answered, not narrowed.
 */
export function offeredActs(loan: Pick<Loan, 'may' | 'state'>): OfferedAct[] {
  const isAgreed = loan.state.state === 'CONFIRMED' || loan.state.state === 'ACTIVE';
  const offered = changeActs.flatMap((act): OfferedAct[] => {
    const may = loan.may[actionOf[act]];
    if (may.may) return act === 'freeShifts' && isAnsweredInstead(loan) ? [] : [{ act, whyNot: null }];
    if (act === 'undoPhoneYes' || act === 'noteNoShow' || (act === 'undoYes' && loan.may.undoPhoneYes.may)) return [];
    return !isAgreed || may.why.key === notYours ? [] : [{ act, whyNot: may.why.key }];
  });
  return [...offered.filter((one) => one.whyNot === null), ...offered.filter((one) => one.whyNot !== null)];
}

const isAnsweredInstead = ({ may, state }: Pick<Loan, 'may' | 'state'>): boolean =>
  (may.answerYes.may && may.answerNo.may) || (state.state === 'OPEN' && (may.release.may || may.giveReceiverYes.may));

/** Shifts that the person may be noted not to have come to, the latest first: it is noted while it is news. */
export const shiftsToNote = (loan: Pick<Loan, 'shifts' | 'readAt'>) =>
  loan.shifts.filter(({ state, period, noShow }) => mayNote({ state, noShow, ...period }, loan.readAt)).reverse();

/** Shifts that may still be given up: not freed, not begun when the loan was read. */
export const comingShifts = (loan: Pick<Loan, 'shifts' | 'readAt'>) =>
  loan.shifts.filter((shift) => shift.state !== 'FREED' && shift.period.start > loan.readAt);
