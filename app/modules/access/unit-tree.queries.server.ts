import type { Reader } from '~/platform/database.server';
import type { DatedUnit } from './unit-tree';

const day = (column: Date): string => column.toISOString().slice(0, 10);

/** All units, also those that are over or have not begun. One query. */
export async function readUnitTree(db: Reader): Promise<DatedUnit[]> {
  const rows = await db.unit.findMany({ select: { id: true, parentId: true, validFrom: true, validTo: true, successorId: true } });
  return rows.map((row) => ({ ...row, validFrom: day(row.validFrom), validTo: row.validTo && day(row.validTo) }));
}
