import { describe, expect, it } from 'vitest';
import { findIn, termsOf, type Stems } from './search';

const stems: Stems = new Map([
  ['leder', 'led'],
  ['lederne', 'led'],
  ['ledig', 'ledig'],
  ['og', null],
  ['kollega', 'kollega'],
  ['kollegaer', 'kollega'],
  ['læser', 'las'],
  ['laeser', 'las'],
  ['laser', 'las'],
  ['læsere', 'las'],
  ['når', null],
  ['telefon', 'telefon'],
  ['vagttelefon', 'vagttelefon'],
]);
const words = (runs: readonly { text: string; isHit: boolean }[]) => runs.filter(({ isHit }) => isHit).map(({ text }) => text);
const find = (query: string, body: string, title = 'Vejledning') => findIn({ title, body }, termsOf(query, stems), stems);

describe('findIn', () => {
  it('finds by stem and marks what it found', () => {
    expect(words(find('leder', 'Lederne hjælper.')?.excerpt ?? [])).toEqual(['Lederne']);
    expect(find('leder', 'Der er ledig tid.')).toBeNull();
  });

  it('finds æ, ø and å however they are spelt', () => {
    for (const query of ['læser', 'laeser', 'laser']) expect(words(find(query, 'Mange læsere.')?.excerpt ?? []), query).toEqual(['læsere']);
  });

  it('finds by the beginning and inside a compound, but no scraps', () => {
    expect(find('intro', 'Du introducerer.')).not.toBeNull();
    expect(find('telefon', 'Ring på vagttelefonen.')).not.toBeNull();
    expect(find('in', 'Du introducerer.')).toBeNull();
    expect(find('fon', 'Ring på vagttelefonen.')).toBeNull();
  });

  it('asks for every telling word, in title or body, and lets the others go', () => {
    expect(find('kollegaer og leder', 'Din leder er her.', 'En kollega')).not.toBeNull();
    expect(find('kollegaer leder', 'Din leder er her.')).toBeNull();
    expect(find('når leder', 'Din leder er her.')).not.toBeNull();
    expect(find('og', 'Du og jeg.')).not.toBeNull();
    expect(find('', 'Du og jeg.')).toBeNull();
  });

  it('says under which heading the best place is, and puts the title first', () => {
    const hit = find('leder', '# Før\n\nIntet her.\n\n# Efter\n\nDin leder ringer.');
    expect(hit?.heading).toBe('Efter');
    expect(find('leder', 'Din leder.', 'Leder')?.weight).toBeGreaterThan(hit?.weight ?? 0);
  });

  it('cuts a long paragraph at words around the hit', () => {
    const long = `${'ord '.repeat(100)}leder ${'mere '.repeat(100)}`;
    const text = (find('leder', long)?.excerpt ?? []).map((run) => run.text).join('');
    expect(text.length).toBeLessThan(200);
    expect(text).toMatch(/^… ord .*leder.* mere …$/);
  });
});
