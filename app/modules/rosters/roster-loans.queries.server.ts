import type { Instant, Period } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';

export interface AskedBefore {
  readonly at: Instant;
  readonly byId: string;
  /** askings since then, so that nobody is rung five times */
  readonly times: number;
}

export interface OutNow {
  readonly unitName: string;
  readonly until: Instant;
}

/** Who was asked since an instant: when last, by whom and how often. A person who applied was not asked; what was answered is not told (design part 3). */
export async function readAsked(db: Reader, since: Instant): Promise<Map<string, AskedBefore>> {
  const rows = await db.assignment.findMany({
    where: { createdAt: { gte: new Date(since) }, begunBy: { not: 'PERSON' } },
    select: { personId: true, createdAt: true, begunById: true },
    orderBy: { createdAt: 'asc' },
  });
  const asked = new Map<string, AskedBefore>();
  for (const { personId, createdAt, begunById } of rows) {
    asked.set(personId, { at: createdAt.getTime(), byId: begunById, times: (asked.get(personId)?.times ?? 0) + 1 });
  }
  return asked;
}

/** Who holds a shift that touches the half-open period: the unit of the first such shift, and the end of the last shift held on that assignment. */
export async function readOut(db: Reader, period: Period): Promise<Map<string, OutNow>> {
  const rows = await db.assignmentShift.findMany({
    where: { state: 'HELD', endsAt: { gt: new Date(period.start) } },
    select: { personId: true, assignmentId: true, startsAt: true, endsAt: true, line: { select: { need: { select: { unit: { select: { name: true } } } } } } },
    orderBy: { startsAt: 'asc' },
  });
  const out = new Map<string, OutNow & { readonly assignmentId: string }>();
  for (const { personId, assignmentId, startsAt, endsAt, line } of rows) {
    const known = out.get(personId);
    if (!known && startsAt.getTime() < period.end) out.set(personId, { assignmentId, unitName: line.need.unit.name, until: endsAt.getTime() });
    if (known?.assignmentId === assignmentId) out.set(personId, { ...known, until: Math.max(known.until, endsAt.getTime()) });
  }
  return new Map([...out].map(([personId, { unitName, until }]) => [personId, { unitName, until }]));
}

/** People with a placement restriction in force on a day of the half-open period, whatever it is and wherever it holds. */
export async function readRestricted(db: Reader, period: Period): Promise<Set<string>> {
  const rows = await db.placementRestriction.findMany({
    where: { from: { lt: new Date(period.end) }, OR: [{ to: null }, { to: { gte: new Date(period.start - 24 * 3_600_000) } }] },
    select: { personId: true },
  });
  return new Set(rows.map(({ personId }) => personId));
}
