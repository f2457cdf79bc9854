import type { IsoDate } from '~/kernel/time';
import { dayPeriod, type Zone } from '~/kernel/zone';
import type { Reader } from '~/platform/database.server';
import { lookPage, type LookGroup } from './look-days';

/** a day with more kinds of looks by more people than this is told in part */
const mostGroups = 500;

/**
 * Who has been shown the person's data, newest first, in whole days of at least `atLeast` lines; only what was before the day `before` when given.
 * The person's own looks are left out. One query, counted by the database.
 */
export async function readLooksAt(db: Reader, personId: string, zone: Zone, atLeast: number, before: IsoDate | null = null) {
  const until = before === null ? new Date('9999-01-01T00:00:00Z') : new Date(dayPeriod(before, zone).start);
  const rows = await db.$queryRaw<{ actorId: string | null; action: string; on: string; times: number; lastAt: Date }[]>`
    SELECT "actorId"::text, "action", to_char("at" AT TIME ZONE ${zone}, 'YYYY-MM-DD') AS "on", count(*)::int AS "times", max("at") AS "lastAt"
    FROM "AuditEvent"
    WHERE "kind" = 'LOOK' AND "personIds" @> ARRAY[${personId}::uuid] AND ("actorId" IS NULL OR "actorId" <> ${personId}::uuid) AND "at" < ${until}
    GROUP BY 1, 2, 3
    ORDER BY 3 DESC, 5 DESC, 1, 2
    LIMIT ${mostGroups + 1}`;
  const groups = rows.slice(0, mostGroups).map(({ lastAt, ...row }): LookGroup => ({ ...row, lastAt: new Date(lastAt).getTime() }));
  return lookPage(groups, atLeast, rows.length > mostGroups);
}
