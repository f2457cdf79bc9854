import type { Instant } from '~/kernel/time';
import type { AskedShift, Ender, StateFacts } from './assignment-facts';

export const assignmentStates = ['OPEN', 'CONFIRMED', 'ACTIVE', 'ENDED'] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** An end always says by whom, why (a code or the words given) and from when. */
export type StateOf =
  | { readonly state: Exclude<AssignmentState, 'ENDED'> }
  | { readonly state: 'ENDED'; readonly by: Ender; readonly reason: string | null; readonly effectiveFrom: Instant };

/** Reasons that nobody gave in words: the end of a deadline, of the work, and of a shift's old time. */
export const systemReasons = { deadline: 'DEADLINE', completed: 'COMPLETED', moved: 'MOVED', phoneYesUndone: 'PHONE_YES_UNDONE' } as const;

/**
 * The state of an assignment at `now` (design part 4, rule 4): nothing of it is stored, so it holds whether or not a job has run.
 * The SQL function assignment_state(at) says the same of the database's rows.
 */
export function stateOf(facts: StateFacts, now: Instant): StateOf {
  const { ended, shifts } = facts;
  if (ended && ended.effectiveFrom <= now) return { state: 'ENDED', ...ended };
  const held = shifts.filter((shift) => shift.state === 'HELD');
  const asked = shifts.filter((shift) => shift.state === 'ASKED');
  if (held.length > 0) return stateWhileHeld(facts, held, asked.length > 0 && now < facts.answerBy, now);
  const freed = lastFreed(shifts);
  if (asked.length === 0 && freed) return freed;
  if (now >= facts.answerBy) return { state: 'ENDED', by: 'SYSTEM', reason: systemReasons.deadline, effectiveFrom: facts.answerBy };
  return { state: 'OPEN' };
}

function stateWhileHeld({ arrivedAt }: StateFacts, held: readonly AskedShift[], isStillAsking: boolean, now: Instant): StateOf {
  const lastEnd = Math.max(...held.map((shift) => shift.end));
  if (lastEnd <= now && !isStillAsking) return { state: 'ENDED', by: 'SYSTEM', reason: systemReasons.completed, effectiveFrom: lastEnd };
  const hasBegun = held.some((shift) => shift.start <= now) || (arrivedAt !== null && arrivedAt <= now);
  return { state: hasBegun ? 'ACTIVE' : 'CONFIRMED' };
}

function lastFreed(shifts: readonly AskedShift[]): StateOf | null {
  const freed = shifts.flatMap(({ shiftId, freedAt, freedBy, freedReason }) => (freedAt !== null && freedBy ? [{ shiftId, freedAt, freedBy, freedReason }] : []));
  const last = freed.sort((a, b) => b.freedAt - a.freedAt || (a.shiftId < b.shiftId ? 1 : -1))[0];
  return last ? { state: 'ENDED', by: last.freedBy, reason: last.freedReason, effectiveFrom: last.freedAt } : null;
}
