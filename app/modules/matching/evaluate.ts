import { scheduleCriteria, staticCriteria } from './criteria/registry';
import type { EvaluationContext, LineFacts, PersonFacts, ShiftFacts } from './facts';
import { blocks, judge, subjectOf, warns } from './judge';
import type { Moment, Reason, ReasonFact } from './reason';
import { scheduleOf } from './schedule';

/** NEARLY: one thing is in the way, and it is nothing private. */
export type Verdict = 'FITS' | 'FITS_WITH_WARNINGS' | 'NEARLY' | 'NOT';

export interface Evaluation {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** whether nothing blocks the shift, the others being taken too */
  readonly perShift: Readonly<Record<string, { readonly can: boolean }>>;
}

/**
 * The one evaluation of every path (design part 4, rule 1): may this person take all of these shifts of the line together, and what is there to say?
 * Pure: facts in, typed reasons out, each with its severity at ask, confirm and start. The verdict is that of `context.moment`.
 */
export function evaluate(person: PersonFacts, line: LineFacts, shifts: readonly ShiftFacts[], context: EvaluationContext): Evaluation {
  const alone = shifts.flatMap((shift) => staticFacts(person, line, shift, context));
  return evaluationOf(shifts, [...alone, ...scheduleFacts(person, shifts, context)], context);
}

/** The static part: what stands against or for one shift, whatever else is worked. */
export const staticReasons = (person: PersonFacts, line: LineFacts, shift: ShiftFacts, context: EvaluationContext): Reason[] =>
  staticFacts(person, line, shift, context).map((fact) => judge(fact, context));

/** The schedule part: overlap, rest and hours of a set of shifts with everything else the person works. */
export const scheduleReasons = (person: PersonFacts, shifts: readonly ShiftFacts[], context: EvaluationContext): Reason[] =>
  scheduleFacts(person, shifts, context).map((fact) => judge(fact, context));

/** One reason, or none of them private, as the verdict of a moment. */
export function verdictOf(reasons: readonly Reason[], moment: Moment): Verdict {
  const blocking = reasons.filter((reason) => blocks(reason, moment));
  if (blocking.length === 0) return reasons.some((reason) => warns(reason, moment)) ? 'FITS_WITH_WARNINGS' : 'FITS';
  return !blocking.some((reason) => reason.isPrivate) && new Set(blocking.map(subjectOf)).size === 1 ? 'NEARLY' : 'NOT';
}

function staticFacts(person: PersonFacts, line: LineFacts, shift: ShiftFacts, context: EvaluationContext): ReasonFact[] {
  return staticCriteria.flatMap((criterion) => criterion.find(person, line, shift, context));
}

function scheduleFacts(person: PersonFacts, shifts: readonly ShiftFacts[], context: EvaluationContext): ReasonFact[] {
  if (shifts.length === 0) return [];
  const schedule = scheduleOf(person, shifts);
  return scheduleCriteria.flatMap((criterion) => criterion.find(schedule, context));
}

function evaluationOf(shifts: readonly ShiftFacts[], facts: readonly ReasonFact[], context: EvaluationContext): Evaluation {
  const reasons = joined(facts).map((fact) => judge(fact, context));
  const blocked = new Set(reasons.filter((reason) => blocks(reason, context.moment)).flatMap((reason) => reason.shiftIds));
  return {
    verdict: verdictOf(reasons, context.moment),
    reasons,
    perShift: Object.fromEntries(shifts.map((shift) => [shift.id, { can: !blocked.has(shift.id) }])),
  };
}

/** The same thing said of several shifts is said once. */
function joined(facts: readonly ReasonFact[]): ReasonFact[] {
  const byWords = new Map<string, ReasonFact>();
  for (const fact of facts) {
    const words = JSON.stringify([fact.code, fact.variant, fact.data, fact.assumed]);
    const before = byWords.get(words);
    byWords.set(words, before ? { ...before, shiftIds: [...before.shiftIds, ...fact.shiftIds] } : fact);
  }
  return [...byWords.values()];
}
