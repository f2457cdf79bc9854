import type { Reader } from '~/platform/database.server';

/** Title and unit's name of some needs by id, for messages; ids that are gone are left out. Who may read of which need is the message's business. */
export async function readNeedNames(db: Reader, needIds: readonly string[]): Promise<Map<string, { readonly title: string; readonly unitName: string }>> {
  const rows = await db.need.findMany({ where: { id: { in: [...needIds] } }, select: { id: true, title: true, unit: { select: { name: true } } } });
  return new Map(rows.map((row) => [row.id, { title: row.title, unitName: row.unit.name }]));
}
