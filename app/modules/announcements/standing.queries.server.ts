import { treeOn, unitsAbove, unitsInForce, type UnitNode } from '~/modules/access/unit-tree';
import { readUnitTree } from '~/modules/access/unit-tree.queries.server';
import type { Actor } from '~/kernel/actor';
import type { IsoDate } from '~/kernel/time';
import type { Sector } from '~/kernel/vocabulary';
import type { Reader } from '~/platform/database.server';
import { announcementRolesOf, rolesOfActor, type Standing } from './announcement';

/** Where the actor stands on a day, for `concerns`; two queries. */
export async function readStanding(db: Reader, actor: Actor, on: IsoDate): Promise<Standing> {
  const own = [...new Set([...actor.homeUnitIds, ...actor.ledUnitIds])];
  const tree = treeOn(await readUnitTree(db), on);
  const rows = await db.unit.findMany({ where: { id: { in: own } }, select: { sector: true } });
  return { roles: rolesOfActor(actor), sectors: [...new Set(rows.map(({ sector }) => sector))], unitIds: withThoseAbove(own, tree) };
}

const withThoseAbove = (unitIds: readonly string[], tree: readonly UnitNode[]): string[] => [...new Set(unitIds.flatMap((id) => unitsAbove(id, tree)))];

/** An employed person with where they stand, and the unit they are counted in: that of their oldest employment. */
export interface EmployedStanding {
  readonly personId: string;
  readonly unitId: string;
  readonly standing: Standing;
}

/** Everybody employed on a day and where they stand; five queries however many they are. A leader stands in the units below as well. */
export async function readEveryonesStanding(db: Reader, on: IsoDate): Promise<EmployedStanding[]> {
  const day = new Date(`${on}T00:00:00Z`);
  const inForce = { from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] };
  const employments = await db.employment.findMany({ where: inForce, select: { personId: true, unitId: true }, orderBy: [{ from: 'asc' }, { id: 'asc' }] });
  const terms = await db.leaderTerm.findMany({ where: inForce, select: { personId: true, unitId: true } });
  const grants = await db.roleGrant.findMany({ where: inForce, select: { personId: true, role: true } });
  const units = await db.unit.findMany({ select: { id: true, sector: true } });
  const dated = await readUnitTree(db);
  const tree = treeOn(dated, on);
  const isInForce = unitsInForce(dated, on);
  // as for the actor's rights: a term in a unit that is over gives none
  const ledBy = groupedBy(terms.filter(({ unitId }) => isInForce.has(unitId)).map(({ personId, unitId }) => [personId, unitId]));
  const led = (personId: string): string[] => ledBy.get(personId) ?? [];
  const homeOf = groupedBy(employments.map(({ personId, unitId }) => [personId, unitId]));
  const rolesOf = groupedBy(grants.map(({ personId, role }) => [personId, role]));
  const sectorOf = new Map(units.map(({ id, sector }) => [id, sector]));
  const above = new Map(tree.map(({ id }) => [id, unitsAbove(id, tree)]));
  const below = (unitIds: readonly string[]): string[] => (unitIds.length === 0 ? [] : tree.filter(({ id }) => above.get(id)?.some((one) => unitIds.includes(one))).map(({ id }) => id));
  return [...homeOf].map(([personId, home]) => {
    const own = [...new Set([...home, ...below(led(personId))])];
    const sectors = [...new Set(own.flatMap((id): Sector[] => [sectorOf.get(id)].filter((sector) => sector !== undefined)))];
    const standing = { roles: announcementRolesOf(rolesOf.get(personId) ?? [], led(personId).length > 0), sectors, unitIds: [...new Set(own.flatMap((id) => above.get(id) ?? [id]))] };
    return { personId, unitId: home[0] ?? '', standing };
  });
}

function groupedBy<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
