import type { Action } from './actions';
import type { Answerer } from './answerers';
import type { Obstacle } from './leader-request';
import type { Loan, LoanYes } from './loan';

/** Whose yes was given by phone. */
export const phoneParties = ['person', 'receiver', 'home'] as const;
export type PhoneParty = (typeof phoneParties)[number];

const actionOf: Readonly<Record<PhoneParty, Action>> = { person: 'recordPersonYes', receiver: 'recordReceiverYes', home: 'recordRelease' };

/** The yeses by phone that the reader may write down. */
export const recordable = (loan: Pick<Loan, 'may'>): PhoneParty[] => phoneParties.filter((party) => loan.may[actionOf[party]].may);

/** A leader who may have said yes by phone. */
export interface PhoneGiver extends Answerer {
  readonly name: string;
  readonly unitName: string;
}

/** What the form needs that writes a yes down. */
export interface PhoneYesForm {
  readonly party: PhoneParty;
  /** the shifts that wait for it, in order of time */
  readonly shiftIds: readonly string[];
  /** nearest first; empty with the person's */
  readonly givers: readonly PhoneGiver[];
  readonly obstacles: readonly Obstacle[];
}

/** The reader's own yes that somebody else wrote down and that they may still take back, with the act that does it; null when there is none. */
export function ownPhoneYes(loan: Pick<Loan, 'may' | 'yeses' | 'own'>): { readonly yes: LoanYes; readonly act: 'undoYes' | 'undoPhoneYes' } | null {
  const act = loan.may.undoPhoneYes.may ? 'undoPhoneYes' : loan.may.undoYes.may ? 'undoYes' : null;
  const yes = loan.yeses.find((one) => one.via === 'PHONE' && one.isYours && (one.state === 'yes' || one.state === 'some'));
  return act && yes ? { yes, act } : null;
}
