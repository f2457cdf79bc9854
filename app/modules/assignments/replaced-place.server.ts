import type { Tx } from '~/platform/database.server';

interface Beginning {
  readonly lineId: string;
  readonly personId: string;
  readonly shiftIds: readonly string[];
}

/**
 * The assignment whose freed place on one of these shifts a new one may take, so that a replacement points at it (design part 4, rule 4): the place freed last
 * of somebody else's that no living assignment points at yet. Null when nobody has left a place there. Two queries, under the line's lock.
 */
export async function replacedBy(tx: Tx, { lineId, personId, shiftIds }: Beginning): Promise<string | null> {
  const left = await tx.assignmentShift.findMany({
    where: { lineId, shiftId: { in: [...shiftIds] }, state: 'FREED', heldAt: { not: null }, personId: { not: personId } },
    select: { assignmentId: true },
    orderBy: [{ freedAt: 'desc' }, { id: 'asc' }],
  });
  const ids = [...new Set(left.map((row) => row.assignmentId))];
  if (ids.length === 0) return null;
  const taken = await tx.assignment.findMany({ where: { replacesId: { in: ids }, endedAt: null }, select: { replacesId: true } });
  return ids.find((id) => !taken.some((one) => one.replacesId === id)) ?? null;
}
