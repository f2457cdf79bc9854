import type { Instant } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import { cellKey, type Counts } from './coverage';

/** How many are held and asked on each line and shift of some needs; a request whose deadline has passed asks nobody any more. One query each. */
export async function countsOf(db: Reader, needIds: readonly string[], now: Instant): Promise<Counts> {
  const line = { needId: { in: [...needIds] } };
  const held = await db.assignmentShift.groupBy({ by: ['lineId', 'shiftId'], where: { line, state: 'HELD' }, _count: { _all: true } });
  const stillOpen = { endedAt: null, answerBy: { gt: new Date(now) } };
  const asked = await db.assignmentShift.groupBy({
    by: ['lineId', 'shiftId'],
    where: { line, state: 'ASKED', assignment: stillOpen },
    _count: { _all: true },
  });
  const counts: Record<string, { held: number; asked: number }> = {};
  const at = (row: { lineId: string; shiftId: string }) => (counts[cellKey(row.lineId, row.shiftId)] ??= { held: 0, asked: 0 });
  for (const row of held) at(row).held = row._count._all;
  for (const row of asked) at(row).asked = row._count._all;
  return counts;
}

/** The people held on the need's coming shifts, or asked and still able to answer; to be told of changes. One query. */
export async function peopleOn(db: Reader, needId: string, now: Instant): Promise<string[]> {
  const rows = await db.assignmentShift.findMany({
    where: {
      line: { needId },
      endsAt: { gt: new Date(now) },
      OR: [{ state: 'HELD' }, { state: 'ASKED', assignment: { endedAt: null, answerBy: { gt: new Date(now) } } }],
    },
    select: { personId: true },
    distinct: ['personId'],
  });
  return rows.map(({ personId }) => personId);
}
