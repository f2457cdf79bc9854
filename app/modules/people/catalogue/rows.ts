import type { CatalogueEntry } from './catalogue.schema';
import { catalogue } from './catalogue';
import { type Inclusion, inclusions } from './inclusions';

/** An entry with one column per label, as the table Competence holds it. */
export const competenceRow = ({ labels, ...entry }: CatalogueEntry) => ({
  ...entry,
  labelDa: labels.da,
  labelNb: labels.nb,
  labelEn: labels.en,
});

/** An inclusion as the table CompetenceInclusion holds it. */
export const inclusionRow = ([fromKey, toKey, country]: Inclusion) => ({ fromKey, toKey, country });

/** The shipped catalogue as rows, for filling a new database. */
export const shippedCatalogueRows = () => ({
  competences: catalogue.map(competenceRow),
  inclusions: inclusions.map(inclusionRow),
});
