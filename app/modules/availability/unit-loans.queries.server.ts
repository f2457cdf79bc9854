import { totalHours } from '~/kernel/period';
import type { Instant, IsoDate, Period } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import { inForceBetween } from './date-columns';

/** One person held for one assignment. */
export interface Loan {
  readonly assignmentId: string;
  readonly personId: string;
  readonly name: string;
  /** where the person goes, or comes from */
  readonly unitName: string;
  readonly position: string | null;
  readonly shifts: readonly Period[];
  readonly hours: number;
}

const fields = (today: IsoDate) =>
  ({
    assignmentId: true,
    personId: true,
    startsAt: true,
    endsAt: true,
    person: {
      select: { givenName: true, familyName: true, employments: { where: inForceBetween(today, today), select: { position: true, unit: { select: { name: true } } }, orderBy: { from: 'asc' } } },
    },
    line: { select: { need: { select: { unit: { select: { name: true } } } } } },
  }) as const;

const notOver = (now: Instant) => ({ state: 'HELD' as const, endsAt: { gt: new Date(now) } });
const order = [{ startsAt: 'asc' }, { id: 'asc' }] as const;

/** What people employed in some units today hold from now on, by assignment, the first shift first. One query. */
export async function readLoansFrom(db: Reader, unitIds: readonly string[], now: Instant, today: IsoDate): Promise<Loan[]> {
  const where = { ...notOver(now), person: { employments: { some: { unitId: { in: [...unitIds] }, ...inForceBetween(today, today) } } } };
  const rows = await db.assignmentShift.findMany({ where, select: fields(today), orderBy: [...order] });
  return grouped(rows, (row) => ({ unitName: row.line.need.unit.name, position: null }));
}

/** What is held on some units' needs from now on, by assignment, the first shift first. A held shift has the person's yes, so names are shown. One query. */
export async function readLoansTo(db: Reader, unitIds: readonly string[], now: Instant, today: IsoDate): Promise<Loan[]> {
  const rows = await db.assignmentShift.findMany({ where: { ...notOver(now), line: { need: { unitId: { in: [...unitIds] } } } }, select: fields(today), orderBy: [...order] });
  return grouped(rows, (row) => ({ unitName: row.person.employments[0]?.unit.name ?? '', position: row.person.employments[0]?.position ?? '' }));
}

interface HeldRow {
  readonly assignmentId: string;
  readonly personId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly person: { readonly givenName: string; readonly familyName: string };
}

function grouped<Row extends HeldRow>(rows: readonly Row[], place: (row: Row) => Pick<Loan, 'unitName' | 'position'>): Loan[] {
  const byAssignment = new Map<string, Row[]>();
  for (const row of rows) byAssignment.set(row.assignmentId, [...(byAssignment.get(row.assignmentId) ?? []), row]);
  return [...byAssignment.values()].flatMap((held) => {
    const [first] = held;
    if (!first) return [];
    const shifts = held.map(({ startsAt, endsAt }) => ({ start: startsAt.getTime(), end: endsAt.getTime() }));
    const { assignmentId, personId, person } = first;
    return [{ assignmentId, personId, name: `${person.givenName} ${person.familyName}`, ...place(first), shifts, hours: totalHours(shifts) }];
  });
}
