import { describe, expect, it } from 'vitest';
import { zone } from '../../../../tests/factories/facts';
import { i18nOf } from '~/i18n/texts-of.server';
import { bindFormat } from '~/i18n/use-format';
import { comforts, languages } from '~/kernel/vocabulary';
import type { Note } from '../notes';
import { asksForCare, noteText } from './note-words';

const today = '2026-11-20';
const labels = { nurse: { da: 'Sygeplejerske', nb: 'Sykepleier', en: 'Nurse' } };
const telling = (language: 'da' | 'nb' | 'en') => ({ t: i18nOf(language).t, format: bindFormat({ language, zone, today }), labels });
const practised = (year: number | null, comfort: Extract<Note, { code: 'PRACTISED' }>['comfort']): Note => ({ code: 'PRACTISED', competence: 'nurse', year, comfort });

const notes: readonly Note[] = [
  { code: 'VERIFIED', competence: 'nurse', on: '2026-11-03' },
  { code: 'INTRODUCED', on: '2026-04-13' },
  ...(['ALL', 'SOME', 'SAID'] as const).map((how): Note => ({ code: 'TASKS_LIFTED', how, hoursPerWeek: 12 })),
  ...[null, 2019, 2026].flatMap((year) => [null, ...comforts].map((comfort) => practised(year, comfort))),
  { code: 'WISHED', competences: ['nurse'] },
  { code: 'GLADLY' },
  { code: 'NEAR', nearness: 'SAME_AREA' },
  { code: 'NEAR', nearness: 'NEIGHBOUR' },
];

describe.each(languages)('in %s', (language) => {
  it('every note has its words', () => {
    for (const note of notes) expect(noteText(note, telling(language))).not.toMatch(/matching\.|\{\{|undefined|null/);
  });
});

it('reads like a colleague', () => {
  expect(noteText(notes[0] ?? { code: 'GLADLY' }, telling('da'))).toBe('Sygeplejerske, bekræftet 3. november');
  expect(noteText(practised(2019, 'WITH_COLLEAGUE'), telling('da'))).toBe('Brugte det sidst i 2019, vil være sammen med en');
  expect(noteText(practised(2026, 'ALONE'), telling('nb'))).toBe('Bruker det i dag, kan selv');
});

it('long ago, not told and together ask for care', () => {
  expect([practised(2026, 'ALONE'), practised(2021, 'ALONE')].map((note) => asksForCare(note, today))).toEqual([false, false]);
  expect([practised(2020, 'ALONE'), practised(null, 'ALONE'), practised(2026, 'WITH_COLLEAGUE')].map((note) => asksForCare(note, today))).toEqual([true, true, true]);
});
