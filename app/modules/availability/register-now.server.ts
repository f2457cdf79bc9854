import type { Instant } from '~/kernel/time';
import type { Tx } from '~/platform/database.server';

/** Notes that the person has said something today, and holds their row so that two registrations at once go one after the other. */
export async function registerNow(tx: Tx, personId: string, now: Instant): Promise<void> {
  const confirmedAt = new Date(now);
  await tx.$executeRaw`INSERT INTO "AvailabilityPreference" ("personId", "confirmedAt") VALUES (${personId}::uuid, ${confirmedAt})
    ON CONFLICT ("personId") DO UPDATE SET "confirmedAt" = EXCLUDED."confirmedAt"`;
}
