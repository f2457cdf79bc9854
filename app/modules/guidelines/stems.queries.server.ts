import { fold } from '~/kernel/fold';
import type { Language } from '~/kernel/vocabulary';
import type { Reader } from '~/platform/database.server';
import type { Stems } from './search';

// PostgreSQL's own Snowball stemmers, which the embedded database carries too; of 8,900 words of ours versions 15 and 18 differ on one
const dictionaries: Readonly<Record<Language, string>> = { da: 'danish_stem', nb: 'norwegian_stem', en: 'english_stem' };

/** Takes words in small letters; gives their stems in one language, folded, null for words that say nothing. One query; the same on both databases. */
export async function readStems(db: Reader, language: Language, words: readonly string[]): Promise<Stems> {
  if (words.length === 0) return new Map();
  const list = JSON.stringify([...new Set(words)]);
  const rows = await db.$queryRaw<{ word: string; stem: string | null }[]>`
    SELECT "word", (ts_lexize(${dictionaries[language]}::text::regdictionary, "word"))[1] AS "stem" FROM jsonb_array_elements_text(${list}::jsonb) AS "word"`;
  return new Map(rows.map(({ word, stem }) => [word, stem === null ? null : fold(stem)]));
}
