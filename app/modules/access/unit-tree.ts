export interface UnitNode {
  readonly id: string;
  readonly parentId: string | null;
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
