import type { Country } from '~/kernel/vocabulary';

/** A text in the municipality's own language: Danish or Norwegian. */
export type Words = Readonly<Record<Country, string>>;

export const municipalityName: Words = { DK: 'Åsø Kommune', NO: 'Åsøy kommune' };
export const zoneOf: Words = { DK: 'Europe/Copenhagen', NO: 'Europe/Oslo' };
export const mailDomain: Words = { DK: 'asoe.example', NO: 'asoey.example' };

/** Titles that close one education in one country have a sister in the other. */
const sisterTitles: Readonly<Record<string, string>> = {
  sygehjaelper: 'hjelpepleier',
  plejehjemsassistent: 'omsorgsarbeider',
  plejer: 'vernepleier',
  nursing_student: 'nursing_student_licence',
  lang_da: 'lang_no',
};

export const inCountry = (key: string, country: Country): string => (country === 'NO' ? (sisterTitles[key] ?? key) : key);
