import { dayMs, hourMs, type Instant } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import { prepareFor } from './checks';
import type { Words } from './country-words';
import type { SeedRows } from './insert-rows';
import { answerRows } from './lending-answers';
import { isLifted, liftFor } from './lending-search';
import { type Times, timesOf } from './lending-times';
import { firstStart, type Lending } from './lendings';
import { dateOf } from './organisation';
import { idOf, type Random, randomFor } from './random';
import type { World } from './world';

type LendingRows = Pick<
  SeedRows,
  'Assignment' | 'AssignmentShift' | 'AssignmentAnswer' | 'Capacity' | 'RecordCheck' | 'ConfidentialityDeclaration' | 'Introduction'
>;

const freedReason: Words = { DK: 'Kan ikke den dag', NO: 'Kan ikke den dagen' };
const calledHome: Words = { DK: 'Vi mangler selv folk', NO: 'Vi mangler selv folk' };

/** Loans with their shifts and answers, and what they bring along: lifted time, checks and introductions. */
export function lendingRows(world: World, lendings: readonly Lending[], prepared: Set<string>): LendingRows {
  const random = randomFor('lending rows');
  const rows: LendingRows = {
    Assignment: [],
    AssignmentShift: [],
    AssignmentAnswer: [],
    Capacity: [],
    RecordCheck: [],
    ConfidentialityDeclaration: [],
    Introduction: [],
  };
  const introduced = new Set<string>();
  for (const [index, lending] of lendings.entries()) {
    const { need, person, stage } = lending;
    const times = timesOf(lending, world, random);
    const id = idOf('assignment', need.plan.key, lending.line.place, person.id, index);
    const calledHomeAt = stage === 'AGREED' && !person.key && random.chance(0.04) ? callHome(lending, world) : null;
    rows.Assignment.push(assignmentRow(id, lending, times, calledHomeAt, world, random));
    rows.AssignmentShift.push(...shiftRows(id, lending, times, calledHomeAt, world, random));
    rows.AssignmentAnswer.push(...answerRows(id, lending, times, world, random));
    if (stage !== 'AGREED') continue;
    if (!isLifted(person, lending.shifts, world)) rows.Capacity.push(liftRow(id, lending, times, world));
    const ready = prepareFor(person, need.unit.sector, world, prepared);
    rows.RecordCheck.push(...ready.RecordCheck);
    rows.ConfidentialityDeclaration.push(...ready.ConfidentialityDeclaration);
    if (firstStart(lending) > world.options.now || introduced.has(`${person.id} ${need.unit.id}`)) continue;
    introduced.add(`${person.id} ${need.unit.id}`);
    rows.Introduction.push({
      personId: person.id,
      unitId: need.unit.id,
      on: dateOf(dateAt(firstStart(lending), world.zone)),
      byId: need.introducer?.id ?? null,
    });
  }
  return rows;
}

const beginners = { RECEIVER_MISSING: 'PERSON', PROPOSED: 'HR' } as const;

function assignmentRow(
  id: string,
  lending: Lending,
  times: Times,
  calledHomeAt: Instant | null,
  world: World,
  random: Random,
): SeedRows['Assignment'][number] {
  const { need, person, line, stage } = lending;
  const begunBy = stage === 'RECEIVER_MISSING' || stage === 'PROPOSED' ? beginners[stage] : ('RECEIVER' as const);
  const base = {
    id,
    needId: need.id,
    lineId: line.id,
    personId: person.id,
    legalBasis: person.key || random.chance(0.9) ? ('VOLUNTARY' as const) : ('MANAGEMENT_RIGHT' as const),
    begunBy,
    begunById: begunBy === 'PERSON' ? person.id : begunBy === 'HR' ? world.hrId : need.unit.leaderId,
    createdAt: new Date(times.asked),
    answerBy: new Date(times.answerBy),
    arrivedAt: stage === 'AGREED' && firstStart(lending) <= world.options.now ? new Date(firstStart(lending)) : null,
  };
  const open = { endedAt: null, endedBy: null, endedById: null, endedReason: null, effectiveFrom: null };
  if (stage === 'DECLINED' && times.person) {
    const at = new Date(times.person);
    return { ...base, endedAt: at, endedBy: 'PERSON', endedById: person.id, endedReason: null, effectiveFrom: at };
  }
  if (calledHomeAt === null) return { ...base, ...open };
  const endedById = person.employments[0]?.unit.leaderId ?? null;
  return {
    ...base,
    endedAt: new Date(calledHomeAt - dayMs),
    endedBy: 'HOME',
    endedById,
    endedReason: calledHome[world.options.country],
    effectiveFrom: new Date(calledHomeAt),
  };
}

/** The home leader calls somebody home before the last shift, if that one is in the past. */
function callHome(lending: Lending, { options }: World): Instant | null {
  const last = Math.max(...lending.shifts.map((shift) => shift.start));
  return lending.shifts.length > 2 && last < options.now ? last - hourMs : null;
}

function shiftRows(
  id: string,
  lending: Lending,
  times: Times,
  calledHomeAt: Instant | null,
  world: World,
  random: Random,
): SeedRows['AssignmentShift'] {
  const { person, line, stage, shifts } = lending;
  const { now, country } = world.options;
  const heldAt = times.home ?? times.asked;
  return shifts.map((shift, index) => {
    const row = { id: idOf('assignment shift', id, shift.id), assignmentId: id, personId: person.id, lineId: line.id, shiftId: shift.id };
    const when = { startsAt: new Date(shift.start), endsAt: new Date(shift.end), askedAt: new Date(times.asked) };
    const free = { freedAt: null, freedBy: null, freedById: null, freedReason: null };
    if (stage === 'DECLINED') {
      const freedAt = new Date(times.person ?? times.asked);
      return {
        ...row,
        ...when,
        state: 'FREED' as const,
        place: null,
        heldAt: null,
        freedAt,
        freedBy: 'PERSON' as const,
        freedById: person.id,
        freedReason: null,
      };
    }
    if (stage !== 'AGREED') return { ...row, ...when, state: 'ASKED' as const, place: null, heldAt: null, ...free };
    const held = { ...row, ...when, heldAt: new Date(heldAt) };
    if (calledHomeAt !== null && shift.start >= calledHomeAt) {
      const freedById = person.employments[0]?.unit.leaderId ?? null;
      return {
        ...held,
        state: 'FREED' as const,
        place: null,
        freedAt: new Date(calledHomeAt - dayMs),
        freedBy: 'HOME' as const,
        freedById,
        freedReason: calledHome[country],
      };
    }
    // now and then the last shift of a loan is given back
    if (!person.key && shifts.length > 2 && index === shifts.length - 1 && shift.start > now && random.chance(0.15)) {
      const freedAt = new Date(now - random.int(1, 10) * hourMs);
      return {
        ...held,
        state: 'FREED' as const,
        place: null,
        freedAt,
        freedBy: 'PERSON' as const,
        freedById: person.id,
        freedReason: freedReason[country],
      };
    }
    return { ...held, state: 'HELD' as const, place: lending.places.get(shift.id) ?? 1, ...free };
  });
}

const liftedTasks: Words = { DK: 'Kollegerne tager opgaverne de dage', NO: 'Kollegene tar oppgavene de dagene' };

function liftRow(id: string, { person, shifts }: Lending, times: Times, { options }: World): SeedRows['Capacity'][number] {
  const lift = liftFor(shifts);
  const [main] = person.employments;
  if (!main) throw new Error(`${person.id} is lent without an employment`);
  person.capacities.push(lift);
  return {
    id: idOf('capacity', id),
    employmentId: main.id,
    lifted: 'ALL',
    hoursPerWeek: null,
    tasks: liftedTasks[options.country],
    kind: 'WITHIN_CONTRACT',
    source: 'LEADER',
    from: dateOf(lift.from),
    to: lift.to ? dateOf(lift.to) : null,
    setById: main.unit.leaderId,
    setAt: new Date(times.home ?? times.asked),
    revokedAt: null,
  };
}
