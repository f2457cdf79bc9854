import { evaluate, scheduleReasons, staticReasons, type Evaluation } from './evaluate';
import type { EvaluationContext, LineFacts, PersonFacts, ShiftFacts } from './facts';
import { blocks, subjectOf } from './judge';
import type { Reason } from './reason';

export interface ChosenShifts {
  /** a set that the person can take together, in order of time; empty when there is none */
  readonly shiftIds: readonly string[];
  /** the evaluation of exactly that set; null when it is empty */
  readonly evaluation: Evaluation | null;
  /** per shift that was not chosen, what blocks it (after the chosen ones are taken) */
  readonly blockedBy: Readonly<Record<string, readonly Reason[]>>;
  /** when nothing can be taken: the one thing that keeps the most shifts away, if it is one thing and nothing private stands in the way */
  readonly nearly: { readonly reason: Reason; readonly shiftIds: readonly string[] } | null;
}

/**
 * Which of a line's shifts can this person take together? Adding work never mends a breach, so if all go together no search is made;
 * else shifts are taken in order of their ends, which is best for intervals that exclude each other.
 */
export function chooseShifts(person: PersonFacts, line: LineFacts, shifts: readonly ShiftFacts[], context: EvaluationContext): ChosenShifts {
  const blockedBy: Record<string, Reason[]> = {};
  const possible: ShiftFacts[] = [];
  for (const shift of shifts) {
    const blocking = blockingOf(staticReasons(person, line, shift, context), context);
    if (blocking.length === 0) possible.push(shift);
    else blockedBy[shift.id] = blocking;
  }
  const { taken, refused } = together(person, possible, context);
  const chosen = [...taken].sort((a, b) => a.period.start - b.period.start);
  addSchedule(person, shifts, taken, blockedBy, context);
  return {
    shiftIds: chosen.map((shift) => shift.id),
    evaluation: chosen.length > 0 ? evaluate(person, line, chosen, context) : null,
    blockedBy: { ...blockedBy, ...refused },
    nearly: chosen.length > 0 ? null : nearlyOf({ ...blockedBy, ...refused }),
  };
}

function together(person: PersonFacts, possible: readonly ShiftFacts[], context: EvaluationContext) {
  const refused: Record<string, Reason[]> = {};
  if (blockingOf(scheduleReasons(person, possible, context), context).length === 0) return { taken: possible, refused };
  const taken: ShiftFacts[] = [];
  for (const shift of [...possible].sort((a, b) => a.period.end - b.period.end || a.period.start - b.period.start)) {
    const blocking = blockingOf(scheduleReasons(person, [...taken, shift], context), context);
    if (blocking.length === 0) taken.push(shift);
    else refused[shift.id] = blocking;
  }
  return { taken, refused };
}

/** Where one thing stands against a shift, the schedule may hold a second; with two already there is nothing to find out. */
function addSchedule(
  person: PersonFacts,
  shifts: readonly ShiftFacts[],
  taken: readonly ShiftFacts[],
  blockedBy: Record<string, Reason[]>,
  context: EvaluationContext,
): void {
  for (const shift of shifts) {
    const blocking = blockedBy[shift.id];
    if (blocking && subjectsOf(blocking).size === 1) blocking.push(...blockingOf(scheduleReasons(person, [...taken, shift], context), context));
  }
}

function nearlyOf(blockedBy: Readonly<Record<string, readonly Reason[]>>): ChosenShifts['nearly'] {
  if (hasPrivate(blockedBy)) return null;
  const bySubject = new Map<string, { reason: Reason; shiftIds: string[] }>();
  for (const [shiftId, blocking] of Object.entries(blockedBy)) {
    const reason = blocking[0];
    if (!reason || subjectsOf(blocking).size !== 1) continue;
    const before = bySubject.get(subjectOf(reason));
    if (before) before.shiftIds.push(shiftId);
    else bySubject.set(subjectOf(reason), { reason, shiftIds: [shiftId] });
  }
  const ranked = [...bySubject.values()].sort((a, b) => b.shiftIds.length - a.shiftIds.length);
  return ranked[0] ?? null;
}

const blockingOf = (reasons: readonly Reason[], context: EvaluationContext): Reason[] => reasons.filter((reason) => blocks(reason, context.moment));
const subjectsOf = (reasons: readonly Reason[]): Set<string> => new Set(reasons.map(subjectOf));
const hasPrivate = (blockedBy: Readonly<Record<string, readonly Reason[]>>): boolean =>
  Object.values(blockedBy).some((reasons) => reasons.some((reason) => reason.isPrivate));
