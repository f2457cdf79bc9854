import { expect, it } from 'vitest';
import { cleanReference, problemOfReference } from './register-reference';

it.each([
  ['DK', '0BC12', null],
  ['DK', ' 0bc12 ', null],
  ['DK', '0BC1', 'SHAPE'],
  ['DK', '0BC123', 'SHAPE'],
  ['DK', '0ÆB12', 'SHAPE'],
  ['DK', '0AB12', 'SHAPE'],
  ['DK', '09YM8', 'SUBSTITUTE'],
  ['DK', '09ym9', 'SUBSTITUTE'],
  ['DK', '09YMB', 'SUBSTITUTE'],
  ['NO', '9134567', null],
  ['NO', '91 34 567', null],
  ['NO', '1234', 'SHAPE'],
  ['NO', '1234567890', 'SHAPE'],
  ['NO', '09YM8', 'SHAPE'],
] as const)('%s %s', (country, text, expected) => {
  expect(problemOfReference(cleanReference(text), country)).toBe(expected);
});
