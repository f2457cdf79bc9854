import { expect, it } from 'vitest';
import { missingOf, stateOf } from './coverage-cell';

it.each([
  [{ wanted: 2, held: 1, asked: 1 }, 0, 'asked'],
  [{ wanted: 2, held: 1, asked: 0 }, 1, 'uncovered'],
  [{ wanted: 2, held: 0, asked: 5 }, 0, 'asked'],
  [{ wanted: 3, held: 3, asked: 2 }, 0, 'covered'],
  [{ wanted: 1, held: 2, asked: 1 }, 0, 'covered'],
  [{ wanted: 0, held: 0, asked: 0 }, 0, 'none'],
] as const)('%o lacks %i and is %s', (places, missing, state) => {
  expect([missingOf(places), stateOf(places)]).toEqual([missing, state]);
});
