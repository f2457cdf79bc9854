import { fold } from '~/kernel/fold';
import type { CatalogueItem } from './find-competences';

/**
 * Takes the positions of a person's employments; gives the keys of trades that they name, without those the person has already ("Sygeplejerske"
 * suggests nurse). A suggestion only: payroll's title is not an education (domain A2), so nothing is claimed by itself.
 */
export function suggestByPosition(
  catalogue: readonly CatalogueItem[],
  positions: readonly string[],
  hadKeys: readonly string[],
  limit = 3,
): string[] {
  const had = new Set(hadKeys);
  const found = positions.flatMap((position) => {
    const title = fold(position.split(',')[0] ?? '');
    const whole = title === '' ? [] : trades(catalogue).filter((item) => namesOf(item).includes(title));
    return whole.length > 0 ? whole : longestInside(catalogue, title);
  });
  return [...new Set(found.map((item) => item.key))].filter((key) => !had.has(key)).slice(0, limit);
}

const trades = (catalogue: readonly CatalogueItem[]) => catalogue.filter((item) => item.kind === 'QUALIFICATION');
const namesOf = (item: CatalogueItem): string[] => [...Object.values(item.labels), ...item.synonyms].map(fold);

/** "Ledende sygeplejerske" holds "sygeplejerske" as whole words; the longest such name wins. Short names say too little. */
function longestInside(catalogue: readonly CatalogueItem[], title: string): CatalogueItem[] {
  let best: { item: CatalogueItem; length: number } | null = null;
  for (const item of trades(catalogue)) {
    for (const name of namesOf(item)) {
      if (name.length >= 5 && name.length > (best?.length ?? 0) && ` ${title} `.includes(` ${name} `)) best = { item, length: name.length };
    }
  }
  return best ? [best.item] : [];
}
