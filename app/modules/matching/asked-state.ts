import type { Instant } from '~/kernel/time';
import type { AskedState } from './candidates';

/** One assignment of the line, as far as the receiver may know of it. */
export interface AskedFacts {
  readonly answerBy: Instant;
  readonly anyHeld: boolean;
  /** the person's newest answer that was not undone */
  readonly answer: 'YES' | 'NO' | null;
  readonly endedBy: 'PERSON' | 'RECEIVER' | 'HOME' | 'HR' | 'SYSTEM' | null;
}

/**
 * How an asked person stands for the receiver; null when they may be asked as if never asked. A no and silence give the same word before and after
 * the deadline, however the assignment ended (design part 3).
 */
export function askedState({ answerBy, anyHeld, answer, endedBy }: AskedFacts, now: Instant): AskedState | null {
  if (anyHeld) return 'HELD';
  if (answer === 'YES') return endedBy === null ? 'SAID_YES' : null;
  if (endedBy === 'RECEIVER' || endedBy === 'HOME' || endedBy === 'HR') return null;
  return now < answerBy ? 'ASKED' : 'NO_ANSWER';
}
