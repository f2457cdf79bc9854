import type { Instant } from '~/kernel/time';
import type { Database, Tx } from '~/platform/database.server';
import type { Notice } from './message';

/** Writes messages in the transaction of the change they tell of; a person is told once of one thing. */
export async function tell(tx: Tx, notices: readonly Notice[], now: Instant): Promise<void> {
  const once = new Map(notices.map((notice) => [JSON.stringify(notice), notice]));
  const data = [...once.values()].map(({ personId, kind, data: ids }) => ({ personId, kind, data: { ...ids }, createdAt: new Date(now) }));
  if (data.length > 0) await tx.message.createMany({ data });
}

/** Marks all of a person's messages up to `now` as read. */
export async function markAllRead(db: Database, personId: string, now: Instant): Promise<void> {
  await db.message.updateMany({ where: { personId, readAt: null, createdAt: { lte: new Date(now) } }, data: { readAt: new Date(now) } });
}
