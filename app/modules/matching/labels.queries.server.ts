import type { Reader } from '~/platform/database.server';
import type { Labels } from './labels';

export type { Labels } from './labels';

/** The catalogue's names of some keys; unknown keys are left out. */
export async function readLabels(db: Reader, keys: readonly string[]): Promise<Labels> {
  const rows = await db.competence.findMany({ where: { key: { in: [...keys] } }, select: { key: true, labelDa: true, labelNb: true, labelEn: true } });
  return Object.fromEntries(rows.map((row) => [row.key, { da: row.labelDa, nb: row.labelNb, en: row.labelEn }]));
}
