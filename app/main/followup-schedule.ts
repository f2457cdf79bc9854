import type { Logger } from 'pino';
import { minuteMs, type Instant } from '../kernel/time';
import { askAfterwards } from '../modules/followup/ask-afterwards.commands.server';
import { askCheckIns } from '../modules/followup/ask-check-ins.commands.server';
import type { Database } from '../platform/database.server';
import { databaseTrouble } from '../platform/database-trouble.server';

// People lent are asked how it goes, and all three parties afterwards; running twice asks nobody twice.
const everyMs = 5 * minuteMs;

/** Looks at once and then every five minutes for whom to ask; the answer stops it and waits for the look under way. */
export function scheduleFollowup(db: Database, log: Logger, now: () => Instant): () => Promise<void> {
  let running: Promise<void> | null = null;
  const tick = async (): Promise<void> => {
    try {
      if ((await db.municipality.count()) === 0) return;
      await askCheckIns(db, now());
      await askAfterwards(db, now());
    } catch (error) {
      const trouble = databaseTrouble(error);
      if (trouble) log.warn({ trouble }, 'check-ins wait for the database');
      else log.error({ err: error }, 'asking how it goes failed');
    }
  };
  const begin = (): void => {
    running ??= tick().finally(() => (running = null));
  };
  begin();
  const timer = setInterval(begin, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
