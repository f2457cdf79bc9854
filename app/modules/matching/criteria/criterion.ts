import type { Work } from '../working-time/work';
import type { EvaluationContext, LineFacts, PersonFacts, ShiftFacts } from '../facts';
import type { ReasonFact } from '../reason';

/** Judges one person for one shift, whatever else they work. */
export interface StaticCriterion {
  readonly name: string;
  find(person: PersonFacts, line: LineFacts, shift: ShiftFacts, context: EvaluationContext): readonly ReasonFact[];
}

/** All of a person's time around the shifts asked about, those included. */
export interface Schedule {
  readonly person: PersonFacts;
  readonly shifts: readonly ShiftFacts[];
  /** as far as rest rules look: eight days on both sides */
  readonly near: readonly Work[];
  /** as far as the facts reach, for averages; laid out when asked for */
  readonly all: () => readonly Work[];
  /** the hours of all of it, time that overlaps counted twice */
  readonly atMostHours: number;
}

/** Judges the set of a person's intervals together. */
export interface ScheduleCriterion {
  readonly name: string;
  find(schedule: Schedule, context: EvaluationContext): readonly ReasonFact[];
}
