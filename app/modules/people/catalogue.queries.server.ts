import type { Country } from '~/kernel/vocabulary';
import type { Reader } from '~/platform/database.server';
import type { CatalogueItem } from './find-competences';

/** The catalogue's entries in force, as they are searched and shown; one query. */
export async function readCatalogue(db: Reader, country: Country): Promise<CatalogueItem[]> {
  const rows = await db.competence.findMany({ where: { retiredAt: null }, orderBy: { key: 'asc' } });
  return rows.map((row) => ({
    key: row.key,
    kind: row.kind,
    labels: { da: row.labelDa, nb: row.labelNb, en: row.labelEn },
    synonyms: row.synonyms,
    validityMonths: row.validityMonths,
    isInRegister: row.registerIn.includes(country),
  }));
}
