import { shownCounts, type ShownCounts } from '~/kernel/small-counts';
import type { IsoDate } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';

/**
 * How many of the people employed on a day have read a version, by unit, without small numbers (kernel/small-counts). Whoever has several employments
 * counts where the oldest is. One query; never who (design rule 9).
 */
export async function readCounts(db: Reader, versionId: string, on: IsoDate): Promise<ShownCounts> {
  const rows = await db.$queryRaw<{ name: string; count: number; of: number }[]>`
    SELECT u."name", count(r."personId")::int AS "count", count(*)::int AS "of"
    FROM (
      SELECT DISTINCT ON ("personId") "personId", "unitId" FROM "Employment"
      WHERE "from" <= ${on}::date AND ("to" IS NULL OR "to" >= ${on}::date)
      ORDER BY "personId", "from", "id"
    ) employed
    JOIN "Unit" u ON u."id" = employed."unitId"
    LEFT JOIN "GuidelineRead" r ON r."personId" = employed."personId" AND r."versionId" = ${versionId}::uuid
    GROUP BY u."id" ORDER BY u."name", u."id"`;
  return shownCounts(rows);
}
