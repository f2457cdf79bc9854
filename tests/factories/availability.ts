import type { Database } from '../../app/platform/database.server';
import type { Period } from '../../app/kernel/time';
import type { Sector } from '../../app/kernel/vocabulary';

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);
const longAgo = day('2020-01-01');

export interface AvailabilityOptions {
  readonly personId: string;
  /** hours of the day: [1, 7, 15] is Monday 7–15, [1, 23, 31] the night to Tuesday */
  readonly week?: readonly (readonly [weekday: number, fromHour: number, toHour: number])[];
  readonly away?: readonly Period[];
  readonly extra?: readonly Period[];
  readonly hoursPerWeek?: number;
  readonly gladly?: readonly Sector[];
  readonly not?: readonly Sector[];
  readonly pausedFrom?: string;
  readonly pausedUntil?: string;
}

/** What a person has registered about when they can, with the preference row that says that something is registered. */
export async function createAvailability(db: Database, options: AvailabilityOptions): Promise<void> {
  const { personId, week = [], away = [], extra = [], hoursPerWeek = null, gladly = [], not = [], pausedFrom, pausedUntil } = options;
  await db.availabilityPattern.createMany({ data: week.map(([weekday, from, to]) => ({ personId, weekday, startMinute: from * 60, endMinute: to * 60 })) });
  const dated = (kind: 'AWAY' | 'EXTRA') => (period: Period) => ({ personId, kind, startsAt: new Date(period.start), endsAt: new Date(period.end) });
  await db.availabilityException.createMany({ data: [...away.map(dated('AWAY')), ...extra.map(dated('EXTRA'))] });
  const pause = { pausedFrom: pausedFrom === undefined ? null : day(pausedFrom), pausedUntil: pausedUntil === undefined ? null : day(pausedUntil) };
  await db.availabilityPreference.create({ data: { personId, hoursPerWeek, sectorsGladly: [...gladly], sectorsNot: [...not], ...pause, confirmedAt: longAgo } });
}

export interface CapacityOptions {
  readonly employmentId: string;
  readonly lifted?: 'ALL' | 'SOME' | 'NONE';
  readonly hoursPerWeek?: number;
  readonly tasks?: string;
  readonly kind?: 'WITHIN_CONTRACT' | 'EXTRA_HOURS';
  readonly source?: 'LEADER' | 'PERSON';
  readonly from?: string;
  readonly to?: string;
  readonly setById: string;
  readonly setAt?: number;
  readonly revokedAt?: number;
}

/** All own tasks lifted by the leader from 2020 until further notice, unless told otherwise. */
export async function createCapacity(db: Database, options: CapacityOptions): Promise<{ id: string }> {
  const { from, to, setAt, revokedAt, ...said } = options;
  return db.capacity.create({
    data: {
      lifted: 'ALL',
      kind: 'WITHIN_CONTRACT',
      source: 'LEADER',
      ...said,
      from: from === undefined ? longAgo : day(from),
      to: to === undefined ? null : day(to),
      setAt: setAt === undefined ? longAgo : new Date(setAt),
      revokedAt: revokedAt === undefined ? null : new Date(revokedAt),
    },
    select: { id: true },
  });
}
