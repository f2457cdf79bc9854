import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import type { QueueStore } from './database.server';
import { databaseTrouble } from './database-trouble.server';

/** Work that is done by the clock. It may be run twice, also at once, without harm: a process that is killed leaves its run to another. */
export interface Job {
  readonly name: string;
  /** when it is due, as cron says it in the municipality's zone; also what brings back a chain that broke */
  readonly cron: string;
  /** oftener than a minute: so many seconds after its last run began */
  readonly everySeconds?: number;
  run(): Promise<void>;
}

const pollSeconds = 2;
const stopMs = 20_000;
/** What runs every four seconds leaves 20,000 rows a day. */
const keptDays = 3;

/** Starts the jobs on a queue that any number of processes share; the answer stops it, and waits for what is under way. */
export async function startJobs(store: QueueStore, jobs: readonly Job[], { zone, log }: { readonly zone: string; readonly log: Logger }): Promise<() => Promise<void>> {
  const place = 'connectionString' in store ? { connectionString: store.connectionString, max: 4 } : { db: { executeSql: (text: string, values: unknown[]) => store.executeSql(text, values) as Promise<{ rows: never[] }> } };
  const queue = new PgBoss({ ...place, application_name: 'jobbanken-jobs', archiveCompletedAfterSeconds: 3_600, deleteAfterDays: keptDays });
  queue.on('error', (error) => (databaseTrouble(error) ? log.warn({ trouble: databaseTrouble(error) }, 'the jobs wait for the database') : log.error({ err: error }, 'the queue of jobs met an error')));
  await queue.start();
  for (const job of jobs) {
    // one waits at a time: a job that is behind is not run once for each time it missed
    await queue.createQueue(job.name, { name: job.name, policy: 'short', retryLimit: 2, retryDelay: 30, expireInMinutes: 10 });
    await queue.schedule(job.name, job.cron, undefined, { tz: zone });
    await queue.work(job.name, { pollingIntervalSeconds: pollSeconds }, async () => {
      if (job.everySeconds !== undefined) await queue.send(job.name, {}, { startAfter: job.everySeconds });
      await runLogged(job, log);
    });
    if (job.everySeconds !== undefined) await queue.send(job.name, {});
  }
  return async () => {
    await queue.stop({ graceful: true, wait: true, timeout: stopMs });
  };
}

async function runLogged(job: Job, log: Logger): Promise<void> {
  try {
    await job.run();
  } catch (error) {
    const trouble = databaseTrouble(error);
    if (trouble) log.warn({ job: job.name, trouble }, 'a job waits for the database');
    else log.error({ job: job.name, err: error }, 'a job failed');
    throw error;
  }
}
