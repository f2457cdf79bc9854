import type { Instant } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import type { DispatchState } from './dispatch-state';

export interface OutboxCount {
  readonly channel: 'EMAIL' | 'SMS';
  readonly state: DispatchState;
  readonly count: number;
}

/** How many messages stand in each state, of those written since `since` and all that wait. */
export async function countOutbox(db: Reader, since: Instant): Promise<OutboxCount[]> {
  const rows = await db.dispatch.groupBy({
    by: ['channel', 'state'],
    where: { OR: [{ state: { in: ['WAITING', 'SENDING'] } }, { settledAt: { gte: new Date(since) } }] },
    _count: true,
    orderBy: [{ channel: 'asc' }, { state: 'asc' }],
  });
  return rows.map(({ channel, state, _count }) => ({ channel, state, count: _count }));
}

/** The newest messages in one of the states, without names or words (design rule 10); one more than `limit` tells that there are more. */
export async function readOutbox(db: Reader, state: DispatchState, limit: number) {
  const rows = await db.dispatch.findMany({
    where: { state },
    select: { id: true, channel: true, dueAt: true, attempts: true, settledAt: true, why: true, message: { select: { kind: true, createdAt: true } } },
    orderBy: [{ dueAt: 'desc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map(({ id, channel, dueAt, attempts, settledAt, why, message }) => ({
    id,
    channel,
    attempts,
    why,
    kind: message.kind,
    writtenAt: message.createdAt.getTime(),
    dueAt: dueAt.getTime(),
    settledAt: settledAt?.getTime() ?? null,
  }));
}

/** What the demonstration would have sent, newest first; of one person when `personId` is given. */
export async function readKeptSendings(db: Reader, { personId, limit }: { readonly personId?: string; readonly limit: number }) {
  const rows = await db.keptSending.findMany({
    where: personId === undefined ? {} : { personId },
    select: { id: true, channel: true, recipient: true, subject: true, body: true, attachment: true, sentAt: true },
    orderBy: [{ sentAt: 'desc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map((row) => ({ ...row, sentAt: row.sentAt.getTime() }));
}
