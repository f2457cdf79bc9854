import { expect, it } from 'vitest';
import { fold } from './fold';

it.each([
  ['Sygeplejerske', 'sygeplejerske'],
  ['LÆSER', 'laeser'],
  ['Høreapparat', 'hoereapparat'],
  ['Høreapparat', 'horeapparat'],
  ['Åse', 'Aase'],
  ['Café', 'cafe'],
  ['A\u030Aben', 'Åben'],
  ['  to   ord ', 'to ord'],
])('finds %s by typing %s', (written, typed) => {
  expect(fold(written)).toBe(fold(typed));
});

it('keeps different words apart', () => {
  expect(fold('blodprøve')).not.toBe(fold('blodsukker'));
});
