import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { alarmDue } from './alarm';

it.each([
  [5, 73, null],
  [5, 72, 72],
  [5, 25, 72],
  [5, 24, 24],
  [5, 5, 6],
  [3, 30, null],
  [3, 7, 24],
  [1, 12, 12],
  [1, 13, null],
  [4, 0, null],
  [4, -1, null],
])('a place of priority %i, %i hours before: the alarm of %j hours', (priority, hoursLeft, expected) => {
  expect(alarmDue(priority, hoursLeft * hourMs, 0)).toBe(expected);
});
