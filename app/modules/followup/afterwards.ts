import { dayMs, type Instant } from '~/kernel/time';
import type { Party, StateFacts } from '~/modules/assignments/assignment-facts';
import { stateOf } from '~/modules/assignments/assignment-state';
import { isMissed } from '~/modules/assignments/no-show';

/** The three questions of each party, in their order; 1 is no, 4 is yes. */
export const questions = ['first', 'second', 'third'] as const;
export type Question = (typeof questions)[number];
export const marks = [1, 2, 3, 4] as const;
export type Mark = (typeof marks)[number];

export type AfterMarks = Readonly<Record<Question, number>>;

/** Who has answered afterwards, for which party. */
export interface AfterAnswered {
  readonly party: Party;
  readonly personId: string;
}

/** So long after the end people are asked; later nobody remembers, and old loans are left in peace. */
export const askedWithinMs = 14 * dayMs;

/** How a loan went: whether it is over, and until when it ran; null when nobody ever came, and there is nothing to ask about. */
export interface Course {
  readonly isOver: boolean;
  readonly ranUntil: Instant | null;
}

export function courseOf(facts: StateFacts, now: Instant): Course {
  const state = stateOf(facts, now);
  if (state.state !== 'ENDED') return { isOver: false, ranUntil: null };
  const { effectiveFrom } = state;
  const hasBegun = facts.shifts.some((shift) => shift.state === 'HELD' && !isMissed(shift) && shift.start < effectiveFrom) || (facts.arrivedAt !== null && facts.arrivedAt <= effectiveFrom);
  return { isOver: true, ranUntil: hasBegun ? effectiveFrom : null };
}

/** Whether people are asked at `now` about loans that continue each other: all are over, and the last that ran ended not long ago. */
export function isTimeToAsk(courses: readonly Course[], now: Instant): boolean {
  const ended = courses.flatMap(({ ranUntil }) => ranUntil ?? []);
  return ended.length > 0 && courses.every(({ isOver }) => isOver) && now - Math.max(...ended) < askedWithinMs;
}

/** Whether somebody may answer for a party: each party once, the home leaders once for each unit whose time was taken, and nobody twice. */
export function mayAnswerFor(party: Party, personId: string, answered: readonly AfterAnswered[], homeUnits: number): boolean {
  const given = answered.filter((one) => one.party === party);
  return given.length < (party === 'HOME' ? Math.max(1, homeUnits) : 1) && given.every((one) => one.personId !== personId);
}
