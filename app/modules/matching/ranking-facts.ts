import { dateAt } from '~/kernel/zone';
import { waysToCover } from './criteria/requirements';
import type { ChosenShifts } from './choose-shifts';
import type { EmploymentCapacity, EvaluationContext, LineFacts, PersonFacts, ShiftFacts } from './facts';
import type { Reason, ReasonCode } from './reason';
import type { Certainty, Nearness, OwnTasks, RankingFacts } from './ranking';

/** What the ranking compares, of one person who can take some of the line's shifts. */
export function rankingFactsOf(
  person: PersonFacts,
  line: LineFacts,
  shifts: readonly ShiftFacts[],
  chosen: ChosenShifts,
  context: Pick<EvaluationContext, 'zone'>,
): RankingFacts {
  const reasons = chosen.evaluation?.reasons ?? [];
  const taken = shifts.filter((shift) => chosen.shiftIds.includes(shift.id));
  return {
    personId: person.personId,
    shiftsCovered: chosen.shiftIds.length,
    certainty: certaintyOf(reasons),
    availabilityKnown: !has(reasons, 'AVAILABILITY_UNKNOWN'),
    introducedHere: !has(reasons, 'NOT_INTRODUCED'),
    ownTasks: ownTasksOf(person, taken, context),
    practisedYear: practisedYearOf(person, line),
    gladlyInSector: person.preference?.sectorsGladly.includes(line.sector) ?? false,
    nearness: nearnessOf(person, line),
    lastAskedAt: person.lastAskedAt,
    hoursLent: person.hoursLent,
  };
}

const has = (reasons: readonly Reason[], code: ReasonCode): boolean => reasons.some((reason) => reason.code === code);

function certaintyOf(reasons: readonly Reason[]): Certainty {
  if (reasons.some((reason) => reason.code === 'CLAIMED_NOT_VERIFIED' && reason.variant !== 'OWN_WORD')) return 'CLAIMED';
  return has(reasons, 'VERIFICATION_STALE') ? 'STALE' : 'VERIFIED';
}

/** What the home leader has lifted on the days of the shifts; on days that differ the least counts. */
export function ownTasksOf(person: Pick<PersonFacts, 'employments'>, shifts: readonly ShiftFacts[], { zone }: Pick<EvaluationContext, 'zone'>): OwnTasks {
  const perShift = shifts.map((shift) => ownTasksOn(person, dateAt(shift.period.start, zone)));
  return (['NONE', 'SAID', 'SOME', 'ALL'] as const).find((tasks) => perShift.includes(tasks)) ?? 'NONE';
}

function ownTasksOn(person: Pick<PersonFacts, 'employments'>, date: string): OwnTasks {
  const inForce = person.employments.flatMap((one) => one.capacities).filter((one) => one.from <= date && (one.to === null || date <= one.to));
  const byLeader = inForce.filter((one) => one.source === 'LEADER');
  if (byLeader.some((one) => one.lifted === 'ALL')) return 'ALL';
  if (byLeader.some(liftsSome)) return 'SOME';
  return inForce.some((one) => one.source === 'PERSON' && (one.lifted === 'ALL' || liftsSome(one))) ? 'SAID' : 'NONE';
}

const liftsSome = (capacity: EmploymentCapacity): boolean => capacity.lifted === 'SOME' && (capacity.hoursPerWeek ?? 0) > 0;

function practisedYearOf(person: PersonFacts, line: LineFacts): number | null {
  const years = line.requirements.flatMap((group) => waysToCover(group, person)).flatMap((fact) => fact.lastPractised ?? []);
  return years.length > 0 ? Math.max(...years) : null;
}

function nearnessOf(person: PersonFacts, line: LineFacts): Nearness {
  if (person.employments.some((one) => one.areaKey === line.areaKey)) return 'SAME_AREA';
  return person.employments.some((one) => line.neighbourAreaKeys.includes(one.areaKey)) ? 'NEIGHBOUR' : 'FAR';
}
