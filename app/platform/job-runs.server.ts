import { z } from 'zod';
import type { Instant } from '../kernel/time';
import type { Reader } from './database.server';

export interface JobRuns {
  readonly name: string;
  /** when it is due, as cron says it in the municipality's zone */
  readonly cron: string;
  readonly isRunning: boolean;
  readonly doneAt: Instant | null;
  /** when it was last given up, after it had been tried again */
  readonly failedAt: Instant | null;
}

const instant = z.date().nullable().transform((date) => date?.getTime() ?? null);
const rowsSchema = z.array(z.object({ name: z.string(), cron: z.string(), isRunning: z.boolean(), doneAt: instant, failedAt: instant }));

/** The jobs of the clock and how their last runs went, in the order of their names; none while no process has started the queue. Two queries. */
export async function readJobRuns(db: Reader): Promise<JobRuns[]> {
  if (!(await hasQueue(db))) return [];
  const rows = await db.$queryRaw`
    SELECT "schedule".name, "schedule".cron, coalesce(bool_or("run".state = 'active'), false) AS "isRunning",
      max("run".completed_on) FILTER (WHERE "run".state = 'completed') AS "doneAt", max("run".completed_on) FILTER (WHERE "run".state = 'failed') AS "failedAt"
    FROM pgboss.schedule AS "schedule"
    LEFT JOIN (SELECT name, state, completed_on FROM pgboss.job UNION ALL SELECT name, state, completed_on FROM pgboss.archive) AS "run" ON "run".name = "schedule".name
    GROUP BY "schedule".name, "schedule".cron ORDER BY "schedule".name`;
  return rowsSchema.parse(rows);
}

/** Lets a job run as soon as a process looks for work, also when it is due later. False when there is no such job. */
export async function requestRun(db: Reader, name: string): Promise<boolean> {
  if (!(await hasQueue(db))) return false;
  const brought = await db.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE name = ${name} AND state < 'active'`;
  if (brought > 0) return true;
  // a job waits once at a time (its queue's policy): what another request has queued meanwhile will do
  await db.$executeRaw`
    INSERT INTO pgboss.job (name, policy, retry_limit, retry_delay) SELECT name, policy, retry_limit, retry_delay FROM pgboss.queue WHERE name = ${name} ON CONFLICT DO NOTHING`;
  const known = await db.$queryRaw<unknown[]>`SELECT 1 FROM pgboss.queue WHERE name = ${name}`;
  return known.length > 0;
}

async function hasQueue(db: Reader): Promise<boolean> {
  const [row] = await db.$queryRaw<{ exists: boolean }[]>`SELECT to_regclass('pgboss.schedule') IS NOT NULL AS exists`;
  return row?.exists === true;
}
