import { compareNames } from '~/i18n/format';
import { totalHours } from '~/kernel/period';
import type { IsoDate } from '~/kernel/time';
import type { Sector } from '~/kernel/vocabulary';
import { dateAt } from '~/kernel/zone';
import { dateColumn, inForceOn, isoDate } from '~/modules/people/date-columns';
import type { CommandContext } from './command-context.server';
import type { Loan } from './loan';
import { readLoans } from './loan.queries.server';

/** A standing release that is in force or to come. */
export interface GivenRelease {
  readonly id: string;
  readonly unitName: string;
  /** null is everybody */
  readonly personName: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly sectors: readonly Sector[];
  readonly maxHoursPerWeek: number | null;
  readonly givenByName: string;
  readonly givenOn: IsoDate;
}

/** The standing releases of the actor's units that are not over, and whom one can be given for. Four queries. */
export async function readReleasePage({ db, actor, now, municipality, language }: CommandContext) {
  const today = dateAt(now, municipality.zone);
  const led = { in: [...actor.ledUnitIds] };
  const rows = await db.standingRelease.findMany({
    where: { unitId: led, revokedAt: null, to: { gte: dateColumn(today) } },
    select: {
      id: true,
      from: true,
      to: true,
      sectors: true,
      maxHoursPerWeek: true,
      givenById: true,
      givenAt: true,
      unit: { select: { name: true } },
      person: { select: { givenName: true, familyName: true } },
    },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
  const givers = await db.person.findMany({
    where: { id: { in: rows.map((row) => row.givenById) } },
    select: { id: true, givenName: true, familyName: true },
  });
  const units = await db.unit.findMany({ where: { id: led }, select: { id: true, name: true } });
  const employed = await db.employment.findMany({
    where: { unitId: led, personId: { not: actor.personId }, ...inForceOn(today) },
    select: { unitId: true, person: { select: { id: true, givenName: true, familyName: true } }, unit: { select: { name: true } } },
  });
  const compare = compareNames(language);
  const nameOf = (person: { givenName: string; familyName: string } | null | undefined): string | null =>
    person ? `${person.givenName} ${person.familyName}` : null;
  return {
    today,
    releases: rows.map(
      (row): GivenRelease => ({
        id: row.id,
        unitName: row.unit.name,
        personName: nameOf(row.person),
        from: isoDate(row.from),
        to: isoDate(row.to),
        sectors: row.sectors,
        maxHoursPerWeek: row.maxHoursPerWeek?.toNumber() ?? null,
        givenByName: nameOf(givers.find((giver) => giver.id === row.givenById)) ?? '',
        givenOn: dateAt(row.givenAt.getTime(), municipality.zone),
      })
    ),
    units: units.sort((a, b) => compare(a.name, b.name)),
    people: employed
      .map(({ person, unit, unitId }) => ({ personId: person.id, name: nameOf(person) ?? '', unitId, unitName: unit.name }))
      .sort((a, b) => compare(a.unitName, b.unitName) || compare(a.name, b.name)),
  };
}

/** A loan of somebody of the actor's own people, with the hours that are still to come. */
export interface PersonOut {
  readonly loan: Loan;
  readonly hoursLeft: number;
}

/** The actor's people who are lent out now or soon, by their next shift. Ten queries. */
export async function readPeopleOut(context: CommandContext): Promise<PersonOut[]> {
  const { actor, now } = context;
  const person = { employments: { some: { unitId: { in: [...actor.ledUnitIds] } } } };
  const loans = await readLoans(context, { person, shifts: { some: { state: 'HELD', endsAt: { gt: new Date(now) } } } });
  const left = (loan: Loan) => loan.shifts.filter((shift) => shift.state === 'HELD' && shift.period.end > now).map((shift) => shift.period);
  return loans
    .filter((loan) => loan.own.includes('HOME'))
    .map((loan) => ({ loan, hoursLeft: totalHours(left(loan)) }))
    .sort((a, b) => (left(a.loan)[0]?.start ?? 0) - (left(b.loan)[0]?.start ?? 0));
}
