import type { Language } from '~/kernel/vocabulary';

// whoever reads one of the Scandinavian languages reads the other more easily than English
const nearest: Readonly<Record<Language, readonly Language[]>> = { da: ['da', 'nb', 'en'], nb: ['nb', 'da', 'en'], en: ['en', 'da', 'nb'] };

/** The text in the reader's language, else in the nearest one that there is; null when there is none. */
export function textIn<Text extends { readonly language: string }>(texts: readonly Text[], language: Language): Text | null {
  for (const one of nearest[language]) {
    const found = texts.find((text) => text.language === one);
    if (found) return found;
  }
  return null;
}
