import { createHash, randomUUID } from 'node:crypto';
import type { Instant } from '~/kernel/time';
import type { Database, Tx } from '~/platform/database.server';
import type { Notice } from './message';

/**
 * Writes messages in the transaction of the change they tell of, each with its way out of the program (design part 6: the outbox). A person is told once of
 * one thing; what has a `once` is told once ever, also when two processes tell at the same time.
 */
export async function tell(tx: Tx, notices: readonly Notice[], now: Instant): Promise<void> {
  const told = new Map(notices.map(({ personId, kind, data, bySms = false, once }) => [JSON.stringify({ personId, kind, data }), { id: idOf(personId, kind, once), personId, kind, data, bySms }]));
  if (told.size === 0) return;
  const rows = [...told.values()];
  const at = new Date(now);
  const written = await tx.message.createManyAndReturn({
    data: rows.map(({ id, personId, kind, data }) => ({ id, personId, kind, data: { ...data }, createdAt: at })),
    skipDuplicates: true,
    select: { id: true },
  });
  const fresh = new Set(written.map(({ id }) => id));
  const ways = rows.flatMap(({ id, bySms }) => (fresh.has(id) ? [{ messageId: id, channel: 'EMAIL' as const, dueAt: at }, ...(bySms ? [{ messageId: id, channel: 'SMS' as const, dueAt: at }] : [])] : []));
  if (ways.length > 0) await tx.dispatch.createMany({ data: ways });
}

/** A UUID of its own (RFC 9562, version 8), the same for the same words about the same person. */
function idOf(personId: string, kind: string, once: string | undefined): string {
  if (once === undefined) return randomUUID();
  const hex = createHash('sha256').update(JSON.stringify([personId, kind, once])).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Marks all of a person's messages up to `now` as read. */
export async function markAllRead(db: Database, personId: string, now: Instant): Promise<void> {
  await db.message.updateMany({ where: { personId, readAt: null, createdAt: { lte: new Date(now) } }, data: { readAt: new Date(now) } });
}
