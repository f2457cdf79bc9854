import { fold } from '~/kernel/fold';

export interface ComboboxOption {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  /** other words that find it, in any language */
  readonly search?: readonly string[];
}

export interface FoldedOption {
  readonly option: ComboboxOption;
  readonly label: string;
  readonly words: readonly string[];
}

export const foldOptions = (options: readonly ComboboxOption[]): FoldedOption[] =>
  options.map((option) => ({ option, label: fold(option.label), words: (option.search ?? []).map(fold) }));

/** What fits the typed words, best first: the label begins so, a word of it begins so, it is in the label, another word finds it. */
export function suggestionsFor(typed: string, options: readonly FoldedOption[]): ComboboxOption[] {
  const query = fold(typed);
  if (query === '') return options.map(({ option }) => option);
  return options
    .map((folded) => ({ option: folded.option, rank: rankOf(query, folded) }))
    .filter(({ rank }) => rank < notFound)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

const notFound = 9;

function rankOf(query: string, { label, words }: FoldedOption): number {
  if (label === query) return 0;
  if (label.startsWith(query)) return 1;
  if (label.includes(` ${query}`)) return 2;
  if (words.some((word) => word.startsWith(query))) return 3;
  if (label.includes(query)) return 4;
  if (words.some((word) => word.includes(query))) return 5;
  const all = [label, ...words].join(' ');
  return query.split(' ').every((part) => all.includes(part)) ? 6 : notFound;
}

/** The option that the typed text names exactly. */
export const exactOption = (typed: string, options: readonly FoldedOption[]): ComboboxOption | undefined => {
  const query = fold(typed);
  return options.find(({ label }) => query !== '' && label === query)?.option;
};
