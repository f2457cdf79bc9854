import { expect, it } from 'vitest';
import { catalogue } from './catalogue/catalogue';
import type { CatalogueItem } from './find-competences';
import { suggestByPosition } from './suggest-by-position';

const items: readonly CatalogueItem[] = catalogue.map(({ registerIn, ...entry }) => ({ ...entry, isInRegister: registerIn.includes('DK') }));

it.each([
  ['Sygeplejerske', ['nurse']],
  ['Sykepleier', ['nurse']],
  ['Ledende sygeplejerske', ['nurse']],
  ['Social- og sundhedsassistent, nat', ['sosu_assistant']],
  ['Helsefagarbeider', ['sosu_assistant']],
  ['Pianist i stab 4', []],
  ['', []],
])('%s suggests %j', (position, expected) => {
  expect(suggestByPosition(items, [position], [])).toEqual(expected);
});

it('leaves out what the person has said already, and says nothing twice', () => {
  expect(suggestByPosition(items, ['Sygeplejerske', 'Sygeplejerske, nat'], [])).toEqual(['nurse']);
  expect(suggestByPosition(items, ['Sygeplejerske'], ['nurse'])).toEqual([]);
});
