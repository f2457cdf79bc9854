import { dayMs, type Instant, type IsoDate } from '~/kernel/time';
import { addDays, dateAt, type Zone } from '~/kernel/zone';
import type { Reader } from '~/platform/database.server';
import { capacityInForce, capacityNext } from './capacity';
import { asCapacity, capacityFields } from './capacity-rows';
import { dateColumn, inForceBetween } from './date-columns';
import { nearestLeaders } from './nearest-leaders';
import { readLoansFrom, readLoansTo } from './unit-loans.queries.server';

export const daysAhead = 14;
const name = { select: { givenName: true, familyName: true } } as const;
const nameOf = (person: { givenName: string; familyName: string }): string => `${person.givenName} ${person.familyName}`;

/**
 * A unit for its leaders: who leads, its open needs, its people with capacity now and next, and who is out and in the next fortnight. Nothing
 * private is read: no pause, wish or restriction (design part 3). Null when there is no such unit. Seven queries.
 */
export async function readUnitPage(db: Reader, unitId: string, now: Instant, zone: Zone) {
  const today = dateAt(now, zone);
  const unit = await readUnit(db, unitId, today);
  if (!unit) return null;
  const period = { start: now, end: now + daysAhead * dayMs };
  const people = await readPeople(db, unitId, today);
  const out = await readLoansFrom(db, unitId, period, today);
  const outIds = new Set(out.map((loan) => loan.personId));
  return {
    ...unit,
    answers: unit.leaders.length + unit.deputies.length > 0 ? [] : await readAnswering(db, unitId, today),
    people: people.map((person) => ({ ...person, isOut: outIds.has(person.personId) })),
    out,
    in: await readLoansTo(db, unitId, period, today),
  };
}

async function readUnit(db: Reader, unitId: string, today: IsoDate) {
  const unit = await db.unit.findUnique({
    where: { id: unitId },
    select: {
      id: true,
      name: true,
      sector: true,
      parent: { select: { id: true, name: true } },
      children: { where: { OR: [{ validTo: null }, { validTo: { gte: dateColumn(today) } }] }, select: { id: true, name: true }, orderBy: { name: 'asc' } },
      leaderTerms: { where: inForceBetween(today, today), select: { kind: true, person: name }, orderBy: { from: 'asc' } },
      needs: { where: { status: { in: ['DRAFT', 'PUBLISHED'] } }, select: { id: true, title: true, status: true }, orderBy: [{ priority: 'desc' }, { createdAt: 'asc' }] },
    },
  });
  if (!unit) return null;
  const { leaderTerms, ...rest } = unit;
  const namesOf = (kind: 'LEADER' | 'DEPUTY') => leaderTerms.filter((term) => term.kind === kind).map((term) => nameOf(term.person));
  return { ...rest, leaders: namesOf('LEADER'), deputies: namesOf('DEPUTY') };
}

/** The names of who answers while the unit itself has nobody; empty is the crisis staff. */
async function readAnswering(db: Reader, unitId: string, today: IsoDate): Promise<string[]> {
  const units = await db.unit.findMany({ select: { id: true, parentId: true } });
  const terms = await db.leaderTerm.findMany({ where: inForceBetween(today, today), select: { personId: true, unitId: true, kind: true, person: name } });
  const ids = nearestLeaders(unitId, units, terms, '');
  return ids.flatMap((id) => terms.filter((term) => term.personId === id).slice(0, 1).map((term) => nameOf(term.person)));
}

/** Those employed in exactly this unit on a day, with what rules about their tasks then and what comes next. */
export async function readPeople(db: Reader, unitId: string, today: IsoDate) {
  const rows = await db.employment.findMany({
    where: { unitId, ...inForceBetween(today, today) },
    select: {
      id: true,
      personId: true,
      position: true,
      weeklyHours: true,
      person: name,
      capacities: { where: { revokedAt: null, OR: [{ to: null }, { to: { gte: dateColumn(addDays(today, -1)) } }] }, select: capacityFields },
    },
    orderBy: [{ person: { givenName: 'asc' } }, { person: { familyName: 'asc' } }, { id: 'asc' }],
  });
  return rows.map(({ id, personId, position, weeklyHours, person, capacities }) => {
    const said = capacities.map(asCapacity);
    return { employmentId: id, personId, name: nameOf(person), position, weeklyHours: weeklyHours.toNumber(), now: capacityInForce(said, today), next: capacityNext(said, today) };
  });
}

/** A capacity that a leader set and that still rules or is to come, with whose it is; null otherwise. */
export async function readCapacity(db: Reader, capacityId: string, unitId: string) {
  const row = await db.capacity.findFirst({
    where: { id: capacityId, source: 'LEADER', revokedAt: null, employment: { unitId } },
    select: { ...capacityFields, employment: { select: { personId: true, unitId: true, person: name } } },
  });
  if (!row) return null;
  const { employment, ...capacity } = row;
  return { capacity: asCapacity(capacity), personId: employment.personId, unitId: employment.unitId, name: nameOf(employment.person) };
}

/** A unit's name, or null when there is no such unit. */
export const readUnitName = async (db: Reader, unitId: string): Promise<string | null> =>
  (await db.unit.findUnique({ where: { id: unitId }, select: { name: true } }))?.name ?? null;
