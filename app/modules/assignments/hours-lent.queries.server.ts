import { compareNames } from '~/i18n/format';
import type { Instant, IsoDate } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import { treeOn, unitsBelow } from '~/modules/access/unit-tree';
import { readUnitTree } from '~/modules/access/unit-tree.queries.server';
import type { CommandContext } from './command-context.server';
import { hoursLent, type HoursOfLoan } from './hours-lent';
import { periodOfDays, type DaysChosen } from './hours-lent.schema';
import { loadAssignments } from './stored-assignment.queries.server';

/** One person's hours on one assignment, with the words that a table needs. */
export interface HoursRow {
  readonly assignmentId: string;
  readonly personId: string;
  readonly name: string;
  /** of the employment that lends; empty when there is none */
  readonly position: string;
  readonly agreementArea: string;
  readonly fromUnit: string;
  readonly toUnit: string;
  readonly need: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly shifts: number;
  readonly hours: number;
}

export interface HoursOfUnit extends DaysChosen {
  /** units below the page's own are counted with it */
  readonly hasUnitsBelow: boolean;
  readonly out: readonly HoursRow[];
  readonly in: readonly HoursRow[];
}

type Context = Pick<CommandContext, 'db' | 'now' | 'municipality' | 'language'>;

/**
 * The hours of held shifts that a unit and those below it have lent out and in, in the chosen days, by assignment; by unit, then name. A held shift has
 * the person's yes, so names are shown. The caller has asked whether the actor sees the unit. Seven queries.
 */
export async function readHoursLent({ db, now, municipality, language }: Context, unitId: string, days: DaysChosen): Promise<HoursOfUnit> {
  const { zone } = municipality;
  const period = periodOfDays(days, zone);
  const unitIds = unitsBelow([unitId], treeOn(await readUnitTree(db), dateAt(now, zone)));
  const own = new Set(unitIds);
  const held = { state: 'HELD' as const, startsAt: { lt: new Date(period.end) }, endsAt: { gt: new Date(period.start) } };
  const concerned = [{ need: { unitId: { in: unitIds } } }, { person: { employments: { some: { unitId: { in: unitIds } } } } }];
  const assignments = await loadAssignments(db, { shifts: { some: held }, OR: concerned }, zone);
  const employments = await readLenders(db, [...new Set(assignments.flatMap((one) => one.employments.map(({ id }) => id)))]);
  const lent = hoursLent(assignments, employments, period);
  const needs = await readNeedPlaces(db, [...new Set(lent.map((one) => one.needId))]);
  const names = await readNames(db, [...new Set(lent.map((one) => one.personId))]);
  const rowOf = (one: HoursOfLoan): HoursRow => {
    const lender = employments.find(({ id }) => id === one.employment?.id);
    const need = needs.get(one.needId);
    const [start, end] = [one.shifts[0]?.start ?? period.start, one.shifts.at(-1)?.end ?? period.start + 1];
    return {
      assignmentId: one.assignmentId,
      personId: one.personId,
      name: names.get(one.personId) ?? '',
      position: lender?.position ?? '',
      agreementArea: lender?.agreementArea ?? '',
      fromUnit: lender?.unitName ?? '',
      toUnit: need?.unitName ?? '',
      need: need?.title ?? '',
      first: dateAt(start, zone),
      last: dateAt(lastInstant(end), zone),
      shifts: one.shifts.length,
      hours: one.hours,
    };
  };
  const compare = compareNames(language);
  const inOrder = (rows: HoursRow[], unitOf: (row: HoursRow) => string): HoursRow[] =>
    rows.sort((a, b) => compare(unitOf(a), unitOf(b)) || compare(a.name, b.name) || (a.first < b.first ? -1 : 1));
  return {
    ...days,
    hasUnitsBelow: unitIds.length > 1,
    out: inOrder(lent.filter((one) => one.employment && own.has(one.employment.unitId)).map(rowOf), (row) => row.fromUnit),
    in: inOrder(lent.filter((one) => own.has(one.receivingUnitId)).map(rowOf), (row) => row.toUnit),
  };
}

// a shift that ends at midnight is of the day before
const lastInstant = (end: Instant): Instant => end - 1;

async function readLenders(db: Context['db'], ids: readonly string[]) {
  const rows = await db.employment.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, unitId: true, weeklyHours: true, position: true, agreementArea: true, unit: { select: { name: true } } },
  });
  return rows.map(({ weeklyHours, unit, ...row }) => ({ ...row, weeklyHours: weeklyHours.toNumber(), unitName: unit.name }));
}

async function readNeedPlaces(db: Context['db'], ids: readonly string[]) {
  const rows = await db.need.findMany({ where: { id: { in: [...ids] } }, select: { id: true, title: true, unit: { select: { name: true } } } });
  return new Map(rows.map(({ id, title, unit }) => [id, { title, unitName: unit.name }]));
}

async function readNames(db: Context['db'], ids: readonly string[]) {
  const rows = await db.person.findMany({ where: { id: { in: [...ids] } }, select: { id: true, givenName: true, familyName: true } });
  return new Map(rows.map((row) => [row.id, `${row.givenName} ${row.familyName}`]));
}
