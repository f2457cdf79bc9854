import { shippedCatalogueRows } from '../../app/modules/people/catalogue/rows';
import type { Database } from '../../app/platform/database.server';

/** The shipped catalogue with its inclusions; once per database. */
export async function createCatalogue(db: Database): Promise<void> {
  const { competences, inclusions } = shippedCatalogueRows();
  await db.competence.createMany({ data: competences.map((row) => ({ ...row })), skipDuplicates: true });
  await db.competenceInclusion.createMany({ data: inclusions, skipDuplicates: true });
}
