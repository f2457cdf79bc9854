import { blocksOf, passagesOf, plainTextOf } from '~/kernel/blocks';
import { fold } from '~/kernel/fold';
import { markedRuns, wordsIn, type MarkedRun } from '~/kernel/marked-words';

// A word is found by its stem, by its beginning, and inside a compound ("vagttelefon" for "telefon"). The stems are the database's own.

const mostTerms = 8;
const leastForBeginning = 3;
const leastInside = 5;
const longestExcerpt = 180;

/** Small word → its stem, folded; null is a word that says nothing ("og"). */
export type Stems = ReadonlyMap<string, string | null>;

export interface Hit {
  readonly title: readonly MarkedRun[];
  /** the heading that the excerpt stands under; null is the beginning */
  readonly heading: string | null;
  readonly excerpt: readonly MarkedRun[];
  /** more is better: title before text, many before few */
  readonly weight: number;
}

/** The words searched for, at most eight; words that say nothing only when there are no others. */
export function termsOf(query: string, stems: Stems): string[] {
  const all = wordsIn(query).slice(0, mostTerms);
  const telling = all.filter((word) => stems.get(word) !== null);
  return telling.length > 0 ? telling : all;
}

/** Whether a word is what a term asks for; both may be spelt with or without æ, ø and å. */
function matches(word: string, term: string, stems: Stems): boolean {
  const [plain, wanted] = [fold(word), fold(term)];
  const stem = stems.get(term);
  return (
    plain === wanted ||
    (stem !== null && stem !== undefined && stems.get(word) === stem) ||
    (wanted.length >= leastForBeginning && plain.startsWith(wanted)) ||
    (wanted.length >= leastInside && plain.includes(wanted))
  );
}

/** Those of a text's words that one of the terms asks for. */
export const hitWords = (text: string, terms: readonly string[], stems: Stems): string[] =>
  wordsIn(text).filter((word) => terms.some((term) => matches(word, term, stems)));

/** Where a text says what was searched for: null unless every term is in its title or body. */
export function findIn({ title, body }: { readonly title: string; readonly body: string }, terms: readonly string[], stems: Stems): Hit | null {
  const inTitle = wordsIn(title);
  const inBody = wordsIn(body);
  const has = (words: readonly string[], term: string): boolean => words.some((word) => matches(word, term, stems));
  if (terms.length === 0 || !terms.every((term) => has(inTitle, term) || has(inBody, term))) return null;
  const hits = new Set(hitWords(`${title} ${body}`, terms, stems));
  const place = bestPlace(body, hits);
  const titleHits = inTitle.filter((word) => hits.has(word)).length;
  return { title: markedRuns(title, hits), heading: place.heading, excerpt: excerptOf(place.text, hits), weight: titleHits * 100 + place.found };
}

/** The paragraph or the item of a list with the most hits, the first of equals. */
function bestPlace(body: string, hits: ReadonlySet<string>) {
  let heading: string | null = null;
  let best: { heading: string | null; text: string; found: number } = { heading, text: '', found: -1 };
  for (const block of blocksOf(body)) {
    if (block.kind === 'heading') heading = plainTextOf(block);
    for (const text of block.kind === 'heading' ? [] : passagesOf(block)) {
      const found = wordsIn(text).filter((word) => hits.has(word)).length;
      if (found > best.found) best = { heading, text, found };
    }
  }
  return best;
}

/** Whole words around the first hit, with "…" where more stands. */
function excerptOf(text: string, hits: ReadonlySet<string>): MarkedRun[] {
  if (text.length <= longestExcerpt) return markedRuns(text, hits);
  const first = markedRuns(text, hits).reduce<{ at: number; found: boolean }>(
    (place, run) => (place.found || run.isHit ? { at: place.at, found: true } : { at: place.at + run.text.length, found: false }),
    { at: 0, found: false }
  );
  const wished = first.found ? Math.max(0, first.at - longestExcerpt / 3) : 0;
  const start = wished === 0 ? 0 : text.indexOf(' ', wished) + 1;
  const end = start + longestExcerpt >= text.length ? text.length : text.lastIndexOf(' ', start + longestExcerpt);
  return markedRuns(`${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`, hits);
}
