import type { Instant } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import { cellKey, type Counts } from './coverage';

/**
 * How many are held and asked on each line and shift of some needs; a request whose deadline has passed asks nobody any more, and one that was
 * declined counts until then, so that a no and silence read the same (design part 3). Three queries, four when somebody declined.
 */
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
  for (const row of await declinedOn(db, needIds, now)) at(row).asked += 1;
  return counts;
}

/** The places that somebody's no let go before the deadline, without those who are asked or held there anew. */
async function declinedOn(db: Reader, needIds: readonly string[], now: Instant): Promise<{ lineId: string; shiftId: string }[]> {
  const line = { needId: { in: [...needIds] } };
  const no = { party: 'PERSON', value: 'NO', undoneAt: null } as const;
  const rows = await db.assignmentShift.findMany({
    where: { line, state: 'FREED', freedBy: 'PERSON', assignment: { endedAt: null, answerBy: { gt: new Date(now) }, answers: { some: no } } },
    select: {
      lineId: true,
      shiftId: true,
      personId: true,
      freedAt: true,
      assignment: {
        select: {
          answers: {
            where: { party: 'PERSON', undoneAt: null },
            orderBy: [{ at: 'desc' }, { id: 'desc' }],
            take: 1,
            select: { value: true, at: true },
          },
        },
      },
    },
  });
  const declined = rows.filter(({ freedAt, assignment: { answers } }) =>
    answers.some(({ value, at }) => value === 'NO' && freedAt !== null && freedAt >= at)
  );
  if (declined.length === 0) return [];
  const personId = { in: declined.map((row) => row.personId) };
  const anew = await db.assignmentShift.findMany({
    where: { line, personId, state: { in: ['ASKED', 'HELD'] } },
    select: { lineId: true, shiftId: true, personId: true },
  });
  return declined.filter(
    (row) => !anew.some((other) => other.personId === row.personId && other.lineId === row.lineId && other.shiftId === row.shiftId)
  );
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
