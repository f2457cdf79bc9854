import type { Country } from '~/kernel/vocabulary';
import type { CatalogueEntry, CompetenceKind } from './catalogue.schema';

/** One competence as the group files write it. */
export interface CatalogueRow {
  readonly key: string;
  readonly da: string;
  readonly nb: string;
  readonly en: string;
  /** other words people type, in any of the languages */
  readonly words?: readonly string[];
  readonly isco08?: string;
  readonly styrk08?: string;
  /** the end of the ESCO address, "occupation/…" or "skill/…" */
  readonly esco?: string;
  readonly escoMatch?: 'exact' | 'close';
  /** countries whose public register HR looks the authorisation up in */
  readonly registerIn?: readonly Country[];
  readonly validityMonths?: number;
}

/** Takes the rows of one kind and group; gives them as whole catalogue entries in the same order. */
export const entries = (kind: CompetenceKind, group: string, rows: readonly CatalogueRow[]): CatalogueEntry[] =>
  rows.map((row) => ({
    key: row.key,
    kind,
    group,
    labels: { da: row.da, nb: row.nb, en: row.en },
    synonyms: [...(row.words ?? [])],
    isco08: row.isco08 ?? null,
    styrk08: row.styrk08 ?? null,
    esco: row.esco ? `http://data.europa.eu/esco/${row.esco}` : null,
    escoMatch: row.escoMatch ?? null,
    registerIn: [...(row.registerIn ?? [])],
    validityMonths: row.validityMonths ?? null,
  }));
