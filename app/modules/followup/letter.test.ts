import { describe, expect, it } from 'vitest';
import { i18nOf } from '~/i18n/texts-of.server';
import { bindFormat } from '~/i18n/use-format';
import { blocksOf, plainTextOf } from '~/kernel/blocks';
import { dayMs, hourMs } from '~/kernel/time';
import { languages, type Language } from '~/kernel/vocabulary';
import { composeLetter, type LetterFacts } from './letter';
import { fitsOnOneSheet } from './letter-length';
import { letterSchema, longestBody, longestTitle } from './letter.schema';

const monday = Date.UTC(2026, 10, 23, 6);
const shifts = (count: number) => Array.from({ length: count }, (_, day) => ({ start: monday + day * dayMs, end: monday + day * dayMs + 8 * hourMs }));
const facts: LetterFacts = {
  givenName: 'Torben',
  position: 'Pædagog',
  homeUnitNames: ['Åsen Børnehus'],
  unitName: 'Birk',
  shifts: shifts(2),
  tasks: ['Hjælpe ved morgenmaden', 'Følge til læge', 'Gå tur'],
  notTasks: 'Ikke medicin',
  competences: [
    { label: 'førstehjælp', isVerified: true },
    { label: 'kørekort', isVerified: false },
  ],
  introducerName: 'Bente Lund',
  meetingPlace: 'Hovedindgangen',
  leaderName: 'Anne-Sofie Holm',
};
const compose = (given: Partial<LetterFacts> = {}, language: Language = 'da') =>
  composeLetter({ ...facts, ...given }, i18nOf(language).t, bindFormat({ language, zone: 'Europe/Copenhagen', today: '2026-11-20' }));
const textOf = (given: Partial<LetterFacts> = {}, language: Language = 'da'): string => blocksOf(compose(given, language).body).map(plainTextOf).join('\n');

describe('a letter', () => {
  it('says who comes, when, what they can and will not do, who introduces and where', () => {
    expect(compose().title).toBe('Velkommen til Torben mandag 23. november');
    const text = textOf();
    for (const said of ['Torben er pædagog', 'Åsen Børnehus', 'tirsdag 24. november kl. 7–15', 'Følge til læge', 'Ikke medicin', 'førstehjælp (bekræftet)', 'kørekort (oplyst)', 'Bente Lund introducerer Torben', 'Mødested: Hovedindgangen', 'Anne-Sofie Holm']) {
      expect(text).toContain(said);
    }
  });

  it('leaves out what is not known instead of an empty heading', () => {
    const text = textOf({ position: null, homeUnitNames: [], tasks: [], notTasks: '', competences: [], introducerName: null, meetingPlace: '' });
    expect(text).toContain('Torben kommer og hjælper os.');
    expect(text).toContain('Jeg siger til');
    for (const gone of ['skal Torben ikke', 'Det kan Torben', 'hjælper Torben med', 'Mødested']) expect(text).not.toContain(gone);
  });

  it('counts many shifts instead of naming them, so that it stays on a page', () => {
    expect(textOf({ shifts: shifts(12) })).toContain('12 vagter, mandag 23. november til fredag 4. december');
    expect(textOf({ shifts: shifts(12) })).toContain('Første vagt: mandag 23. november kl. 7–15');
    expect(textOf({ shifts: shifts(12) })).not.toContain('tirsdag 24. november');
  });

  it.each(languages)('is whole in %s, and short enough to be sent as it is', (language) => {
    const long = { shifts: shifts(6), tasks: Array.from({ length: 12 }, () => 'Hjælpe to beboere op, i bad og til morgenmad sammen med en fast kollega') };
    const { title, body } = compose(long, language);
    expect(`${title} ${body}`).not.toMatch(/followup\.|\{\{/);
    expect(title.length).toBeLessThanOrEqual(longestTitle);
    expect(body.length).toBeLessThanOrEqual(longestBody);
    expect(fitsOnOneSheet(title, body)).toBe(true);
  });

  it('is refused when it would not lie on one A4, by its lines and not only by its length', () => {
    const words = (body: string) => letterSchema.safeParse({ language: 'da', title: 'Velkommen', body, savedAt: '0' }).error?.issues.map(({ message }) => message) ?? [];
    expect(words('Et langt afsnit, som bliver ved. '.repeat(66))).toEqual([]);
    expect(words('- Et punkt\n'.repeat(38))).toEqual([]);
    expect(words('- Et punkt\n'.repeat(60))).toEqual(['followup.letter.tooLong']);
    expect(words('Et kort afsnit.\n\n'.repeat(60))).toEqual(['followup.letter.tooLong']);
  });

  it('keeps nobody’s personal number', () => {
    const typed = { language: 'da', title: 'Velkommen', savedAt: '0' };
    expect(letterSchema.safeParse({ ...typed, body: 'Ring på 12 34 56 03' }).success).toBe(true);
    expect(letterSchema.safeParse({ ...typed, body: 'Det gælder 010190-1234' }).success).toBe(false);
  });
});
