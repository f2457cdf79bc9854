import pino from 'pino';
import { expect, it } from 'vitest';
import { onBothDatabases } from '../../tests/setup/test-database';
import { startJobs, type Job } from './job-queue.server';
import { readJobRuns, requestRun } from './job-runs.server';

const setting = { zone: 'Europe/Copenhagen', log: pino({ level: 'silent' }) };
const everyNight = '30 3 * * *';

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 100));
}

onBothDatabases('the queue of jobs', (database) => {
  it('runs again and again what is due often, goes on after a failure, and leaves the night’s work to the night', async () => {
    const { queueStore } = database();
    let [often, failing, nightly] = [0, 0, 0];
    const jobs: Job[] = [
      { name: 'often', cron: everyNight, everySeconds: 1, run: async () => void (often += 1) },
      {
        name: 'failing',
        cron: everyNight,
        everySeconds: 1,
        run: async () => {
          failing += 1;
          throw new Error('as a job may');
        },
      },
      { name: 'nightly', cron: everyNight, run: async () => void (nightly += 1) },
    ];
    const stop = await startJobs(queueStore, jobs, setting);
    await until(() => often >= 2 && failing >= 2);
    await stop();
    const ended = [often, failing];
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect([often, failing]).toEqual(ended);
    expect(nightly).toBe(0);
  });

  it('is shared: what one process was doing when it stopped, another goes on with', async () => {
    const { queueStore } = database();
    const runs = { first: 0, second: 0 };
    const job = (who: keyof typeof runs): Job[] => [{ name: 'shared', cron: everyNight, everySeconds: 1, run: async () => void (runs[who] += 1) }];
    const stopFirst = await startJobs(queueStore, job('first'), setting);
    await until(() => runs.first >= 1);
    const stopSecond = await startJobs(queueStore, job('second'), setting);
    await stopFirst();
    const before = runs.second;
    await until(() => runs.second > before);
    await stopSecond();
  });

  it('tells how the last runs went, and lets a night’s work run at once', async () => {
    const { db, queueStore } = database();
    let nightly = 0;
    const stop = await startJobs(queueStore, [{ name: 'by-night', cron: everyNight, run: async () => void (nightly += 1) }], setting);
    const runs = async () => (await readJobRuns(db)).find(({ name }) => name === 'by-night');
    expect(await runs()).toEqual({ name: 'by-night', cron: everyNight, isRunning: false, doneAt: null, failedAt: null });
    expect([await requestRun(db, 'by-night'), await requestRun(db, 'by-night'), await requestRun(db, 'unheard-of')]).toEqual([true, true, false]);
    await until(() => nightly > 0);
    await stop();
    expect(await runs()).toMatchObject({ isRunning: false, doneAt: expect.any(Number), failedAt: null });
    const failedAt = new Date(1_800_000_000_000);
    await db.$executeRaw`INSERT INTO pgboss.job (name, state, completed_on) VALUES ('by-night', 'failed', ${failedAt})`;
    expect(await runs()).toMatchObject({ failedAt: failedAt.getTime() });
    expect(nightly).toBe(1);
  });
});

onBothDatabases('a database where no jobs were started', (database) => {
  it('has none, and runs none', async () => {
    const { db } = database();
    expect([await readJobRuns(db), await requestRun(db, 'send-messages')]).toEqual([[], false]);
  });
});
