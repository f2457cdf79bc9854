import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayHolding, daysIn, stretchOnDay, weeksIn } from './days';
import { dayMs, hourMs } from './time';
import { addDays, dateAt, datesIn, stretchOn, weekdayOf } from './zone';

const zone = 'Europe/Copenhagen';
const around = [Date.UTC(2026, 9, 25), Date.UTC(2027, 2, 28), Date.UTC(2026, 10, 23)];
const period = fc
  .tuple(fc.constantFrom(...around), fc.integer({ min: -90, max: 90 }), fc.integer({ min: 1, max: 300 }))
  .map(([middle, from, hours]) => ({ start: middle + from * hourMs, end: middle + (from + hours) * hourMs }));

describe('days and weeks', () => {
  it('are the dates that the period touches', () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(daysIn(one, zone).map((day) => day.date)).toEqual(datesIn(one, zone));
      }),
    );
  });

  it('a stretch on a day is the same with and without zone arithmetic', () => {
    fc.assert(
      fc.property(period, fc.nat(1439), fc.integer({ min: 1, max: 1440 }), (one, start, minutes) => {
        for (const day of daysIn(one, zone)) {
          expect(stretchOnDay(day, start, start + minutes, zone)).toEqual(stretchOn(day.date, start, start + minutes, zone));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('find the day of every instant, also on clock-change days', () => {
    fc.assert(
      fc.property(period, (one) => {
        const days = daysIn(one, zone);
        for (let at = one.start; at < one.end; at += 5 * hourMs) expect(dayHolding(days, at)?.date).toBe(dateAt(at, zone));
        expect(dayHolding(days, one.start - 2 * dayMs)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it('weeks cover the period without holes and start on the weekday asked for', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: 1, max: 7 }), (one, startsOn) => {
        const weeks = weeksIn(one, zone, startsOn);
        expect(weeks[0]?.period.start).toBeLessThanOrEqual(one.start);
        expect(weeks.at(-1)?.period.end).toBeGreaterThanOrEqual(one.end);
        weeks.forEach((week) => expect(weekdayOf(week.from)).toBe(startsOn));
        weeks.slice(1).forEach((week, index) => expect(week.from).toBe(addDays(weeks[index]?.from ?? '', 7)));
      }),
    );
  });
});
