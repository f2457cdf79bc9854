import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hourMs } from '~/kernel/time';
import { addDays, clockTimeAt, dateAt, weekdayOf } from '~/kernel/zone';
import { countOfPattern, shiftsOfPattern, type ShiftPattern } from './shift-pattern';

const zone = 'Europe/Copenhagen';
const workdays: ShiftPattern = { weekdays: [1, 2, 3, 4, 5], from: '2026-11-23', until: '2026-12-04', start: '07:00', end: '15:00' };

test('makes a shift on each of the weekdays, both dates included', () => {
  const shifts = shiftsOfPattern(workdays, zone);
  expect(shifts).toHaveLength(10);
  expect(shifts.map(({ start }) => weekdayOf(dateAt(start, zone)))).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
});

test('runs over midnight, and lasts as long as that night does', () => {
  const nights = shiftsOfPattern({ weekdays: [5, 6], from: '2026-10-23', until: '2026-10-24', start: '23:00', end: '07:00' }, zone);
  expect(nights.map(({ start, end }) => (end - start) / hourMs)).toEqual([8, 9]);
});

test('keeps to the wall clock over a clock change', () => {
  const shifts = shiftsOfPattern({ ...workdays, weekdays: [1], from: '2027-03-22', until: '2027-03-29' }, zone);
  expect(shifts.map(({ start }) => clockTimeAt(start, zone))).toEqual(['07:00', '07:00']);
});

test('in the hour that is skipped means the moment the clock jumped to, and leaves out what would last no time', () => {
  const sunday = { weekdays: [7], from: '2027-03-28', until: '2027-03-28' };
  expect(shiftsOfPattern({ ...sunday, start: '02:30', end: '10:00' }, zone).map(({ start }) => clockTimeAt(start, zone))).toEqual(['03:30']);
  expect(shiftsOfPattern({ ...sunday, start: '02:00', end: '03:00' }, zone)).toEqual([]);
});

test('counts as many as it makes', () => {
  fc.assert(
    fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7]), fc.integer({ min: 0, max: 400 }), fc.integer({ min: -3, max: 60 }), (weekdays, offset, days) => {
      const from = addDays('2026-01-01', offset);
      const pattern = { ...workdays, weekdays, from, until: addDays(from, days) };
      expect(countOfPattern(pattern)).toBe(shiftsOfPattern(pattern, zone).length);
    }),
  );
});

test('counts a slip of the finger at once', () => {
  expect(countOfPattern({ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '2026-01-01', until: '2053-05-18' })).toBe(10_000);
});
