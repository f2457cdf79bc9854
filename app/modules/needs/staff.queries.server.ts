import { hasRole, type Actor } from '~/kernel/actor';
import type { IsoDate } from '~/kernel/time';
import { treeOn, unitAnsweringFor, unitsBelow } from '~/modules/access/unit-tree';
import { readUnitTree } from '~/modules/access/unit-tree.queries.server';
import type { Reader } from '~/platform/database.server';
import type { PostingUnit, StaffMember } from './staff';

const midnight = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);
const inForce = (today: IsoDate) => ({ from: { lte: midnight(today) }, OR: [{ to: null }, { to: { gte: midnight(today) } }] });

/** The units that the actor may post needs for today, by name: those they lead and below; every unit for HR and the coordinator. */
export function unitsToPostFor(db: Reader, actor: Actor, today: IsoDate): Promise<PostingUnit[]> {
  const limited = hasRole(actor, 'HR', 'COORDINATOR') ? {} : { id: { in: [...actor.ledUnitIds] } };
  return db.unit.findMany({
    where: { ...limited, validFrom: { lte: midnight(today) }, OR: [{ validTo: null }, { validTo: { gte: midnight(today) } }] },
    select: { id: true, name: true, sector: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

/** The people who may introduce at the unit, or at its successor: employed there or in a unit below today, or leading it. By name; two queries. */
export async function staffOf(db: Reader, unitId: string, today: IsoDate): Promise<StaffMember[]> {
  const units = await readUnitTree(db);
  const answering = unitAnsweringFor(unitId, units, today);
  const ids = unitsBelow([answering], treeOn(units, today));
  const people = await db.person.findMany({
    where: { OR: [{ employments: { some: { unitId: { in: ids }, ...inForce(today) } } }, { leaderTerms: { some: { unitId: answering, ...inForce(today) } } }] },
    select: { id: true, givenName: true, familyName: true, employments: { where: inForce(today), select: { position: true }, take: 1 } },
    orderBy: [{ givenName: 'asc' }, { familyName: 'asc' }],
  });
  return people.map(({ id, givenName, familyName, employments }) => ({
    id,
    name: `${givenName} ${familyName}`,
    position: employments[0]?.position ?? '',
  }));
}

/** Who leads the unit today, else its deputy, with a phone to ring; null when nobody does. */
export async function leaderOf(db: Reader, unitId: string, today: IsoDate): Promise<{ personId: string; name: string; phone: string | null } | null> {
  const terms = await db.leaderTerm.findMany({
    where: { unitId, ...inForce(today) },
    select: { kind: true, person: { select: { id: true, givenName: true, familyName: true, phone: true } } },
  });
  const person = (terms.find(({ kind }) => kind === 'LEADER') ?? terms[0])?.person;
  return person ? { personId: person.id, name: `${person.givenName} ${person.familyName}`, phone: person.phone } : null;
}

/** Leaders and deputies of the unit today, or of its successor, to be told what happens there. */
export async function leaderIdsOf(db: Reader, unitId: string, today: IsoDate): Promise<string[]> {
  const answering = unitAnsweringFor(unitId, await readUnitTree(db), today);
  const terms = await db.leaderTerm.findMany({ where: { unitId: answering, ...inForce(today) }, select: { personId: true } });
  return [...new Set(terms.map(({ personId }) => personId))];
}

/** A unit and somebody who is to introduce there. */
export interface IntroducerAt {
  readonly unitId: string;
  readonly introducerId: string | null;
}

/** Asks of many at once what `staffOf` says of one unit: gives whether somebody may introduce at a unit today. Two queries. */
export async function introducersThere(db: Reader, asked: readonly IntroducerAt[], today: IsoDate): Promise<(one: IntroducerAt) => boolean> {
  const units = await readUnitTree(db);
  const tree = treeOn(units, today);
  const at = { where: inForce(today), select: { unitId: true } };
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(asked.flatMap(({ introducerId }) => introducerId ?? []))] } },
    select: { id: true, employments: at, leaderTerms: at },
  });
  const below = new Map([...new Set(asked.map(({ unitId }) => unitId))].map((unitId) => [unitId, unitsBelow([unitAnsweringFor(unitId, units, today)], tree)]));
  return ({ unitId, introducerId }) => {
    const person = people.find(({ id }) => id === introducerId);
    if (!person) return false;
    const isEmployed = person.employments.some((one) => below.get(unitId)?.includes(one.unitId));
    return isEmployed || person.leaderTerms.some((one) => one.unitId === unitAnsweringFor(unitId, units, today));
  };
}
