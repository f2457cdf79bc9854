import type { Logger } from 'pino';
import { dayMs, minuteMs, type Instant } from '../kernel/time';
import { addDays, dateAt, instantAtOrAfter, type Zone } from '../kernel/zone';
import { readMunicipality } from '../modules/access/municipality.queries.server';
import { freeMoved } from '../modules/assignments/free-moved.commands.server';
import { recheck } from '../modules/assignments/recheck.commands.server';
import { changesBetween } from '../modules/audit/changes.queries.server';
import type { Database } from '../platform/database.server';
import { databaseTrouble } from '../platform/database-trouble.server';

// The re-check runs nightly and when a fact changes (design part 4, rule 8). The audit knows whose facts were written; running twice does nothing more.

const factTables = ['PersonCompetence', 'RecordCheck', 'ConfidentialityDeclaration', 'HealthClearance', 'AvailabilityPattern', 'AvailabilityException', 'AvailabilityPreference', 'Capacity', 'Employment'];
const needTables = ['Need'];
const everyMs = 15_000;
/** a transaction that began before the look may commit after it */
const overlapMs = minuteMs;
const nightly = '03:30';

/** The next time of the nightly re-check after `now`. */
export function nextNight(now: Instant, zone: Zone): Instant {
  const today = dateAt(now, zone);
  const candidate = instantAtOrAfter(today, nightly, zone);
  return candidate > now ? candidate : instantAtOrAfter(addDays(today, 1), nightly, zone);
}

/** Re-checks those whose facts were written in [from, to); gives how many people and needs were looked at. */
export async function recheckChanged(db: Database, from: Instant, to: Instant): Promise<{ people: number; needs: number }> {
  const { personIds } = await changesBetween(db, from, to, factTables);
  const { subjectIds: needIds } = await changesBetween(db, from, to, needTables);
  if (personIds.length + needIds.length === 0) return { people: 0, needs: 0 };
  const municipality = await readMunicipality(db);
  for (const personId of personIds) await recheck(db, { now: to, municipality, personId });
  for (const needId of needIds) await recheck(db, { now: to, municipality, needId });
  return { people: personIds.length, needs: needIds.length };
}

/** Starts the re-checks; the answer stops them and waits for the one under way. */
export function scheduleRechecks(db: Database, log: Logger, now: () => Instant): () => Promise<void> {
  let looked = now() - dayMs / 24;
  let night: Instant | null = null;
  let running: Promise<void> = Promise.resolve();
  let isRunning = false;
  const tick = async (): Promise<void> => {
    const at = now();
    try {
      if ((await db.municipality.count()) === 0) return;
      await recheckChanged(db, looked - overlapMs, at);
      looked = at;
      const municipality = await readMunicipality(db);
      await freeMoved(db, { now: at, municipality });
      if (night !== null && at >= night) log.info(await recheck(db, { now: at, municipality }), 'the nightly re-check ran');
      if (night === null || at >= night) night = nextNight(at, municipality.zone);
    } catch (error) {
      const trouble = databaseTrouble(error);
      if (trouble) log.warn({ trouble }, 'the re-check waits for the database');
      else log.error({ err: error }, 'the re-check failed');
    }
  };
  const timer = setInterval(() => {
    if (isRunning) return;
    isRunning = true;
    running = tick().finally(() => (isRunning = false));
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
