import { fold } from '~/kernel/fold';
import type { Language } from '~/kernel/vocabulary';
import type { CompetenceKind } from './catalogue/catalogue.schema';

/** A catalogue entry as it is searched and shown. */
export interface CatalogueItem {
  readonly key: string;
  readonly kind: CompetenceKind;
  readonly labels: Readonly<Record<Language, string>>;
  readonly synonyms: readonly string[];
  readonly validityMonths: number | null;
  readonly isInRegister: boolean;
}

export interface FoundCompetence {
  readonly key: string;
  readonly kind: CompetenceKind;
  /** in the reader's language */
  readonly label: string;
  /** the synonym or other language's word that was typed, when the label itself doesn't show why it was found */
  readonly because: string | null;
}

/**
 * Takes what was typed in any of the languages; gives the entries whose names or other words have, for every typed word, a word that begins so,
 * best first, at most `limit`. Accents, æøå and capitals don't matter. An empty query finds nothing. When nothing begins so, one slip of the finger
 * is forgiven in words of five letters and more.
 */
export function findCompetences(catalogue: readonly CatalogueItem[], query: string, language: Language, limit: number): FoundCompetence[] {
  const typed = wordsOf(query);
  if (typed.length === 0) return [];
  const asked = { typed, letters: query.toLowerCase() };
  const exact = rank(catalogue, asked, language, beginsWith);
  const found = exact.length > 0 ? exact : rank(catalogue, asked, language, beginsAlmostWith);
  return found.slice(0, limit);
}

/** What was typed: its words without accents, and its own letters. */
interface Query {
  readonly typed: readonly string[];
  readonly letters: string;
}

/** More than any place and weight: who typed "kør" did not mean "kor", and who typed "kor" may have no ø. */
const looseWeight = 9;

const isAsTyped = (text: string, { letters }: Query): boolean =>
  letters === fold(letters) || letters.split(/\s+/).every((word) => text.toLowerCase().includes(word));

type Fits = (word: string, typed: string) => boolean;

const beginsWith: Fits = (word, typed) => word.startsWith(typed);
const beginsAlmostWith: Fits = (word, typed) =>
  typed.length >= 5 && [-1, 0, 1].some((more) => isOneSlipApart(word.slice(0, typed.length + more), typed));

function rank(catalogue: readonly CatalogueItem[], query: Query, language: Language, fits: Fits): FoundCompetence[] {
  return catalogue
    .flatMap((item) => {
      const best = bestText(item, query, language, fits);
      return best ? [{ item, ...best }] : [];
    })
    .sort((a, b) => a.score - b.score || a.item.labels[language].length - b.item.labels[language].length || compare(a.item.key, b.item.key))
    .map(({ item, because }) => ({ key: item.key, kind: item.kind, label: item.labels[language], because }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Own label before other languages before synonyms; the whole text before its beginning before a word inside. Lower is better. */
function bestText(item: CatalogueItem, query: Query, language: Language, fits: Fits): { score: number; because: string | null } | null {
  const { typed } = query;
  const own = item.labels[language];
  const others = Object.values(item.labels).filter((label) => label !== own);
  const texts = [{ text: own, weight: 0 }, ...others.map((text) => ({ text, weight: 1 })), ...item.synonyms.map((text) => ({ text, weight: 2 }))];
  let best: { score: number; because: string } | null = null;
  for (const { text, weight } of texts) {
    const place = placeOf(text, typed, fits);
    if (place === null) continue;
    const score = place * 3 + weight + (isAsTyped(text, query) ? 0 : looseWeight);
    if (!best || score < best.score) best = { score, because: text };
  }
  return best && { score: best.score, because: placeOf(own, typed, fits) === null ? best.because : null };
}

/** 0 the whole text, 1 its beginning, 2 words inside it. */
function placeOf(text: string, typed: readonly string[], fits: Fits): number | null {
  const words = wordsOf(text);
  if (!typed.every((part) => words.some((word) => fits(word, part)))) return null;
  if (words.join(' ') === typed.join(' ')) return 0;
  return fits(words[0] ?? '', typed[0] ?? '') ? 1 : 2;
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** One letter wrong, missing, too much, or two swapped. */
function isOneSlipApart(a: string, b: string): boolean {
  if (a === b) return true;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Where the typed text stands in a label, for marking it: [start, end) in characters; null when it isn't there as typed. */
export function markedPart(label: string, query: string): readonly [start: number, end: number] | null {
  const wanted = fold(query);
  if (wanted === '') return null;
  for (let start = 0; start < label.length; start++) {
    if (start > 0 && /[\p{L}\p{N}]/u.test(label[start - 1] ?? '')) continue;
    for (let end = start + 1; end <= label.length; end++)
      if (fold(label.slice(start, end)) === wanted && !/\s/.test(label[end - 1] ?? '')) return [start, end];
  }
  return null;
}
