import type { Country } from '~/kernel/vocabulary';
import { expandInclusions } from '~/modules/people/catalogue/expand-inclusions';
import type { Reader } from '~/platform/database.server';

/** What each competence covers in the country besides itself, from the catalogue as it is stored now. One query. */
export async function readCovers(db: Reader, country: Country): Promise<(key: string) => readonly string[]> {
  const rows = await db.competenceInclusion.findMany({ where: { country }, orderBy: [{ fromKey: 'asc' }, { toKey: 'asc' }] });
  const inclusions = rows.map((row) => [row.fromKey, row.toKey, row.country] as const);
  const known = new Map<string, readonly string[]>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const covered = [...expandInclusions([key], inclusions, country).keys()].filter((other) => other !== key);
    known.set(key, covered);
    return covered;
  };
}
