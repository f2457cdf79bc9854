import { expect, test } from 'vitest';
import { expandInclusions } from './expand-inclusions';
import { inclusions, type Inclusion } from './inclusions';

const pathOf = (keys: string[], wanted: string, table: readonly Inclusion[] = inclusions, country: 'DK' | 'NO' = 'DK') =>
  expandInclusions(keys, table, country).get(wanted)?.path;

test('a key that is had covers itself', () => {
  expect(pathOf(['nurse'], 'nurse')).toEqual(['nurse']);
});

test('a specialist nurse covers an aide, all the way down', () => {
  expect(pathOf(['specialist_nurse'], 'nurse_aide')).toEqual(['specialist_nurse', 'nurse', 'sosu_assistant', 'sosu_helper', 'nurse_aide']);
});

test('nothing covers upwards', () => {
  expect(pathOf(['sosu_helper'], 'sosu_assistant')).toBeUndefined();
});

test('a midwife covers a nurse in Norway only', () => {
  expect(pathOf(['midwife'], 'nurse', inclusions, 'NO')).toEqual(['midwife', 'nurse']);
  expect(pathOf(['midwife'], 'nurse', inclusions, 'DK')).toBeUndefined();
});

test('the shortest path wins over the order of the keys', () => {
  expect(pathOf(['specialist_nurse', 'sosu_assistant'], 'vital_signs')).toEqual(['sosu_assistant', 'vital_signs']);
});

test('of equally short paths the first key’s wins', () => {
  const table: Inclusion[] = [
    ['first', 'shared', 'DK'],
    ['second', 'shared', 'DK'],
  ];
  expect(pathOf(['first', 'second'], 'shared', table)).toEqual(['first', 'shared']);
  expect(pathOf(['second', 'first'], 'shared', table)).toEqual(['second', 'shared']);
});

test('a cycle somebody made in the catalogue ends', () => {
  const table: Inclusion[] = [
    ['hen', 'egg', 'DK'],
    ['egg', 'hen', 'DK'],
  ];
  expect(pathOf(['hen'], 'egg', table)).toEqual(['hen', 'egg']);
  expect(expandInclusions(['hen'], table, 'DK').size).toBe(2);
});

test('no keys cover nothing', () => {
  expect(expandInclusions([], inclusions, 'DK').size).toBe(0);
});
