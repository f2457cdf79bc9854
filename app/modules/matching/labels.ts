import type { Language } from '~/kernel/vocabulary';

/** Names of competences by key, in every language. */
export type Labels = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The name of a competence; the key itself when the catalogue no longer knows it. */
export const labelOf = (labels: Labels, key: string, language: Language): string => labels[key]?.[language] ?? key;
