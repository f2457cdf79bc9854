import { describe, expect, it } from 'vitest';
import { instantAtOrAfter } from '~/kernel/zone';
import * as format from './format';

const zone = 'Europe/Copenhagen';
const today = '2026-11-20';
const da = { language: 'da', zone, today } as const;
const nb = { language: 'nb', zone: 'Europe/Oslo', today } as const;
const en = { language: 'en', zone, today } as const;
const at = (date: string, time: string) => instantAtOrAfter(date, time, zone);
const period = (from: [string, string], until: [string, string]) => ({ start: at(...from), end: at(...until) });

const dayShift = period(['2026-11-23', '07:00'], ['2026-11-23', '15:00']);
const nightShift = period(['2026-11-23', '23:00'], ['2026-11-24', '07:00']);

describe('days', () => {
  it('writes the day in each language', () => {
    expect(format.formatDay('2026-11-23', da)).toBe('mandag 23. november');
    expect(format.formatDay('2026-12-05', nb)).toBe('lørdag 5. desember');
    expect(format.formatDay('2026-11-23', en)).toBe('Monday 23 November');
  });

  it('says the year only when it is another one', () => {
    expect(format.formatDay('2027-06-30', da)).toBe('onsdag 30. juni 2027');
    expect(format.formatDay('2027-06-30', { ...da, today: '2027-01-01' })).toBe('onsdag 30. juni');
  });

  it('is short in pictures', () => {
    expect(format.formatShortDay('2026-11-23', da)).toBe('ma 23.');
    expect(format.formatShortDay('2026-11-28', en)).toBe('Sa 28');
  });

  it('says once what both ends share', () => {
    expect(format.formatDayRange('2026-11-23', '2026-11-27', da)).toBe('mandag 23. til fredag 27. november');
    expect(format.formatDayRange('2026-11-30', '2026-12-02', da)).toBe('mandag 30. november til onsdag 2. december');
    expect(format.formatDayRange('2026-12-30', '2027-01-02', da)).toBe('onsdag 30. december 2026 til lørdag 2. januar 2027');
    expect(format.formatDayRange('2027-01-04', '2027-01-05', en)).toBe('Monday 4 to Tuesday 5 January 2027');
    expect(format.formatDayRange('2026-11-23', '2026-11-23', da)).toBe('mandag 23. november');
  });

  it('counts weeks as here, with the year at the turn of the year', () => {
    expect([format.formatWeek('2026-11-23', da), format.formatWeek('2026-11-23', nb), format.formatWeek('2026-11-23', en)]).toEqual([
      'uge 48',
      'uke 48',
      'week 48',
    ]);
    expect(format.formatWeek('2027-01-01', da)).toBe('uge 53');
    expect(format.formatWeek('2027-01-04', da)).toBe('uge 1, 2027');
  });
});

describe('times', () => {
  it('leaves out empty minutes, not in English', () => {
    expect(format.formatTimeRange(dayShift, da)).toBe('kl. 7–15');
    expect(format.formatTimeRange(period(['2026-11-23', '07:30'], ['2026-11-23', '15:00']), nb)).toBe('kl. 7.30–15');
    expect(format.formatTimeRange(dayShift, en)).toBe('7:00–15:00');
  });

  it('writes a shift on one day', () => {
    expect(format.formatShift(dayShift, da)).toBe('mandag 23. november kl. 7–15');
    expect(format.formatShift(dayShift, en)).toBe('Monday 23 November, 7:00–15:00');
    expect(format.formatShift(period(['2026-11-23', '15:00'], ['2026-11-24', '00:00']), da)).toBe('mandag 23. november kl. 15–24');
  });

  it('names the next day of a night', () => {
    expect(format.formatShift(nightShift, da)).toBe('mandag 23. november kl. 23 til tirsdag kl. 7');
    expect(format.formatShift(period(['2026-12-04', '10:00'], ['2026-12-07', '00:00']), da)).toBe('fredag 4. december kl. 10 til søndag 6. december kl. 24');
    expect(format.formatShift(nightShift, en)).toBe('Monday 23 November, 23:00 to Tuesday 7:00');
    expect(format.formatShift(period(['2026-11-23', '22:30'], ['2026-11-25', '06:15']), nb)).toBe(
      'mandag 23. november kl. 22.30 til onsdag 25. november kl. 6.15'
    );
  });

  it('follows the zone, not the machine', () => {
    expect(format.formatShift(nightShift, { ...da, zone: 'UTC' })).toBe('mandag 23. november kl. 22 til tirsdag kl. 6');
    expect(format.formatDateTime(at('2026-11-20', '16:42'), da)).toBe('fredag 20. november kl. 16.42');
    expect(format.formatDateTime(at('2026-11-20', '09:05'), en)).toBe('Friday 20 November, 9:05');
  });

  it('counts the hours of the clock-change nights', () => {
    expect(format.formatDuration(period(['2026-10-24', '23:00'], ['2026-10-25', '07:00']), da)).toBe('9 timer');
    expect(format.formatDuration(period(['2027-03-27', '23:00'], ['2027-03-28', '07:00']), en)).toBe('7 hours');
  });

  it('writes hours', () => {
    expect([9.5, 11, 1, 0.75, 0].map((hours) => format.formatHours(hours, da))).toEqual(['9 t 30 min', '11 timer', '1 time', '45 min', '0 timer']);
    expect(format.formatHours(9.5, en)).toBe('9 h 30 min');
    expect(format.formatHours(-2.5, da)).toBe('−2 t 30 min');
  });

  it('names the days of a period that ends at midnight', () => {
    expect(format.formatDaysOf(period(['2026-11-23', '00:00'], ['2026-11-28', '00:00']), da)).toBe('mandag 23. til fredag 27. november');
  });
});

describe('words', () => {
  it('joins lists', () => {
    expect(format.formatList(['a', 'b', 'c'], 'da')).toBe('a, b og c');
    expect(format.formatList(['a', 'b'], 'en', 'or')).toBe('a or b');
    expect([format.formatList(['a'], 'nb'), format.formatList([], 'nb')]).toEqual(['a', '']);
  });

  it('groups telephone numbers in pairs', () => {
    expect(['+4512345601', '12345601', '0047 12 34 56 01', '+46701234567', 'lokal 12'].map(format.formatPhone)).toEqual([
      '12 34 56 01',
      '12 34 56 01',
      '12 34 56 01',
      '+46 70 12 34 56 7',
      'lokal 12',
    ]);
  });

  it('sorts names as their readers do', () => {
    const names = ['Åkjær', 'Østergaard', 'Ærø', 'Zahle', 'Aagaard', 'Bech'];
    expect(names.toSorted(format.compareNames('da'))).toEqual(['Bech', 'Zahle', 'Ærø', 'Østergaard', 'Aagaard', 'Åkjær']);
    expect(['b', 'ä', 'z', 'å'].toSorted(format.compareNames('nb'))).toEqual(['b', 'z', 'ä', 'å']);
  });
});

it.each([
  ['mandag 23. november kl. 7–15', 'mandag 23.\u00a0november kl.\u00a07–\u206015'],
  ['mandag 23. til fredag 27. november', 'mandag 23. til fredag 27.\u00a0november'],
  ['Monday 23 November, 16:42', 'Monday 23\u00a0November, 16:42'],
  ['5 t 30 min', '5\u00a0t\u00a030\u00a0min'],
  ['11 timer', '11\u00a0timer'],
])('keeps the parts of "%s" together on a page', (text, shown) => {
  expect(format.unbroken(text)).toBe(shown);
});
