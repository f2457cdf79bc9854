import type { AvailabilityFacts, DatedException, WeeklyStretch } from '~/modules/availability/availability';
import type { Capacity } from '~/modules/availability/capacity';
import { ownTimeLeft, type OwnJob } from '~/modules/availability/own-time';
import { dayMs, type IsoDate, type Period } from '~/kernel/time';
import type { Zone } from '~/kernel/zone';
import { weeklyPatternSchema } from '~/modules/bookings/home-shifts.schema';
import type { Reader } from '~/platform/database.server';
import type { TimeFacts } from './free-days';

type KnownTime = Omit<TimeFacts, 'unavailable'>;

// a week that can't be read is no week, so that one wrong row doesn't close the list
const usualWeek = weeklyPatternSchema.catch([]);

const dateOf = (date: Date): IsoDate => date.toISOString().slice(0, 10);
const periodOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): Period => ({ start: startsAt.getTime(), end: endsAt.getTime() });

/** Lists by key, in the order of the rows. */
function grouped<Row, Value>(rows: readonly Row[], keyOf: (row: Row) => string, valueOf: (row: Row) => Value): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(valueOf(row));
    else groups.set(key, [valueOf(row)]);
  }
  return groups;
}

/**
 * What is needed to see when people are free in a half-open period: registered availability, own shifts without what is lifted, held shifts.
 * Seven queries, however many people.
 */
export async function readTimeFacts(db: Reader, personIds: readonly string[], period: Period, zone: Zone): Promise<Map<string, KnownTime>> {
  const person = { personId: { in: [...personIds] } };
  const within = { startsAt: { lt: new Date(period.end) }, endsAt: { gt: new Date(period.start) } };
  const patterns = grouped(await db.availabilityPattern.findMany({ where: person }), (row) => row.personId, (row): WeeklyStretch => row);
  const exceptionRows = await db.availabilityException.findMany({ where: { ...person, ...within } });
  const exceptions = grouped(exceptionRows, (row) => row.personId, (row): DatedException => ({ kind: row.kind, period: periodOf(row) }));
  const preferences = new Map((await db.availabilityPreference.findMany({ where: person })).map((row) => [row.personId, row]));
  const held = grouped(await db.assignmentShift.findMany({ where: { ...person, ...within, state: 'HELD' } }), (row) => row.personId, periodOf);
  const jobs = await readJobs(db, personIds, period);
  return new Map(
    personIds.map((personId): [string, KnownTime] => {
      const preference = preferences.get(personId);
      const availability: AvailabilityFacts = {
        patterns: patterns.get(personId) ?? [],
        exceptions: exceptions.get(personId) ?? [],
        pausedFrom: preference?.pausedFrom ? dateOf(preference.pausedFrom) : null,
        pausedUntil: preference?.pausedUntil ? dateOf(preference.pausedUntil) : null,
      };
      return [personId, { availability, own: ownTimeLeft(jobs.get(personId) ?? [], period, zone), held: held.get(personId) ?? [] }];
    }),
  );
}

async function readJobs(db: Reader, personIds: readonly string[], period: Period): Promise<Map<string, OwnJob[]>> {
  const person = { personId: { in: [...personIds] } };
  // hours lifted are counted from the Monday before, and shifts may run over midnight
  const reach = { startsAt: { lt: new Date(period.end) }, endsAt: { gt: new Date(period.start - 8 * dayMs) } };
  const rows = await db.employment.findMany({ where: person, select: { id: true, personId: true, weeklyPattern: true, from: true, to: true } });
  const imported = grouped(await db.homeShift.findMany({ where: { ...person, ...reach } }), (row) => row.employmentId, periodOf);
  const capacityRows = await db.capacity.findMany({ where: { employment: person, revokedAt: null, OR: [{ to: null }, { to: { gte: new Date(period.start - 8 * dayMs) } }] } });
  const capacities = grouped(
    capacityRows,
    (row) => row.employmentId,
    (row): Capacity => ({
      ...row,
      hoursPerWeek: row.hoursPerWeek === null ? null : Number(row.hoursPerWeek),
      from: dateOf(row.from),
      to: row.to && dateOf(row.to),
      setAt: row.setAt.getTime(),
      revokedAt: null,
    }),
  );
  return grouped(
    rows,
    (row) => row.personId,
    (row): OwnJob => ({
      weeklyPattern: usualWeek.parse(row.weeklyPattern),
      from: dateOf(row.from),
      to: row.to && dateOf(row.to),
      imported: imported.get(row.id) ?? [],
      capacities: capacities.get(row.id) ?? [],
    }),
  );
}
