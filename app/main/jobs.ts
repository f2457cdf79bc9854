import type { Logger } from 'pino';
import { hourMs, minuteMs, type Instant } from '../kernel/time';
import { readMunicipality } from '../modules/access/municipality.queries.server';
import { forgetAnswerLinks } from '../modules/assignments/answer-link.commands.server';
import { tellClimbed } from '../modules/assignments/climb.commands.server';
import { freeMoved } from '../modules/assignments/free-moved.commands.server';
import { tellLapsed } from '../modules/assignments/lapse.commands.server';
import { raiseAlarms } from '../modules/assignments/raise-alarms.commands.server';
import { recheck } from '../modules/assignments/recheck.commands.server';
import { remindAsked } from '../modules/assignments/remind.commands.server';
import { warnOfBlocking } from '../modules/assignments/warn-of-blocking.commands.server';
import { askAfterwards } from '../modules/followup/ask-afterwards.commands.server';
import { askCheckIns } from '../modules/followup/ask-check-ins.commands.server';
import type { Database } from '../platform/database.server';
import type { Job } from '../platform/job-queue.server';
import { writeEmergencyList } from './emergency-list';
import { recheckChanged } from './recheck-changed';

export interface JobSetting {
  readonly db: Database;
  readonly log: Logger;
  readonly now: () => Instant;
  readonly emergencyListFolder: string | undefined;
  readonly sendMessages: () => Promise<void>;
}

const everyMinute = '* * * * *';
/** a transaction that began before the look may commit after it */
const overlapMs = minuteMs;

/** Everything that is done by the clock. Each may run twice, also in two processes, without harm: what it did is told from the database. */
export function jobsOf({ db, log, now, emergencyListFolder, sendMessages }: JobSetting): Job[] {
  let looked = now() - hourMs;
  const told = (work: (context: { now: Instant; municipality: Awaited<ReturnType<typeof readMunicipality>> }) => Promise<unknown>) => async () => {
    await work({ now: now(), municipality: await readMunicipality(db) });
  };
  const jobs: Job[] = [
    { name: 'send-messages', cron: everyMinute, everySeconds: 4, run: sendMessages },
    {
      name: 'recheck-changed',
      cron: everyMinute,
      everySeconds: 15,
      run: async () => {
        const at = now();
        await recheckChanged(db, looked - overlapMs, at);
        looked = at;
      },
    },
    { name: 'recheck-nightly', cron: '30 3 * * *', run: told(async (context) => log.info(await recheck(db, context), 'the nightly re-check ran')) },
    { name: 'free-moved', cron: everyMinute, everySeconds: 20, run: told((context) => freeMoved(db, context)) },
    { name: 'remind-asked', cron: '*/5 * * * *', run: told((context) => remindAsked(db, context)) },
    { name: 'tell-climbed', cron: everyMinute, run: told((context) => tellClimbed(db, context)) },
    { name: 'tell-lapsed', cron: everyMinute, run: told((context) => tellLapsed(db, context)) },
    { name: 'raise-alarms', cron: '*/10 * * * *', run: told((context) => raiseAlarms(db, context)) },
    { name: 'ask-check-ins', cron: '*/10 * * * *', run: async () => void (await askCheckIns(db, now())) },
    { name: 'ask-afterwards', cron: '*/10 * * * *', run: async () => void (await askAfterwards(db, now())) },
    { name: 'forget-answer-links', cron: '15 4 * * *', run: () => forgetAnswerLinks(db, now()) },
    { name: 'warn-of-blocking', cron: '*/5 * * * *', run: async () => void (await warnOfBlocking(db, now())) },
  ];
  if (emergencyListFolder === undefined) return jobs;
  const writeList = async () => {
    const path = await writeEmergencyList(db, now(), emergencyListFolder);
    if (path) log.info({ path }, 'the emergency list was written');
  };
  // hourly, since a folder that can't be written leaves a row in the audit each time
  return [...jobs, { name: 'emergency-list', cron: '5 4-23 * * *', run: writeList }];
}
