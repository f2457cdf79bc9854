import type { Reader } from '~/platform/database.server';

/** Names of some units by id; ids that are gone are left out. */
export async function readUnitNames(db: Reader, unitIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.unit.findMany({ where: { id: { in: [...unitIds] } }, select: { id: true, name: true } });
  return new Map(rows.map((row) => [row.id, row.name]));
}
