import type { Instant } from '~/kernel/time';
import type { ReasonCode } from '~/modules/matching/reason';
import { reasons } from '~/modules/matching/reasons';
import type { OverrideRole } from './set-aside';

/** Reasons that somebody set aside on an assignment, as somebody may read it. */
export interface ShownOverride {
  readonly id: string;
  readonly assignmentId: string;
  readonly codes: readonly ReasonCode[];
  /** the words given */
  readonly reason: string;
  readonly byName: string;
  readonly byRole: OverrideRole;
  readonly moment: 'ASK' | 'CONFIRM';
  readonly at: Instant;
  /** the yes that it was given with was taken back */
  readonly hasLapsed: boolean;
}

export const isReasonCode = (code: string): code is ReasonCode => Object.hasOwn(reasons, code);

const codes = Object.keys(reasons).filter(isReasonCode);

/** Reasons that nobody but the person, or HR too, may know of (design part 3). */
export const privateCodes: readonly ReasonCode[] = codes.filter((code) => reasons[code].isPrivate);

/** Whether the words of what is set aside may be told with the yes: those about a private reason are kept for HR and the person (design part 3). */
export const isToldToAll = (setAside: { readonly codes: readonly string[] } | null): boolean => !setAside?.codes.some((code) => privateCodes.some((one) => one === code));

/** The reasons that a leader or HR may ever set aside; the private ones only for HR to read of. */
export const overridableCodes = (isHr: boolean): ReasonCode[] =>
  codes.filter((code) => (reasons[code].overridableBy === 'LEADER' || reasons[code].overridableBy === 'HR') && (isHr || !reasons[code].isPrivate));
