import { describe, expect, test } from 'vitest';
import { hourMs } from '~/kernel/time';
import { clockTimeAt, dateAt } from '~/kernel/zone';
import { readShift, type TypedShift } from './shift-times';

const zone = 'Europe/Copenhagen';
const typed = (date: string, start: string, end: string, endDate = ''): TypedShift => ({ date, start, end, endDate });
const hours = (shift: TypedShift): number | null => {
  const read = readShift(shift, zone);
  return read.ok ? (read.period.end - read.period.start) / hourMs : null;
};
const errors = (shift: TypedShift) => {
  const read = readShift(shift, zone);
  return read.ok ? null : read.errors;
};

describe('a shift that can be worked', () => {
  test('stands where it was typed, on the wall clock', () => {
    const read = readShift(typed('2026-11-23', '07:00', '15:00'), zone);
    expect(read.ok && [dateAt(read.period.start, zone), clockTimeAt(read.period.start, zone), clockTimeAt(read.period.end, zone)]).toEqual([
      '2026-11-23',
      '07:00',
      '15:00',
    ]);
  });

  test('runs over midnight when it ends by an earlier hour', () => {
    expect(hours(typed('2026-11-23', '23:00', '07:00'))).toBe(8);
  });

  test('lasts as long as the night does when the clock changes', () => {
    expect(hours(typed('2026-10-24', '23:00', '07:00'))).toBe(9);
    expect(hours(typed('2027-03-27', '23:00', '07:00'))).toBe(7);
  });

  test('reads hours as people write them', () => {
    expect(hours(typed('2026-11-23', '7', '15.30'))).toBe(8.5);
  });

  test('may last 24 hours when the end date says so', () => {
    expect(hours(typed('2026-11-23', '08:00', '08:00', '2026-11-24'))).toBe(24);
  });
});

describe('a shift that cannot', () => {
  test('ends before it starts', () => {
    expect(errors(typed('2026-11-23', '15:00', '07:00', '2026-11-23'))).toEqual({ end: 'errors.endBeforeStart' });
  });

  test('has no length', () => {
    expect(errors(typed('2026-11-23', '07:00', '07:00'))).toEqual({ end: 'needs.errors.sameTime' });
    expect(errors(typed('2026-11-23', '07:00', '07:00', '2026-11-23'))).toEqual({ end: 'errors.endBeforeStart' });
  });

  test('lasts 26 hours', () => {
    expect(errors(typed('2026-11-23', '07:00', '09:00', '2026-11-24'))).toEqual({ end: 'needs.errors.tooLong {"hours":26,"limit":24}' });
  });

  test('begins or ends at a time that the clock skips', () => {
    expect(errors(typed('2027-03-28', '02:30', '10:00'))).toEqual({ start: 'needs.errors.notOnTheClock {"time":"02:30"}' });
    expect(errors(typed('2027-03-27', '22:00', '02:30'))).toEqual({ end: 'needs.errors.notOnTheClock {"time":"02:30"}' });
  });

  test.each([
    ['', '07:00', '15:00', { date: 'errors.required' }],
    ['2026-02-30', '07:00', '15:00', { date: 'errors.date' }],
    ['+012026-01-01', '07:00', '15:00', { date: 'errors.date' }],
    ['9999-12-31', '07:00', '15:00', { date: 'errors.date' }],
    ['2026-11-23', '24:00', '25:00', { start: 'errors.time', end: 'errors.time' }],
    ['2026-11-23', '', 'seven', { start: 'errors.required', end: 'errors.time' }],
  ])('is unreadable: %s %s %s', (date, start, end, expected) => {
    expect(errors(typed(date, start, end))).toEqual(expected);
  });
});
