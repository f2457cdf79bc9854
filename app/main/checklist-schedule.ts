import type { Logger } from 'pino';
import { minuteMs, type Instant } from '../kernel/time';
import { warnOfBlocking } from '../modules/assignments/warn-of-blocking.commands.server';
import { shipTemplates } from '../modules/onboarding/ship-templates.commands.server';
import type { Database } from '../platform/database.server';
import { databaseTrouble } from '../platform/database-trouble.server';

// Both leaders are warned 48 and 12 hours before a start that something stands in the way of; running twice does nothing more.
const everyMs = 5 * minuteMs;

/** Puts newer contents into the database at once, then looks for starts to warn of; the answer stops it and waits for the look under way. */
export function scheduleChecklists(db: Database, log: Logger, now: () => Instant): () => Promise<void> {
  let isShipped = false;
  let running: Promise<void> | null = null;
  const tick = async (): Promise<void> => {
    try {
      if (!isShipped) await shipTemplates(db, now());
      isShipped = true;
      if ((await db.municipality.count()) > 0) await warnOfBlocking(db, now());
    } catch (error) {
      const trouble = databaseTrouble(error);
      if (trouble) log.warn({ trouble }, 'checklists wait for the database');
      else log.error({ err: error }, 'the look for blocked starts failed');
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
