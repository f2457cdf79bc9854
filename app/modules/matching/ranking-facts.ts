import { firstAndLastDay } from '~/kernel/days';
import type { IsoDate } from '~/kernel/time';
import { capacityInForce, type Capacity } from '~/modules/availability/capacity';
import { waysToCover } from './criteria/requirements';
import type { ChosenShifts } from './choose-shifts';
import type { EvaluationContext, LineFacts, PersonFacts, ShiftFacts } from './facts';
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
  const perShift = shifts.map((shift) => ownTasksOn(person, firstAndLastDay(shift.period, zone)[0]));
  return (['NONE', 'SAID', 'SOME', 'ALL'] as const).find((tasks) => perShift.includes(tasks)) ?? 'NONE';
}

function ownTasksOn(person: Pick<PersonFacts, 'employments'>, date: IsoDate): OwnTasks {
  const ruling = person.employments.flatMap((one) => capacityInForce(one.capacities, date) ?? []).filter(liftsSomething);
  const byLeader = ruling.filter((one) => one.source === 'LEADER');
  if (byLeader.some((one) => one.lifted === 'ALL')) return 'ALL';
  if (byLeader.length > 0) return 'SOME';
  return ruling.length > 0 ? 'SAID' : 'NONE';
}

const liftsSomething = (capacity: Capacity): boolean => capacity.lifted === 'ALL' || (capacity.lifted === 'SOME' && (capacity.hoursPerWeek ?? 0) > 0);

function practisedYearOf(person: PersonFacts, line: LineFacts): number | null {
  const years = line.requirements.flatMap((group) => waysToCover(group, person)).flatMap((fact) => fact.lastPractised ?? []);
  return years.length > 0 ? Math.max(...years) : null;
}

function nearnessOf(person: PersonFacts, line: LineFacts): Nearness {
  if (person.employments.some((one) => one.areaKey === line.areaKey)) return 'SAME_AREA';
  return person.employments.some((one) => line.neighbourAreaKeys.includes(one.areaKey)) ? 'NEIGHBOUR' : 'FAR';
}
