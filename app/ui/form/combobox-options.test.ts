import { expect, it } from 'vitest';
import { exactOption, foldOptions, suggestionsFor } from './combobox-options';

const options = foldOptions([
  { key: 'insulin', label: 'Insulin, give med pen' },
  { key: 'blood-sugar', label: 'Måle blodsukker før insulin' },
  { key: 'nurse', label: 'Sygeplejerske', search: ['sykepleier', 'nurse'] },
  { key: 'health-nurse', label: 'Sundhedsplejerske', search: ['helsesykepleier', 'health visitor'] },
  { key: 'wound', label: 'Sårpleje', search: ['sårstell'] },
]);
const keys = (typed: string) => suggestionsFor(typed, options).map(({ key }) => key);

it('puts what begins so first', () => {
  expect(keys('insul')).toEqual(['insulin', 'blood-sugar']);
  expect(keys('plejerske')).toEqual(['nurse', 'health-nurse']);
});

it('finds by the other languages, without accents and in any spelling of å', () => {
  expect(keys('sykepleier')).toEqual(['nurse', 'health-nurse']);
  expect(keys('SAAR')).toEqual(['wound']);
  expect(keys('maale')).toEqual(['blood-sugar']);
});

it('finds several words in any order, everything for nothing, nothing for nonsense', () => {
  expect(keys('insulin blodsukker')).toEqual(['blood-sugar']);
  expect(keys('  ')).toHaveLength(5);
  expect(keys('xyz')).toEqual([]);
});

it('knows an option by its whole name only', () => {
  expect(exactOption('sårpleje ', options)?.key).toBe('wound');
  expect(exactOption('sår', options)).toBeUndefined();
  expect(exactOption('', options)).toBeUndefined();
});
