import type { Instant } from '~/kernel/time';

/** PERSON: who is lent; RECEIVER: the leader of the need's unit; HOME: the leader of an employment whose time is taken. */
export const parties = ['PERSON', 'RECEIVER', 'HOME'] as const;
export type Party = (typeof parties)[number];

/** Who freed a shift or ended an assignment. */
export const enders = ['PERSON', 'RECEIVER', 'HOME', 'HR', 'SYSTEM'] as const;
export type Ender = (typeof enders)[number];

/** What the person says of a shift that they were noted not to have come to. */
export const noShowAnswers = ['WAS_THERE', 'PREVENTED', 'MISUNDERSTOOD'] as const;
export type NoShowAnswer = (typeof noShowAnswers)[number];

/** The receiving leader's note that the person did not come to a held shift (design part 4, rule 4). */
export interface NoShow {
  readonly notedAt: Instant;
  /** null until the person has answered */
  readonly answer: NoShowAnswer | null;
  readonly answeredAt: Instant | null;
}

/** A shift of an assignment, half-open [start, end). */
export interface AskedShift {
  readonly shiftId: string;
  readonly state: 'ASKED' | 'HELD' | 'FREED';
  readonly start: Instant;
  readonly end: Instant;
  /** last asked: a person's yes from before then does not count for it */
  readonly askedAt: Instant;
  readonly freedAt: Instant | null;
  readonly freedBy: Ender | null;
  readonly freedReason: string | null;
  readonly noShow: NoShow | null;
}

export interface Answer {
  readonly id: string;
  readonly party: Party;
  /** with HOME: whose leader answered */
  readonly employmentId: string | null;
  readonly value: 'YES' | 'NO';
  readonly via: 'APP' | 'PHONE' | 'STANDING';
  readonly givenById: string;
  /** who wrote down a yes that was given by phone */
  readonly recordedById: string | null;
  readonly at: Instant;
  /** the need's version it was given to */
  readonly needVersion: number;
  readonly shiftIds: readonly string[];
  readonly reason: string | null;
  /** codes of matching's reasons that this answer sets aside */
  readonly overrides: readonly string[];
  readonly undoneAt: Instant | null;
}

/** Reasons, by matching's codes, that somebody set aside for some shifts. */
export interface SetAside {
  readonly codes: readonly string[];
  readonly shiftIds: readonly string[];
}

/** An employment whose time is taken by these shifts: its leader is asked. */
export interface TimeTaken {
  readonly employmentId: string;
  readonly shiftIds: readonly string[];
}

/** What the state follows from. */
export interface StateFacts {
  /** from this instant the missing yeses are refused */
  readonly answerBy: Instant;
  readonly arrivedAt: Instant | null;
  readonly ended: { readonly by: Ender; readonly reason: string | null; readonly effectiveFrom: Instant } | null;
  readonly shifts: readonly AskedShift[];
}

export interface AssignmentFacts extends StateFacts {
  readonly answers: readonly Answer[];
  readonly timeTaken: readonly TimeTaken[];
  /** set aside without a yes, by HR's asking; what a yes sets aside stands with the answer and lapses with it */
  readonly proposedPast: readonly SetAside[];
}
