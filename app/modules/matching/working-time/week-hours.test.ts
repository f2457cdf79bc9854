import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { addDays, dayPeriod, stretchOn } from '~/kernel/zone';
import { averageHours, hoursByWeek } from './week-hours';

const zone = 'Europe/Copenhagen';
const monday = '2026-11-23';
const shift = (date: string, from: number, to: number) => stretchOn(date, from * 60, to * 60, zone);

describe('hours a week', () => {
  it('count overlapping time once and split a night at midnight Sunday', () => {
    const work = [shift(monday, 7, 15), shift(monday, 14, 16), shift('2026-11-29', 23, 31)];
    expect(hoursByWeek(work, shift('2026-11-29', 23, 31), zone)).toEqual([
      { week: monday, hours: 10 },
      { week: '2026-11-30', hours: 7 },
    ]);
  });

  it('the night the clock goes back has nine hours, the one it goes forward seven', () => {
    const hours = (saturday: string) => hoursByWeek([shift(saturday, 23, 31)], shift(saturday, 23, 31), zone)[0]?.hours;
    expect(hours('2026-10-24')).toBe(9);
    expect(hours('2027-03-27')).toBe(7);
  });

  it('the average is over the weeks that end with the one asked about', () => {
    const work = [shift(monday, 7, 17), shift(addDays(monday, -7), 7, 17), shift(addDays(monday, -14), 7, 17)];
    expect(averageHours(work, shift(monday, 7, 17), 2, zone)).toBe(10);
    expect(averageHours(work, shift(monday, 7, 17), 4, zone)).toBe(7.5);
  });

  it('agree with counting hour by hour', () => {
    const start = dayPeriod('2026-10-19', zone).start;
    const anyWork = fc.array(
      fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 12 })).map(([from, hours]) => ({ start: start + from * hourMs, end: start + (from + hours) * hourMs })),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(anyWork, (work) => {
        const weeks = [dayPeriod('2026-10-19', zone).start, dayPeriod('2026-10-26', zone).start, dayPeriod('2026-11-02', zone).start];
        const hoursOfWeek = (index: number) => {
          let count = 0;
          for (let at = weeks[index] ?? 0; at < (weeks[index + 1] ?? 0); at += hourMs) if (work.some((one) => one.start <= at && at < one.end)) count += 1;
          return count;
        };
        const answer = hoursByWeek(work, { start, end: weeks[2] ?? 0 }, zone);
        expect(answer.map((one) => one.hours)).toEqual([hoursOfWeek(0), hoursOfWeek(1)]);
      }),
    );
  });
});
