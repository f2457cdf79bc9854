import { assumedHomeShifts } from '~/modules/bookings/home-shifts';
import { weeklyPatternSchema } from '~/modules/bookings/home-shifts.schema';
import { dayMs, type Instant, type Period } from '~/kernel/time';
import type { Zone } from '~/kernel/zone';
import type { Reader, Tx } from '~/platform/database.server';
import type { Answer, AskedShift, AssignmentFacts } from './assignment-facts';
import { timeTakenBy, type EmploymentTime } from './time-taken';

/** An assignment as stored, with what its state and yeses follow from. */
export interface StoredAssignment {
  readonly id: string;
  readonly needId: string;
  readonly lineId: string;
  readonly personId: string;
  readonly begunBy: 'PERSON' | 'RECEIVER' | 'HR' | 'PLAN';
  readonly begunById: string;
  readonly createdAt: Instant;
  readonly continuesId: string | null;
  readonly replacesId: string | null;
  readonly needVersion: number;
  readonly needStatus: 'DRAFT' | 'PUBLISHED' | 'CLOSED' | 'CANCELLED';
  readonly receivingUnitId: string;
  /** those whose time is taken */
  readonly employments: readonly { readonly id: string; readonly unitId: string }[];
  readonly facts: AssignmentFacts;
}

const assignmentFields = {
  id: true, needId: true, lineId: true, personId: true, begunBy: true, begunById: true, createdAt: true, answerBy: true, continuesId: true, replacesId: true,
  arrivedAt: true, endedAt: true, endedBy: true, endedReason: true, effectiveFrom: true,
  need: { select: { unitId: true, version: true, status: true } },
  shifts: { orderBy: { startsAt: 'asc' }, include: { noShow: true } },
  answers: { orderBy: { at: 'asc' }, include: { override: { select: { codes: true } } } },
  overrides: { where: { answerId: null }, select: { codes: true, shiftIds: true }, orderBy: { at: 'asc' } },
} as const;

type Where = NonNullable<Parameters<Reader['assignment']['findMany']>[0]>['where'];
const rowsOf = (db: Reader, where: Where, take?: number) => db.assignment.findMany({ where, select: assignmentFields, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take });
type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/** Assignments by any filter of theirs, oldest first. Six queries, or eight when there are any. */
export async function loadAssignments(db: Reader, where: Where, zone: Zone, take?: number): Promise<StoredAssignment[]> {
  const rows = await rowsOf(db, where, take);
  const employments = await employmentTimes(db, rows, zone);
  return rows.map((row) => stored(row, employments.get(row.personId) ?? [], zone));
}

/** One assignment; null when there is none. */
export async function loadAssignment(db: Reader | Tx, id: string, zone: Zone): Promise<StoredAssignment | null> {
  return (await loadAssignments(db, { id }, zone))[0] ?? null;
}

interface Employed extends EmploymentTime {
  readonly unitId: string;
}

/** Whose time would be taken if a person were asked for these shifts: what an assignment not made yet will need. Two queries. */
export async function timeTakenOf(db: Reader, personIds: readonly string[], shifts: readonly { shiftId: string; start: Instant; end: Instant }[], zone: Zone) {
  const period = { start: Math.min(...shifts.map((shift) => shift.start)), end: Math.max(...shifts.map((shift) => shift.end)) };
  const employments = await readEmployments(db, personIds, period, zone);
  return new Map(personIds.map((personId) => [personId, takenBy(shifts, employments.get(personId) ?? [], zone)]));
}

function takenBy(shifts: readonly { shiftId: string; start: Instant; end: Instant }[], employments: readonly Employed[], zone: Zone) {
  const timeTaken = timeTakenBy(shifts, employments, zone);
  const units = employments.map((one) => ({ id: one.employmentId, unitId: one.unitId }));
  return { timeTaken, employments: units.filter((one) => timeTaken.some((taken) => taken.employmentId === one.id)) };
}

function stored(row: Row, employments: readonly Employed[], zone: Zone): StoredAssignment {
  const shifts = row.shifts.map(askedShift);
  const taken = takenBy(shifts, employments, zone);
  const { id, needId, lineId, personId, begunBy, begunById, continuesId, replacesId } = row;
  const ended = row.endedAt && row.endedBy ? { by: row.endedBy, reason: row.endedReason, effectiveFrom: (row.effectiveFrom ?? row.endedAt).getTime() } : null;
  return {
    id, needId, lineId, personId, begunBy, begunById, continuesId, replacesId,
    createdAt: row.createdAt.getTime(),
    needVersion: row.need.version,
    needStatus: row.need.status,
    receivingUnitId: row.need.unitId,
    employments: taken.employments,
    facts: {
      answerBy: row.answerBy.getTime(),
      arrivedAt: row.arrivedAt?.getTime() ?? null,
      ended,
      shifts,
      answers: row.answers.map(answerOf),
      timeTaken: taken.timeTaken,
      proposedPast: row.overrides,
    },
  };
}

const askedShift = (row: Row['shifts'][number]): AskedShift => ({
  shiftId: row.shiftId,
  state: row.state,
  start: row.startsAt.getTime(),
  end: row.endsAt.getTime(),
  askedAt: row.askedAt.getTime(),
  freedAt: row.freedAt?.getTime() ?? null,
  freedBy: row.freedBy,
  freedReason: row.freedReason,
  noShow: row.noShow && { notedAt: row.noShow.notedAt.getTime(), answer: row.noShow.answer, answeredAt: row.noShow.answeredAt?.getTime() ?? null },
});

const answerOf = ({ at, undoneAt, override, ...row }: Row['answers'][number]): Answer => ({
  id: row.id,
  party: row.party,
  employmentId: row.employmentId,
  value: row.value,
  via: row.via,
  givenById: row.givenById,
  recordedById: row.recordedById,
  at: at.getTime(),
  needVersion: row.needVersion,
  shiftIds: row.shiftIds,
  reason: row.reason,
  overrides: override?.codes ?? [],
  undoneAt: undoneAt?.getTime() ?? null,
});

async function employmentTimes(db: Reader, rows: readonly Row[], zone: Zone): Promise<Map<string, Employed[]>> {
  const shifts = rows.flatMap((row) => row.shifts);
  if (shifts.length === 0) return new Map();
  const period = { start: Math.min(...shifts.map((shift) => shift.startsAt.getTime())), end: Math.max(...shifts.map((shift) => shift.endsAt.getTime())) };
  return readEmployments(db, [...new Set(rows.map((row) => row.personId))], period, zone);
}

/** Employments with their own shifts before anything is lifted: imported where there are any in the time, else the usual week. */
async function readEmployments(db: Reader, personIds: readonly string[], period: Period, zone: Zone): Promise<Map<string, Employed[]>> {
  const near = { start: period.start - dayMs, end: period.end + dayMs };
  const rows = await db.employment.findMany({
    where: { personId: { in: [...personIds] } },
    select: { id: true, personId: true, unitId: true, weeklyHours: true, weeklyPattern: true, from: true, to: true },
    orderBy: { id: 'asc' },
  });
  const imported = await db.homeShift.findMany({
    where: { personId: { in: [...personIds] }, startsAt: { lt: new Date(near.end) }, endsAt: { gt: new Date(near.start) } },
    select: { employmentId: true, startsAt: true, endsAt: true },
  });
  const employments = new Map<string, Employed[]>();
  for (const row of rows) {
    const dates = { from: day(row.from), to: row.to && day(row.to) };
    const own = imported.filter((shift) => shift.employmentId === row.id).map((shift) => ({ start: shift.startsAt.getTime(), end: shift.endsAt.getTime() }));
    const ownShifts = own.length > 0 ? own : assumedHomeShifts(weeklyPatternSchema.parse(row.weeklyPattern), zone, near, dates);
    const employment = { employmentId: row.id, unitId: row.unitId, weeklyHours: row.weeklyHours.toNumber(), ...dates, ownShifts };
    employments.set(row.personId, [...(employments.get(row.personId) ?? []), employment]);
  }
  return employments;
}

const day = (column: Date): string => column.toISOString().slice(0, 10);
