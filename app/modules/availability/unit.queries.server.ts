import type { Actor } from '~/kernel/actor';
import type { Instant, IsoDate } from '~/kernel/time';
import { addDays, dateAt, type Zone } from '~/kernel/zone';
import { isOver, mergedInto, type DatedUnit } from '~/modules/access/unit-tree';
import { readUnitTree } from '~/modules/access/unit-tree.queries.server';
import type { Reader } from '~/platform/database.server';
import { capacityInForce, capacityNext } from './capacity';
import { asCapacity, capacityFields, saidAt } from './capacity-rows';
import { dateColumn, inForceBetween, isoDate, isoDateOrNull } from './date-columns';
import { nearestLeaders } from './nearest-leaders';
import { readLoansFrom, readLoansTo } from './unit-loans.queries.server';

const name = { select: { givenName: true, familyName: true } } as const;
const nameOf = (person: { givenName: string; familyName: string }): string => `${person.givenName} ${person.familyName}`;

/**
 * A unit for its leaders: who leads, whether it is over and what took over, its people with capacity now and next, and who is or comes out and in.
 * What still names a unit that was merged into this one belongs to it. Nothing private is read: no pause, wish or restriction (design part 3). Null
 * when there is no such unit. Eight queries.
 */
export async function readUnitPage(db: Reader, unitId: string, now: Instant, zone: Zone) {
  const today = dateAt(now, zone);
  const units = await readUnitTree(db);
  const unitIds = mergedInto(unitId, units, today);
  const unit = await readUnit(db, unitId, unitIds, today);
  if (!unit) return null;
  const people = await readPeople(db, unitIds, today);
  const out = await readLoansFrom(db, unitIds, now, today);
  const outIds = new Set(out.map((loan) => loan.personId));
  return {
    ...unit,
    unitIds,
    answers: unit.leaders.length + unit.deputies.length > 0 ? [] : await readAnswering(db, unitId, units, today),
    people: people.map((person) => ({ ...person, isOut: outIds.has(person.personId) })),
    out,
    in: await readLoansTo(db, unitIds, now, today),
  };
}

async function readUnit(db: Reader, unitId: string, unitIds: readonly string[], today: IsoDate) {
  const open = { OR: [{ validTo: null }, { validTo: { gte: dateColumn(today) } }] };
  const rows = await db.unit.findMany({
    where: { id: { in: [...unitIds] } },
    select: {
      id: true,
      name: true,
      sector: true,
      validTo: true,
      successor: { select: { id: true, name: true, validFrom: true } },
      parent: { select: { id: true, name: true } },
      children: { where: open, select: { id: true, name: true } },
      leaderTerms: { where: inForceBetween(today, today), select: { kind: true, person: name }, orderBy: { from: 'asc' } },
    },
  });
  const own = rows.find((row) => row.id === unitId);
  if (!own) return null;
  const { leaderTerms, validTo, successor, ...rest } = own;
  const over = isOver({ validTo: isoDateOrNull(validTo) }, today);
  const namesOf = (kind: 'LEADER' | 'DEPUTY') => (over ? [] : leaderTerms.filter((term) => term.kind === kind).map((term) => nameOf(term.person)));
  return {
    ...rest,
    /** its last day, when there is one */
    validTo: isoDateOrNull(validTo),
    isOver: over,
    successor: successor && { id: successor.id, name: successor.name, from: isoDate(successor.validFrom) },
    merged: rows.filter((row) => row.id !== unitId).map((row) => ({ id: row.id, name: row.name, validTo: isoDateOrNull(row.validTo) })),
    children: rows.flatMap((row) => row.children).sort((a, b) => (a.name < b.name ? -1 : 1)),
    leaders: namesOf('LEADER'),
    deputies: namesOf('DEPUTY'),
  };
}

/** The names of who answers while the unit itself has nobody; empty is the crisis staff. */
async function readAnswering(db: Reader, unitId: string, units: readonly DatedUnit[], today: IsoDate): Promise<string[]> {
  const terms = await db.leaderTerm.findMany({ where: inForceBetween(today, today), select: { personId: true, unitId: true, kind: true, person: name } });
  const ids = nearestLeaders(unitId, units, terms, today, '');
  return ids.flatMap((id) => terms.filter((term) => term.personId === id).slice(0, 1).map((term) => nameOf(term.person)));
}

/** Those employed in exactly these units on a day, with what rules about their tasks then and what comes next. */
export async function readPeople(db: Reader, unitIds: readonly string[], today: IsoDate) {
  const rows = await db.employment.findMany({
    where: { unitId: { in: [...unitIds] }, ...inForceBetween(today, today) },
    select: {
      id: true,
      personId: true,
      unitId: true,
      position: true,
      weeklyHours: true,
      person: name,
      capacities: { where: { revokedAt: null, OR: [{ to: null }, { to: { gte: dateColumn(addDays(today, -1)) } }] }, select: capacityFields },
    },
    orderBy: [{ person: { givenName: 'asc' } }, { person: { familyName: 'asc' } }, { id: 'asc' }],
  });
  return rows.map(({ id, personId, unitId, position, weeklyHours, person, capacities }) => {
    const said = capacities.map(asCapacity);
    return { employmentId: id, personId, unitId, name: nameOf(person), position, weeklyHours: weeklyHours.toNumber(), now: capacityInForce(said, today), next: capacityNext(said, today) };
  });
}

/** A capacity that a leader set and that still rules or is to come, in one of some units, with whose it is; null otherwise. */
export async function readCapacity(db: Reader, capacityId: string, unitIds: readonly string[]) {
  const row = await db.capacity.findFirst({
    where: { id: capacityId, source: 'LEADER', revokedAt: null, employment: { unitId: { in: [...unitIds] } } },
    select: { ...capacityFields, employment: { select: { personId: true, unitId: true, person: name } } },
  });
  if (!row) return null;
  const { employment, ...capacity } = row;
  return { capacity: asCapacity(capacity), personId: employment.personId, unitId: employment.unitId, name: nameOf(employment.person) };
}

/** A unit's name with the ids of what was merged into it, or null when there is no such unit. Two queries. */
export async function readUnitWithMerged(db: Reader, unitId: string, today: IsoDate): Promise<{ readonly name: string; readonly unitIds: readonly string[] } | null> {
  const unit = await db.unit.findUnique({ where: { id: unitId }, select: { name: true } });
  return unit && { name: unit.name, unitIds: mergedInto(unitId, await readUnitTree(db), today) };
}

/** For how many of a unit's people something that the actor said in one form can be taken back. One query. */
export const countSaidAt = (db: Reader, actor: Actor, unitIds: readonly string[], setAt: Instant): Promise<number> =>
  db.capacity.count({ where: { ...saidAt(actor, setAt), employment: { unitId: { in: [...unitIds] } } } });
