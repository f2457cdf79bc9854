import type { Reader } from '~/platform/database.server';

/** How many messages the person has not read. */
export function unreadCount(db: Reader, personId: string): Promise<number> {
  return db.message.count({ where: { personId, readAt: null } });
}

/** The person's newest messages, at most `limit`; `data` holds ids that the reader of each kind looks up. */
export async function readMessages(db: Reader, personId: string, limit: number) {
  const rows = await db.message.findMany({ where: { personId }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: limit });
  return rows.map((row) => ({ id: row.id, kind: row.kind, data: row.data, createdAt: row.createdAt.getTime(), isRead: row.readAt !== null }));
}
