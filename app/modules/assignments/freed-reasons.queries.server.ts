import type { Reader } from '~/platform/database.server';

/** Why shifts of assignments were freed by a leader or HR, in the words given, as `${assignmentId} ${shiftId}`. One query; none when nothing is named. */
export async function readFreedReasons(db: Reader, places: readonly { readonly assignmentId?: string; readonly shiftId?: string }[]): Promise<Map<string, string>> {
  const named = places.flatMap(({ assignmentId, shiftId }) => (assignmentId && shiftId ? [{ assignmentId, shiftId }] : []));
  if (named.length === 0) return new Map();
  const rows = await db.assignmentShift.findMany({
    where: { OR: named, state: 'FREED', freedBy: { in: ['RECEIVER', 'HOME', 'HR'] }, freedReason: { not: null } },
    select: { assignmentId: true, shiftId: true, freedReason: true },
  });
  return new Map(rows.map((row) => [`${row.assignmentId} ${row.shiftId}`, row.freedReason ?? '']));
}
