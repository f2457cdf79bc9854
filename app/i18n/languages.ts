import { languages, type Language } from '~/kernel/vocabulary';

export const isLanguage = (text: string | null | undefined): text is Language => languages.some((language) => language === text);

/** Which language to speak: the address, then the cookie, then the person's choice, then the browser, then the municipality's. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[], acceptLanguage: string | null, fallback: Language): Language {
  const wished = wishes.find(isLanguage);
  if (wished) return wished;
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = part.split(';')[0]?.trim().toLowerCase().split('-')[0];
    if (tag === 'no' || tag === 'nn') return 'nb';
    if (isLanguage(tag)) return tag;
  }
  return fallback;
}

/** BCP 47 tag for the page and for Intl. */
export const localeOf: Record<Language, string> = { da: 'da-DK', nb: 'nb-NO', en: 'en-GB' };
