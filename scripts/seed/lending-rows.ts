import { timeTakenBy } from '~/modules/assignments/time-taken';
import { assumedHomeShifts } from '~/modules/bookings/home-shifts';
import { dayMs, hourMs, type Instant } from '~/kernel/time';
import { addDays, dateAt } from '~/kernel/zone';
import { prepareFor } from './checks';
import type { Words } from './country-words';
import type { SeedRows } from './insert-rows';
import { isLifted, liftFor } from './lending-search';
import { firstStart, type Lending } from './lendings';
import { dateOf } from './organisation';
import { idOf, type Random, randomFor } from './random';
import { hoursOfPattern } from './weekly-patterns';
import { wallTime, type World } from './world';

type LendingRows = Pick<SeedRows, 'Assignment' | 'AssignmentShift' | 'AssignmentAnswer' | 'Capacity' | 'RecordCheck' | 'ConfidentialityDeclaration' | 'Introduction'>;

/** Units whose leader has said yes ahead of time, so that the home leader's yes is given as soon as the person's is. */
export const releasedUnits: readonly string[] = ['library', 'museum', 'pool', 'hall', 'harbour', 'ferry'];

/** When each party answered, and until when they may; null has not answered. */
interface Times {
  readonly asked: Instant;
  readonly answerBy: Instant;
  readonly person: Instant | null;
  readonly receiver: Instant | null;
  readonly home: Instant | null;
}

const freedReason: Words = { DK: 'Kan ikke den dag', NO: 'Kan ikke den dagen' };
const calledHome: Words = { DK: 'Der er brug for hende i egen afdeling', NO: 'Det er bruk for henne i egen avdeling' };

/** Loans with their shifts and answers, and what they bring along: lifted time, checks and introductions. */
export function lendingRows(world: World, lendings: readonly Lending[], prepared: Set<string>): LendingRows {
  const random = randomFor('lending rows');
  const rows: LendingRows = { Assignment: [], AssignmentShift: [], AssignmentAnswer: [], Capacity: [], RecordCheck: [], ConfidentialityDeclaration: [], Introduction: [] };
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
    rows.Introduction.push({ personId: person.id, unitId: need.unit.id, on: dateOf(dateAt(firstStart(lending), world.zone)), byId: need.introducer?.id ?? null });
  }
  return rows;
}

function timesOf(lending: Lending, world: World, random: Random): Times {
  const { now, today } = world.options;
  const latest = Math.min(now, firstStart(lending) - 12 * hourMs);
  const asked = latest - random.int(52, 80) * hourMs;
  const after = (hours: number) => asked + hours * hourMs;
  const noon = +wallTime(world, addDays(today, 2), '12:00');
  const answerBy = lending.stage === 'AGREED' ? after(48) : lending.stage === 'LATE' ? after(40) : Math.min(noon, firstStart(lending) - 2 * hourMs);
  const [early, later, last] = [after(random.int(1, 6)), after(random.int(8, 20)), after(random.int(22, 44))];
  const none = { asked, answerBy, person: null, receiver: null, home: null };
  switch (lending.stage) {
    case 'AGREED':
      return { ...none, person: later, receiver: asked, home: last };
    case 'HOME_MISSING':
      return { ...none, person: early, receiver: later };
    case 'RECEIVER_MISSING':
      return { ...none, person: asked };
    case 'DECLINED':
      return { ...none, person: early, receiver: asked };
    case 'PERSON_MISSING':
    case 'LATE':
      // a standing yes is there from the start
      return { ...none, receiver: asked, home: isReleased(lending) ? asked : null };
    case 'PROPOSED':
      return none;
  }
}

const isReleased = ({ person }: Lending): boolean => person.key === 'birgit' || releasedUnits.includes(person.employments[0]?.unit.key ?? '');

const beginners = { RECEIVER_MISSING: 'PERSON', PROPOSED: 'HR' } as const;

function assignmentRow(id: string, lending: Lending, times: Times, calledHomeAt: Instant | null, world: World, random: Random): SeedRows['Assignment'][number] {
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
  return { ...base, endedAt: new Date(calledHomeAt - dayMs), endedBy: 'HOME', endedById, endedReason: calledHome[world.options.country], effectiveFrom: new Date(calledHomeAt) };
}

/** The home leader calls somebody home before the last shift, if that one is in the past. */
function callHome(lending: Lending, { options }: World): Instant | null {
  const last = Math.max(...lending.shifts.map((shift) => shift.start));
  return lending.shifts.length > 2 && last < options.now ? last - hourMs : null;
}

function shiftRows(id: string, lending: Lending, times: Times, calledHomeAt: Instant | null, world: World, random: Random): SeedRows['AssignmentShift'] {
  const { person, line, stage, shifts } = lending;
  const { now, country } = world.options;
  const heldAt = times.home ?? times.asked;
  return shifts.map((shift, index) => {
    const row = { id: idOf('assignment shift', id, shift.id), assignmentId: id, personId: person.id, lineId: line.id, shiftId: shift.id };
    const when = { startsAt: new Date(shift.start), endsAt: new Date(shift.end), askedAt: new Date(times.asked) };
    const free = { freedAt: null, freedBy: null, freedById: null, freedReason: null };
    if (stage === 'DECLINED') {
      const freedAt = new Date(times.person ?? times.asked);
      return { ...row, ...when, state: 'FREED' as const, place: null, heldAt: null, freedAt, freedBy: 'PERSON' as const, freedById: person.id, freedReason: null };
    }
    if (stage !== 'AGREED') return { ...row, ...when, state: 'ASKED' as const, place: null, heldAt: null, ...free };
    const held = { ...row, ...when, heldAt: new Date(heldAt) };
    if (calledHomeAt !== null && shift.start >= calledHomeAt) {
      const freedById = person.employments[0]?.unit.leaderId ?? null;
      return { ...held, state: 'FREED' as const, place: null, freedAt: new Date(calledHomeAt - dayMs), freedBy: 'HOME' as const, freedById, freedReason: calledHome[country] };
    }
    // now and then the last shift of a loan is given back
    if (!person.key && shifts.length > 2 && index === shifts.length - 1 && shift.start > now && random.chance(0.15)) {
      const freedAt = new Date(now - random.int(1, 10) * hourMs);
      return { ...held, state: 'FREED' as const, place: null, freedAt, freedBy: 'PERSON' as const, freedById: person.id, freedReason: freedReason[country] };
    }
    return { ...held, state: 'HELD' as const, place: lending.places.get(shift.id) ?? 1, ...free };
  });
}

function answerRows(id: string, lending: Lending, times: Times, world: World, random: Random): SeedRows['AssignmentAnswer'] {
  const { person, need, shifts, stage } = lending;
  const shiftIds = shifts.map((shift) => shift.id);
  const phoned = !person.key && random.chance(0.08);
  const row = { assignmentId: id, employmentId: null, value: 'YES' as const, via: 'APP' as const, recordedById: null, needVersion: 1, shiftIds, reason: null };
  const rows: SeedRows['AssignmentAnswer'] = [];
  if (times.person !== null) {
    const value = stage === 'DECLINED' ? ('NO' as const) : ('YES' as const);
    const call = phoned && stage === 'AGREED' ? { via: 'PHONE' as const, recordedById: world.hrId } : {};
    rows.push({ id: idOf('answer', id, 'PERSON'), ...row, ...call, party: 'PERSON', value, givenById: person.id, at: new Date(times.person) });
  }
  if (times.receiver !== null) {
    rows.push({ id: idOf('answer', id, 'RECEIVER'), ...row, party: 'RECEIVER', givenById: need.unit.leaderId, at: new Date(times.receiver) });
  }
  for (const taken of times.home === null ? [] : homesOf(lending, world)) {
    const released = isReleased(lending);
    const at = new Date(released ? (times.person ?? times.home ?? times.asked) : (times.home ?? times.asked));
    const via = released ? ('STANDING' as const) : ('APP' as const);
    rows.push({ id: idOf('answer', id, 'HOME', taken.employmentId), ...row, party: 'HOME', employmentId: taken.employmentId, shiftIds: taken.shiftIds, via, givenById: taken.leaderId, at });
  }
  return rows;
}

/** The employments whose time the shifts take, as assignments reckon it, each with the leader who answers. */
function homesOf({ person, shifts }: Lending, { zone }: World): { employmentId: string; shiftIds: string[]; leaderId: string }[] {
  const around = { start: Math.min(...shifts.map((one) => one.start)) - dayMs, end: Math.max(...shifts.map((one) => one.end)) + dayMs };
  const jobs = person.employments.map((job) => ({
    employmentId: job.id,
    weeklyHours: hoursOfPattern(job.pattern),
    from: job.from,
    to: job.to,
    ownShifts: assumedHomeShifts(job.pattern, zone, around, job),
  }));
  const asked = shifts.map((shift) => ({ shiftId: shift.id, start: shift.start, end: shift.end }));
  return timeTakenBy(asked, jobs, zone).flatMap(({ employmentId, shiftIds }) => {
    const job = person.employments.find((one) => one.id === employmentId);
    return job ? [{ employmentId, shiftIds: [...shiftIds], leaderId: job.unit.leaderId }] : [];
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
