import type { Database } from '../../app/platform/database.server';

// What must never be in the database, counted by SQL alone, so that the harness trusts none of the code it tests.

export interface Violations {
  /** pairs of held shifts of one person that overlap */
  readonly doubleBooked: number;
  /** held beyond wanted, over all lines and shifts */
  readonly overfilled: number;
  /** pairs of held shifts of one person with less than 11 hours between them */
  readonly withoutRest: number;
}

const restHours = 11;

export async function countViolations(db: Database): Promise<Violations> {
  const [pairs] = await db.$queryRaw<{ overlapping: bigint; tired: bigint }[]>`
    SELECT count(*) FILTER (WHERE a."startsAt" < b."endsAt" AND b."startsAt" < a."endsAt") AS overlapping,
           count(*) FILTER (WHERE b."startsAt" >= a."endsAt" AND b."startsAt" - a."endsAt" < ${`${restHours} hours`}::interval) AS tired
    FROM "AssignmentShift" a JOIN "AssignmentShift" b ON a."personId" = b."personId" AND a."id" <> b."id" AND (a."startsAt", a."id") < (b."startsAt", b."id")
    WHERE a."state" = 'HELD' AND b."state" = 'HELD'`;
  const [over] = await db.$queryRaw<{ over: bigint | null }[]>`
    SELECT sum(greatest(0, held - wanted)) AS over FROM (
      SELECT ls."wanted" AS wanted, (SELECT count(*) FROM "AssignmentShift" s WHERE s."lineId" = ls."lineId" AND s."shiftId" = ls."shiftId" AND s."state" = 'HELD') AS held FROM "LineShift" ls
    ) counted`;
  return { doubleBooked: Number(pairs?.overlapping ?? 0), withoutRest: Number(pairs?.tired ?? 0), overfilled: Number(over?.over ?? 0) };
}

export const none: Violations = { doubleBooked: 0, overfilled: 0, withoutRest: 0 };
