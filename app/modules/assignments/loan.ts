import type { Instant, Period } from '~/kernel/time';
import type { NeedKind, Sector } from '~/kernel/vocabulary';
import type { Action, Standing } from './actions';
import type { AskedShift, NoShow } from './assignment-facts';
import type { May } from './assignment.policy';
import type { StateOf } from './assignment-state';
import type { ShownYes } from './shown-yeses';

/** Somebody to ask for or to ring. */
export interface LoanContact {
  readonly name: string;
  readonly position: string | null;
  readonly phone: string | null;
}

export interface LoanShift {
  readonly shiftId: string;
  readonly period: Period;
  readonly state: AskedShift['state'];
  readonly freedBy: AskedShift['freedBy'];
  readonly freedAt: Instant | null;
  /** a code, or the words given */
  readonly freedReason: string | null;
  readonly noShow: NoShow | null;
  /** the shift that took its place, when it got another time */
  readonly movedTo: string | null;
}

/** A yes with the names that its reader may see. */
export interface LoanYes extends ShownYes {
  readonly unitName: string | null;
  readonly givenBy: string | null;
  readonly recordedBy: string | null;
  readonly isYours: boolean;
  /** the reader was asked, and let the time pass; they may still answer */
  readonly hasClimbedPastYou: boolean;
  readonly responsibleNames: readonly string[];
}

/** An assignment as one actor sees it: plain JSON, and nothing that this actor may not know (design part 3). */
export interface Loan {
  readonly id: string;
  readonly needId: string;
  readonly own: readonly Standing[];
  readonly state: StateOf;
  readonly person: {
    readonly id: string;
    /** null until the person's yes lets the reader know it */
    readonly name: string | null;
    readonly phone: string | null;
    readonly position: string | null;
    readonly homeUnitNames: readonly string[];
  };
  readonly unit: {
    readonly id: string;
    readonly name: string;
    readonly address: string | null;
    readonly phone: string | null;
    readonly sector: Sector;
  };
  readonly need: {
    readonly title: string;
    readonly kind: NeedKind;
    readonly lineTitle: string;
    readonly tasks: readonly string[];
    readonly notTasks: string;
    readonly meetingPlace: string;
    readonly contact: LoanContact | null;
    readonly introducer: LoanContact | null;
  };
  readonly homeLeaders: readonly (LoanContact & { readonly unitName: string })[];
  readonly shifts: readonly LoanShift[];
  readonly yeses: readonly LoanYes[];
  readonly may: Readonly<Record<Action, May>>;
  readonly begunBy: 'PERSON' | 'RECEIVER' | 'HR' | 'PLAN';
  readonly legalBasis: 'VOLUNTARY' | 'MANAGEMENT_RIGHT' | 'LOCAL_AGREEMENT' | 'EMERGENCY_ORDER';
  /** when this was read: what "now" means in it */
  readonly readAt: Instant;
  readonly createdAt: Instant;
  readonly answerBy: Instant;
  readonly arrivedAt: Instant | null;
  readonly endedByName: string | null;
  readonly continuesId: string | null;
  /** the assignment that left the place this one takes */
  readonly replacesId: string | null;
}

/** The shifts that still count: all but those freed, in order of time. */
export const aliveShifts = (loan: Pick<Loan, 'shifts'>): LoanShift[] => loan.shifts.filter((shift) => shift.state !== 'FREED');

/** Whether a shift is the new time of one that is still held at its old time. */
export const isNewTime = (loan: Pick<Loan, 'shifts'>, { shiftId, state }: Pick<LoanShift, 'shiftId' | 'state'>): boolean =>
  state === 'ASKED' && loan.shifts.some((old) => old.movedTo === shiftId && old.state === 'HELD');

/** The shifts that an assignment is about, in order of time: a shift that is held at its old time while the new one is asked for is one; when all are freed, those. */
export function spokenShifts(loan: Pick<Loan, 'shifts'>): readonly LoanShift[] {
  const alive = aliveShifts(loan).filter((shift) => !isNewTime(loan, shift));
  return alive.length > 0 ? alive : loan.shifts;
}
