import { totalHours } from '~/kernel/period';
import type { IsoDate, Period } from '~/kernel/time';
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

const touching = ({ start, end }: Period) => ({ state: 'HELD' as const, startsAt: { lt: new Date(end) }, endsAt: { gt: new Date(start) } });
const order = [{ startsAt: 'asc' }, { id: 'asc' }] as const;

/** What people employed in a unit today hold in a half-open period, by assignment, the first shift first. One query. */
export async function readLoansFrom(db: Reader, unitId: string, period: Period, today: IsoDate): Promise<Loan[]> {
  const where = { ...touching(period), person: { employments: { some: { unitId, ...inForceBetween(today, today) } } } };
  const rows = await db.assignmentShift.findMany({ where, select: fields(today), orderBy: [...order] });
  return grouped(rows, (row) => ({ unitName: row.line.need.unit.name, position: null }));
}

/** What is held on a unit's needs in a half-open period, by assignment, the first shift first. A held shift has the person's yes, so names are shown. One query. */
export async function readLoansTo(db: Reader, unitId: string, period: Period, today: IsoDate): Promise<Loan[]> {
  const rows = await db.assignmentShift.findMany({ where: { ...touching(period), line: { need: { unitId } } }, select: fields(today), orderBy: [...order] });
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
