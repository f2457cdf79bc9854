import type { Instant, Period } from '~/kernel/time';

/** Who freed a shift. */
export type FreedBy = 'PERSON' | 'RECEIVER' | 'HOME' | 'HR' | 'SYSTEM';

/** A shift of a line as it is asked for. */
export interface ShiftToAsk {
  readonly shiftId: string;
  readonly period: Period;
}

/** Why a shift could not be held: the person is held elsewhere, every place is taken, or it is not asked any more. */
export type Conflict =
  | { readonly shiftId: string; readonly code: 'OVERLAP'; readonly with: { readonly shiftId: string; readonly assignmentId: string; readonly period: Period } }
  | { readonly shiftId: string; readonly code: 'NEED_FULL' }
  | { readonly shiftId: string; readonly code: 'NOT_ASKED' };

export interface Freed {
  readonly shiftIds: readonly string[];
  readonly by: FreedBy;
  /** null is the system itself */
  readonly byId: string | null;
  /** a code or the words given; null is none */
  readonly reason: string | null;
  readonly at: Instant;
  /** also what the person had let go: a private no then reads like silence (design part 3) */
  readonly evenLetGo?: boolean;
}

/** A row of AssignmentShift as other modules read it. */
export interface Booking {
  readonly id: string;
  readonly assignmentId: string;
  readonly personId: string;
  readonly lineId: string;
  readonly shiftId: string;
  readonly period: Period;
  readonly state: 'ASKED' | 'HELD' | 'FREED';
  readonly place: number | null;
  readonly askedAt: Instant;
}
