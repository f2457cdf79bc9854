import type { Instant, Period } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import type { Booking } from './booking';

const bookingFields = { id: true, assignmentId: true, personId: true, lineId: true, shiftId: true, startsAt: true, endsAt: true, state: true, place: true, askedAt: true } as const;

/** Who is held on some shifts of any line, by shift and place. */
export async function whoIsHeld(db: Reader, shiftIds: readonly string[]): Promise<Booking[]> {
  const rows = await db.assignmentShift.findMany({
    where: { shiftId: { in: [...shiftIds] }, state: 'HELD' },
    select: bookingFields,
    orderBy: [{ shiftId: 'asc' }, { lineId: 'asc' }, { place: 'asc' }],
  });
  return rows.map(asBooking);
}

/** What people hold and are asked for that touches a half-open period, by start. */
export async function bookingsOf(db: Reader, personIds: readonly string[], period: Period): Promise<Booking[]> {
  const rows = await db.assignmentShift.findMany({
    where: { personId: { in: [...personIds] }, state: { in: ['HELD', 'ASKED'] }, startsAt: { lt: new Date(period.end) }, endsAt: { gt: new Date(period.start) } },
    select: bookingFields,
    orderBy: [{ startsAt: 'asc' }, { shiftId: 'asc' }],
  });
  return rows.map(asBooking);
}

/** How many are held on each line and shift of some lines, as `${lineId} ${shiftId}`. */
export async function heldCounts(db: Reader, lineIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.assignmentShift.groupBy({ by: ['lineId', 'shiftId'], where: { lineId: { in: [...lineIds] }, state: 'HELD' }, _count: { _all: true } });
  return new Map(rows.map((row) => [`${row.lineId} ${row.shiftId}`, row._count._all]));
}

/** When each of some people was last asked for anything; those never asked are not in the map. */
export async function lastAsked(db: Reader, personIds: readonly string[]): Promise<Map<string, Instant>> {
  const rows = await db.assignmentShift.groupBy({ by: ['personId'], where: { personId: { in: [...personIds] } }, _max: { askedAt: true } });
  return new Map(rows.flatMap((row): [string, Instant][] => (row._max.askedAt ? [[row.personId, row._max.askedAt.getTime()]] : [])));
}

function asBooking({ startsAt, endsAt, askedAt, ...row }: { startsAt: Date; endsAt: Date; askedAt: Date } & Omit<Booking, 'period' | 'askedAt'>): Booking {
  return { ...row, period: { start: startsAt.getTime(), end: endsAt.getTime() }, askedAt: askedAt.getTime() };
}
