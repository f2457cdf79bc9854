import type { Instant } from '~/kernel/time';
import type { Tx } from '~/platform/database.server';

/**
 * The loan that further shifts of the same line widen: the person's newest on the line with a held shift that is not over. Null when they don't come there
 * (design part 4, rule 4: widening is a new assignment that continues the old one). One query.
 */
export async function continuedBy(tx: Tx, { lineId, personId }: { readonly lineId: string; readonly personId: string }, now: Instant): Promise<string | null> {
  const found = await tx.assignment.findFirst({
    where: { lineId, personId, endedAt: null, shifts: { some: { state: 'HELD', endsAt: { gt: new Date(now) } } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true },
  });
  return found?.id ?? null;
}
