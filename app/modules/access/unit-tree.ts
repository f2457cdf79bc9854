import type { IsoDate } from '~/kernel/time';

export interface UnitNode {
  readonly id: string;
  readonly parentId: string | null;
}

/** A unit with the days it is in force, and the one it was merged into. */
export interface DatedUnit extends UnitNode {
  readonly validFrom: IsoDate;
  /** last day, inclusive; null is not over */
  readonly validTo: IsoDate | null;
  readonly successorId: string | null;
}

/** The given units and every unit below them, without doubles. Unknown ids are left out. A circle in the tree ends. */
export function unitsBelow(rootIds: readonly string[], units: readonly UnitNode[]): string[] {
  const children = new Map<string, string[]>();
  for (const unit of units) if (unit.parentId) children.set(unit.parentId, [...(children.get(unit.parentId) ?? []), unit.id]);
  const known = new Set(units.map((unit) => unit.id));
  const found = new Set<string>();
  const queue = rootIds.filter((id) => known.has(id));
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...(children.get(id) ?? []));
  }
  return [...found];
}

/** The unit and every unit above it, nearest first. */
export function unitsAbove(unitId: string, units: readonly UnitNode[]): string[] {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]));
  const path: string[] = [];
  for (let id: string | null | undefined = unitId; id && !path.includes(id) && parents.has(id); id = parents.get(id)) path.push(id);
  return path;
}

/** The ids of the units that are in force on a day. */
export const unitsInForce = (units: readonly DatedUnit[], on: IsoDate): Set<string> =>
  new Set(units.filter((unit) => unit.validFrom <= on && !isOver(unit, on)).map((unit) => unit.id));

/** Whether a unit's last day has passed. */
export const isOver = ({ validTo }: Pick<DatedUnit, 'validTo'>, on: IsoDate): boolean => validTo !== null && validTo < on;

/**
 * The tree as it stands on a day: a unit that is over hangs below its successor from the day that one begins, so that the successor's leaders answer
 * for the needs and employments that still name the old unit (design part 2, Unit). Without a successor it stays where it was.
 */
export function treeOn(units: readonly DatedUnit[], on: IsoDate): UnitNode[] {
  const merged = new Map(mergedOn(units, on).map((unit) => [unit.id, unit.parentId]));
  return units.map(({ id, parentId }) => ({ id, parentId: merged.get(id) ?? parentId }));
}

/** The unit itself while it is in force, else the nearest one above it that is, which is its successor if it has one; itself when there is none. */
export function unitAnsweringFor(unitId: string, units: readonly DatedUnit[], on: IsoDate): string {
  const inForce = unitsInForce(units, on);
  return unitsAbove(unitId, treeOn(units, on)).find((id) => inForce.has(id)) ?? unitId;
}

/** The unit itself and the units merged into it by a day, also by way of others: what names one of them belongs to it. */
export function mergedInto(unitId: string, units: readonly DatedUnit[], on: IsoDate): string[] {
  return unitsBelow([unitId], [{ id: unitId, parentId: null }, ...mergedOn(units, on).filter(({ id }) => id !== unitId)]);
}

/** The units whose successor has taken over by a day, each below it. */
function mergedOn(units: readonly DatedUnit[], on: IsoDate): UnitNode[] {
  const begun = new Set(units.filter((unit) => unit.validFrom <= on).map((unit) => unit.id));
  return units
    .filter((unit) => isOver(unit, on) && unit.successorId !== null && begun.has(unit.successorId))
    .map(({ id, successorId }) => ({ id, parentId: successorId }));
}
