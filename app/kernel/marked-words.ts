/** A run of text, and whether its words are to be marked. */
export interface MarkedRun {
  readonly text: string;
  readonly isHit: boolean;
}

const small = (word: string): string => word.normalize('NFC').toLowerCase();

/** The words of a text in small letters, each once. */
export const wordsIn = (text: string): string[] => [...new Set((text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map(small))];

/** Splits a text into runs, the words of `hits` (small) marked; no letter is lost. */
export function markedRuns(text: string, hits: ReadonlySet<string>): MarkedRun[] {
  const runs: { text: string; isHit: boolean }[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    const isHit = part !== '' && hits.has(small(part));
    const last = runs.at(-1);
    if (last && last.isHit === isHit) last.text += part;
    else if (part !== '') runs.push({ text: part, isHit });
  }
  return runs;
}
