import { dayMs, type Period } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';

/** Everybody employed at some time of a period. */
export interface Employed {
  /** the unit of each person's employment with most hours a week */
  readonly unitOf: ReadonlyMap<string, string>;
  /** contract hours in the period, by unit */
  readonly hoursOf: ReadonlyMap<string, number>;
}

/** Who is employed in a half-open period, and how many contract hours each unit has in it. One query. */
export async function readEmployed(db: Reader, period: Period): Promise<Employed> {
  const rows = await db.employment.findMany({
    where: { from: { lt: new Date(period.end) }, OR: [{ to: null }, { to: { gte: new Date(period.start - dayMs) } }] },
    select: { personId: true, unitId: true, weeklyHours: true, from: true, to: true },
    orderBy: [{ weeklyHours: 'desc' }, { id: 'asc' }],
  });
  const unitOf = new Map<string, string>();
  const hoursOf = new Map<string, number>();
  for (const { personId, unitId, weeklyHours, from, to } of rows) {
    const start = Math.max(period.start, from.getTime());
    const end = to === null ? period.end : Math.min(period.end, to.getTime() + dayMs);
    if (end <= start) continue;
    if (!unitOf.has(personId)) unitOf.set(personId, unitId);
    hoursOf.set(unitId, (hoursOf.get(unitId) ?? 0) + (weeklyHours.toNumber() * (end - start)) / (7 * dayMs));
  }
  return { unitOf, hoursOf };
}
