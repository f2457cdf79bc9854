import type { Period } from '~/kernel/time';
import type { Tx } from '~/platform/database.server';
import type { NeedShift, StoredNeed } from './need';

/** The shift at exactly this time, in force or not: a need has each time once. Null when there is none. */
export const shiftAt = (need: Pick<StoredNeed, 'shifts'>, { start, end }: Period): NeedShift | null =>
  need.shifts.find(({ period }) => period.start === start && period.end === end) ?? null;

/** Writes a new shift with what it wants on each line. Gives its id. */
export async function createShift(tx: Tx, needId: string, { start, end }: Period, wanted: NeedShift['wanted']): Promise<string> {
  const lines = Object.entries(wanted).map(([lineId, count]) => ({ lineId, wanted: count }));
  const shift = await tx.shift.create({ data: { needId, startsAt: new Date(start), endsAt: new Date(end), lines: { create: lines } }, select: { id: true } });
  return shift.id;
}

/** Puts a cancelled or replaced shift in force again, with what it wants now, and never less than the places still held on it. Gives its id. */
export async function takeUpAgain(tx: Tx, { id: shiftId }: Pick<NeedShift, 'id'>, wanted: NeedShift['wanted']): Promise<string> {
  const held = await tx.assignmentShift.groupBy({ by: ['lineId'], where: { shiftId, state: 'HELD' }, _max: { place: true } });
  await tx.shift.update({ where: { id: shiftId }, data: { cancelledAt: null, replacedById: null } });
  for (const [lineId, count] of Object.entries(wanted)) {
    const most = Math.max(count, held.find((row) => row.lineId === lineId)?._max.place ?? 0);
    await tx.lineShift.upsert({ where: { lineId_shiftId: { lineId, shiftId } }, create: { lineId, shiftId, wanted: most }, update: { wanted: most } });
  }
  return shiftId;
}
