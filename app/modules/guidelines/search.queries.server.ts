import type { Reader } from '~/platform/database.server';
import { wordsIn } from '~/kernel/marked-words';
import { languages } from '~/kernel/vocabulary';
import type { ListedGuideline } from './guideline.queries.server';
import { findIn, hitWords, termsOf, type Hit } from './search';
import { readStems } from './stems.queries.server';

export interface FoundGuideline extends ListedGuideline {
  readonly hit: Hit;
}

/** Those of the listed guidelines whose title or text has every word of the query, best first; each is searched in the language it is read in. */
export async function searchGuidelines(db: Reader, listed: readonly ListedGuideline[], query: string): Promise<FoundGuideline[]> {
  const found: FoundGuideline[] = [];
  for (const language of languages) {
    const own = listed.filter(({ text }) => text.language === language);
    if (own.length === 0) continue;
    const stems = await readStems(db, language, [...wordsIn(query), ...own.flatMap(({ text }) => wordsIn(`${text.title} ${text.body}`))]);
    const terms = termsOf(query, stems);
    for (const guideline of own) {
      const hit = findIn(guideline.text, terms, stems);
      if (hit) found.push({ ...guideline, hit });
    }
  }
  return found.sort((a, b) => b.hit.weight - a.hit.weight || a.slug.localeCompare(b.slug));
}

/** The words of one text that a query asks for, in small letters, for marking them where it is read. */
export async function wordsFound(db: Reader, { language, title, body }: ListedGuideline['text'], query: string): Promise<string[]> {
  if (query === '') return [];
  const text = `${title} ${body}`;
  const stems = await readStems(db, language, [...wordsIn(query), ...wordsIn(text)]);
  return hitWords(text, termsOf(query, stems), stems);
}
