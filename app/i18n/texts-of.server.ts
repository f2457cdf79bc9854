import type { i18n as I18n } from 'i18next';
import type { Language } from '~/kernel/vocabulary';
import { createI18n } from './create-i18n';
import da, { type Texts } from './texts.da';
import en from './texts.en';
import nb from './texts.nb';

export const textsOf: Record<Language, Texts> = { da, nb, en };

const instances = new Map<Language, I18n>();

/** The shared server-side instance of a language; it holds no state of a request. */
export function i18nOf(language: Language): I18n {
  const known = instances.get(language);
  if (known) return known;
  const made = createI18n(language, textsOf[language]);
  instances.set(language, made);
  return made;
}
