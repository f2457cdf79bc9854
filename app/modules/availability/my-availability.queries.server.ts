import { dayMs, type Instant } from '~/kernel/time';
import { addDays, dateAt, type Zone } from '~/kernel/zone';
import { weeklyPatternSchema } from '~/modules/bookings/home-shifts.schema';
import type { Reader } from '~/platform/database.server';
import { capacityInForce } from './capacity';
import { asCapacity, capacityFields } from './capacity-rows';
import { dateColumn, inForceBetween, isoDate, isoDateOrNull } from './date-columns';
import { dayStates, reachOf } from './day-states';
import { availabilityFactsOf, readAvailability } from './facts.queries.server';
import { ownTimeLeft } from './own-time';

const daysShown = 14;

/** Everything /me/availability shows of the person's own: the coming fortnight, the week, exceptions ahead, wishes and employments. Five queries. */
export async function readMyAvailability(db: Reader, personId: string, now: Instant, zone: Zone) {
  const today = dateAt(now, zone);
  const reach = reachOf(today, daysShown, zone);
  const rows = await readAvailability(db, personId, { start: now, end: now + 800 * dayMs });
  const jobs = await readJobs(db, personId, now, zone);
  const held = await readHeld(db, personId, reach);
  const own = ownTimeLeft(jobs, reach, zone);
  const days = dayStates({ availability: availabilityFactsOf(rows), own, held: held.map((shift) => shift.period) }, today, daysShown, zone);
  const { preference } = rows;
  const pausedFrom = isoDateOrNull(preference?.pausedFrom ?? null);
  const pausedUntil = isoDateOrNull(preference?.pausedUntil ?? null);
  return {
    today,
    days,
    held,
    week: rows.patterns,
    exceptions: rows.exceptions.map(({ id, kind, startsAt, endsAt }) => ({ id, kind, period: { start: startsAt.getTime(), end: endsAt.getTime() } })),
    preference: {
      hoursPerWeek: preference?.hoursPerWeek?.toNumber() ?? null,
      gladly: preference?.sectorsGladly ?? [],
      not: preference?.sectorsNot ?? [],
    },
    pause: pausedFrom !== null && (pausedUntil === null || pausedUntil >= today) ? { from: pausedFrom, until: pausedUntil } : null,
    confirmedAt: preference?.confirmedAt.getTime() ?? null,
    jobs: jobs.map(({ id, unitName, position, capacities }) => ({
      id,
      unitName,
      position,
      claim: capacities.find((capacity) => capacity.source === 'PERSON' && (capacity.to === null || capacity.to >= today)) ?? null,
      leaderSays: capacityInForce(capacities.filter((capacity) => capacity.source === 'LEADER'), today),
    })),
  };
}

export type MyAvailability = Awaited<ReturnType<typeof readMyAvailability>>;

async function readJobs(db: Reader, personId: string, now: Instant, zone: Zone) {
  const today = dateAt(now, zone);
  const since = new Date(now - 9 * dayMs);
  const rows = await db.employment.findMany({
    where: { personId, ...inForceBetween(today, addDays(today, daysShown)) },
    select: {
      id: true,
      position: true,
      weeklyPattern: true,
      from: true,
      to: true,
      unit: { select: { name: true } },
      capacities: { where: { revokedAt: null, OR: [{ to: null }, { to: { gte: dateColumn(addDays(today, -9)) } }] }, select: capacityFields },
      homeShifts: { where: { endsAt: { gt: since }, startsAt: { lt: new Date(now + (daysShown + 9) * dayMs) } }, select: { startsAt: true, endsAt: true } },
    },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    id: row.id,
    unitName: row.unit.name,
    position: row.position,
    from: isoDate(row.from),
    to: isoDateOrNull(row.to),
    weeklyPattern: weeklyPatternSchema.parse(row.weeklyPattern),
    imported: row.homeShifts.map(({ startsAt, endsAt }) => ({ start: startsAt.getTime(), end: endsAt.getTime() })),
    capacities: row.capacities.map(asCapacity),
  }));
}

async function readHeld(db: Reader, personId: string, reach: { start: Instant; end: Instant }) {
  const rows = await db.assignmentShift.findMany({
    where: { personId, state: 'HELD', startsAt: { lt: new Date(reach.end) }, endsAt: { gt: new Date(reach.start) } },
    select: { assignmentId: true, startsAt: true, endsAt: true, line: { select: { need: { select: { unit: { select: { name: true } } } } } } },
    orderBy: { startsAt: 'asc' },
  });
  return rows.map(({ assignmentId, startsAt, endsAt, line }) => ({
    assignmentId,
    unitName: line.need.unit.name,
    period: { start: startsAt.getTime(), end: endsAt.getTime() },
  }));
}
