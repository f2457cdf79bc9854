import type { Instant } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';

/** One time somebody was shown a person's data. */
export interface Look {
  readonly id: string;
  readonly at: Instant;
  readonly actorId: string | null;
  /** "roster.look" */
  readonly action: string;
}

/** Who has been shown the person's data, newest first, at most `limit`; the person's own looks are left out. */
export async function readLooksAt(db: Reader, personId: string, limit: number): Promise<Look[]> {
  const rows = await db.auditEvent.findMany({
    where: { kind: 'LOOK', personIds: { has: personId }, OR: [{ actorId: null }, { actorId: { not: personId } }] },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: limit,
    select: { id: true, at: true, actorId: true, action: true },
  });
  return rows.map(({ at, ...row }) => ({ ...row, at: at.getTime() }));
}
