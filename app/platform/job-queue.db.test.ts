import pino from 'pino';
import { expect, it } from 'vitest';
import { onBothDatabases } from '../../tests/setup/test-database';
import { startJobs, type Job } from './job-queue.server';

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
});
