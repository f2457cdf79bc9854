import { expect, it } from 'vitest';
import { isOnAt, textAt, textsAt, valueAt } from './values';

const values = { title: 'Birk', wanted: 3, on: 'on', off: false, days: ['1', 2], lines: [{ title: 'a', note: null }] };

it('finds values by the names of the inputs', () => {
  expect([textAt(values, 'title'), textAt(values, 'wanted'), textAt(values, 'lines.0.title'), textAt(values, 'lines.0.note')]).toEqual([
    'Birk',
    '3',
    'a',
    '',
  ]);
  expect(textsAt(values, 'days[]')).toEqual(['1', '2']);
  expect([isOnAt(values, 'on'), isOnAt(values, 'off'), isOnAt(values, 'absent')]).toEqual([true, false, undefined]);
});

it('gives nothing for what is not there, and nothing inherited', () => {
  expect([textAt(values, 'lines.4.title'), textAt(undefined, 'title'), textsAt(values, 'title'), valueAt(values, 'constructor.name')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
