import { minuteMs, type Instant } from '~/kernel/time';
import type { Database } from '~/platform/database.server';

/** So long one worker has what it took; whoever looks later takes it for dead. */
const claimMs = 3 * minuteMs;
/** So many rows are looked at for each person that is wanted: another worker may have some of them. */
const mostEach = 5;

/**
 * Takes what is due of at most `people` people, all of each, so that a day's messages to one person are not cut into two mails; and what a worker that is gone
 * had taken. No two workers take the same. Gives the ids and until when they are the caller's.
 */
export async function claimDispatches(db: Database, now: Instant, people: number): Promise<{ readonly ids: string[]; readonly claimedUntil: Instant }> {
  const at = new Date(now);
  const claimedUntil = new Date(now + claimMs);
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH "waiting" AS (
      SELECT DISTINCT "Message"."personId" FROM (SELECT "messageId" FROM "Dispatch" WHERE ("state" = 'WAITING' AND "dueAt" <= ${at}) OR ("state" = 'SENDING' AND "claimedUntil" <= ${at})
        ORDER BY "dueAt", "id" LIMIT ${people * mostEach}) "due"
      JOIN "Message" ON "Message"."id" = "due"."messageId"
    ), "mine" AS (
      SELECT "id" FROM "Person" WHERE "id" IN (SELECT "personId" FROM "waiting") LIMIT ${people} FOR NO KEY UPDATE SKIP LOCKED
    )
    UPDATE "Dispatch" SET "state" = 'SENDING', "claimedUntil" = ${claimedUntil}, "attempts" = "attempts" + 1
    WHERE "id" IN (
      SELECT "Dispatch"."id" FROM "Dispatch" JOIN "Message" ON "Message"."id" = "Dispatch"."messageId"
      WHERE "Message"."personId" IN (SELECT "id" FROM "mine")
        AND (("state" = 'WAITING' AND "dueAt" <= ${at}) OR ("state" = 'SENDING' AND "claimedUntil" <= ${at})) FOR UPDATE OF "Dispatch" SKIP LOCKED
    ) RETURNING "id"`;
  return { ids: rows.map(({ id }) => id), claimedUntil: claimedUntil.getTime() };
}

/**
 * Says that these are being handed over, as one mail when they are several; false when another worker has taken one of them meanwhile. From here on a worker
 * that dies leaves the receipt unknown, and they go out again under the same id.
 */
export async function markHandedOver(db: Database, ids: readonly string[], claimedUntil: Instant, now: Instant): Promise<Instant | null> {
  const renewed = new Date(now + claimMs);
  const digestOfId = ids.length > 1 ? ids[0] : undefined;
  const { count } = await db.dispatch.updateMany({
    where: { id: { in: [...ids] }, state: 'SENDING', claimedUntil: new Date(claimedUntil) },
    data: { handedOverAt: new Date(now), claimedUntil: renewed, ...(digestOfId !== undefined && { digestOfId }) },
  });
  return count === ids.length ? renewed.getTime() : null;
}
