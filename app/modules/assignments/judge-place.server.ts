import type { Municipality } from '~/modules/access/municipality';
import { evaluate, type Evaluation } from '~/modules/matching/evaluate';
import type { EvaluationContext, PersonFacts, ShiftFacts } from '~/modules/matching/facts';
import { loadPeopleFacts } from '~/modules/matching/facts.queries.server';
import { loadLineFacts, type LoadedLine } from '~/modules/matching/line-facts.queries.server';
import type { Instant } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import type { LoanShift } from './loan';

/** What `evaluate` is asked with, loaded. */
export interface PlaceFacts {
  readonly loaded: LoadedLine;
  readonly people: ReadonlyMap<string, PersonFacts>;
}

/** Facts of people and one line, also inside a transaction; null when there is no such line. A constant number of queries. */
export async function loadPlaceFacts(db: Reader, lineId: string, personIds: readonly string[], now: Instant, municipality: Municipality): Promise<PlaceFacts | null> {
  const loaded = await loadLineFacts(db, lineId, now);
  if (!loaded) return null;
  const people = await loadPeopleFacts(db, { personIds, period: loaded.period, now, municipality });
  return { loaded, people: new Map(people.map((person) => [person.personId, person])) };
}

/** The shifts of a loaded line by their ids, in order of time; those that are over, cancelled or replaced are missing. */
export const shiftsOf = (loaded: LoadedLine, shiftIds: readonly string[]): ShiftFacts[] => loaded.shifts.filter((shift) => shiftIds.includes(shift.id));

/** The facts as they will be when a yes to these shifts counts: the place held at a shift's old time gives way to the new one (design part 4, rule 5). */
export function withoutOldTimes(facts: PlaceFacts, personId: string, shifts: readonly Pick<LoanShift, 'shiftId' | 'state' | 'movedTo'>[]): PlaceFacts {
  const person = facts.people.get(personId);
  const old = shifts.filter((one) => one.state === 'HELD' && shifts.some((fresh) => fresh.shiftId === one.movedTo && fresh.state === 'ASKED'));
  if (!person || old.length === 0) return facts;
  const held = person.held.filter((booked) => old.every((one) => one.shiftId !== booked.shiftId));
  return { ...facts, people: new Map([...facts.people, [personId, { ...person, held }]]) };
}

/** The one evaluation (design part 4, rule 1); null when the person has no employment or a shift is gone. */
export function judgePlace({ loaded, people }: PlaceFacts, personId: string, shiftIds: readonly string[], context: EvaluationContext): Evaluation | null {
  const person = people.get(personId);
  const shifts = shiftsOf(loaded, shiftIds);
  return person && shifts.length === new Set(shiftIds).size ? evaluate(person, loaded.line, shifts, context) : null;
}
