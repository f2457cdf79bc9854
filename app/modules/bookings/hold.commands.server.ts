import type { Instant } from '~/kernel/time';
import type { Tx } from '~/platform/database.server';
import type { Conflict } from './booking';

type AskedRow = Awaited<ReturnType<typeof askedRows>>[number];

/**
 * Takes a place for every one of an assignment's asked shifts, or none at all: ok, or what stood in the way of the first one that could not be held.
 * It rests on the constraints alone (INSERT … ON CONFLICT DO NOTHING, stack.md "Booking"), so it is safe without a lock; rest and hours are not its business.
 */
export async function hold(tx: Tx, assignmentId: string, shiftIds: readonly string[], at: Instant): Promise<{ ok: true } | { ok: false; conflict: Conflict }> {
  const rows = await askedRows(tx, assignmentId, shiftIds);
  const missing = shiftIds.find((shiftId) => rows.every((row) => row.shiftId !== shiftId));
  if (missing !== undefined) return { ok: false, conflict: { shiftId: missing, code: 'NOT_ASKED' } };
  const held: AskedRow[] = [];
  for (const row of rows) {
    const conflict = await holdOne(tx, row, at);
    if (!conflict) held.push(row);
    else {
      await putBack(tx, held);
      return { ok: false, conflict };
    }
  }
  return { ok: true };
}

// in the order of time, so that two transactions meet at the same shift first
const askedRows = (tx: Tx, assignmentId: string, shiftIds: readonly string[]) =>
  tx.assignmentShift.findMany({ where: { assignmentId, shiftId: { in: [...shiftIds] }, state: 'ASKED' }, orderBy: [{ startsAt: 'asc' }, { shiftId: 'asc' }] });

// An UPDATE cannot say ON CONFLICT, so the asked row makes room for a held one with the same id, and comes back when there is no place.
async function holdOne(tx: Tx, row: AskedRow, at: Instant): Promise<Conflict | null> {
  await tx.assignmentShift.delete({ where: { id: row.id } });
  // a place that another transaction took while we waited is tried once with each place there is
  for (let attempt = 0; attempt < 100; attempt++) {
    if ((await insertHeld(tx, row, at)) === 1) return null;
    const conflict = await whatConflicts(tx, row);
    if (!conflict) continue;
    await tx.assignmentShift.create({ data: row });
    return conflict;
  }
  throw new Error(`no place of shift ${row.shiftId} could be taken in 100 attempts`);
}

const insertHeld = (tx: Tx, row: AskedRow, at: Instant): Promise<number> => tx.$executeRaw`
  INSERT INTO "AssignmentShift" ("id", "assignmentId", "personId", "lineId", "shiftId", "startsAt", "endsAt", "state", "place", "askedAt", "heldAt")
  SELECT ${row.id}::uuid, ${row.assignmentId}::uuid, ${row.personId}::uuid, ls."lineId", ls."shiftId", ${row.startsAt}::timestamptz, ${row.endsAt}::timestamptz,
         'HELD', places.number, ${row.askedAt}::timestamptz, ${new Date(at)}::timestamptz
  FROM "LineShift" ls CROSS JOIN generate_series(1, ls."wanted") AS places(number)
  WHERE ls."lineId" = ${row.lineId}::uuid AND ls."shiftId" = ${row.shiftId}::uuid
    AND NOT EXISTS (SELECT 1 FROM "AssignmentShift" h WHERE h."lineId" = ls."lineId" AND h."shiftId" = ls."shiftId" AND h."state" = 'HELD' AND h."place" = places.number)
  ORDER BY places.number LIMIT 1
  ON CONFLICT DO NOTHING`;

async function whatConflicts(tx: Tx, row: AskedRow): Promise<Conflict | null> {
  const { shiftId, lineId, personId } = row;
  const other = await tx.assignmentShift.findFirst({
    where: { personId, state: 'HELD', startsAt: { lt: row.endsAt }, endsAt: { gt: row.startsAt } },
    orderBy: { startsAt: 'asc' },
  });
  if (other) {
    const period = { start: other.startsAt.getTime(), end: other.endsAt.getTime() };
    return { shiftId, code: 'OVERLAP', with: { shiftId: other.shiftId, assignmentId: other.assignmentId, period } };
  }
  const [line, held] = [await tx.lineShift.findUnique({ where: { lineId_shiftId: { lineId, shiftId } } }), await tx.assignmentShift.count({ where: { lineId, shiftId, state: 'HELD' } })];
  return held >= (line?.wanted ?? 0) ? { shiftId, code: 'NEED_FULL' } : null;
}

async function putBack(tx: Tx, rows: readonly AskedRow[]): Promise<void> {
  await tx.assignmentShift.updateMany({ where: { id: { in: rows.map((row) => row.id) } }, data: { state: 'ASKED', place: null, heldAt: null } });
}
