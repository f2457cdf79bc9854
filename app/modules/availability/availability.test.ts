import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursOf } from '~/kernel/period';
import { hourMs, type Period } from '~/kernel/time';
import { addDays, dayPeriod, stretchOn, weekdayOf } from '~/kernel/zone';
import { availabilityIn, type AvailabilityFacts } from './availability';

const zone = 'Europe/Copenhagen';
const nothing: AvailabilityFacts = { patterns: [], exceptions: [], pausedFrom: null, pausedUntil: null };
const monday = '2026-11-23';
const at = (date: string, from: number, to: number) => stretchOn(date, from * 60, to * 60, zone);
const week: Period = { start: dayPeriod(monday, zone).start, end: dayPeriod(addDays(monday, 6), zone).end };

describe('availability', () => {
  it('nothing registered is unknown; a pattern or an extra day is known', () => {
    expect(availabilityIn(nothing, week, zone)).toEqual({ known: false, paused: [], away: [], free: [] });
    expect(availabilityIn({ ...nothing, patterns: [{ weekday: 1, startMinute: 420, endMinute: 900 }] }, week, zone).known).toBe(true);
    expect(availabilityIn({ ...nothing, exceptions: [{ kind: 'EXTRA', period: at(monday, 7, 15) }] }, week, zone).free).toEqual([at(monday, 7, 15)]);
  });

  it('time away is told although the rest is unknown', () => {
    const facts = { ...nothing, exceptions: [{ kind: 'AWAY' as const, period: at(monday, 7, 15) }] };
    expect(availabilityIn(facts, week, zone)).toMatchObject({ known: false, away: [at(monday, 7, 15)] });
  });

  it('a night that began the evening before is free time', () => {
    const facts = { ...nothing, patterns: [{ weekday: 7, startMinute: 23 * 60, endMinute: 31 * 60 }] };
    expect(availabilityIn(facts, at(monday, 0, 7), zone).free).toEqual([at(monday, 0, 7)]);
  });

  it('a night of the pattern follows the clock changes', () => {
    const facts = { ...nothing, patterns: [{ weekday: 6, startMinute: 23 * 60, endMinute: 31 * 60 }] };
    const hours = (saturday: string) => availabilityIn(facts, at(saturday, 12, 48), zone).free.map(hoursOf);
    expect(hours('2026-10-24')).toEqual([9]);
    expect(hours('2027-03-27')).toEqual([7]);
  });

  it('a pause until further notice leaves nothing', () => {
    const facts = { ...nothing, patterns: [{ weekday: 1, startMinute: 0, endMinute: 1440 }], pausedFrom: monday };
    expect(availabilityIn(facts, week, zone)).toMatchObject({ free: [], paused: [week] });
  });
});

const hourOfWeek = fc.tuple(fc.integer({ min: -24, max: 168 }), fc.integer({ min: 1, max: 40 }));
const facts: fc.Arbitrary<AvailabilityFacts> = fc.record({
  patterns: fc.array(
    fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat(23), fc.integer({ min: 1, max: 12 })).map(([weekday, from, hours]) => ({
      weekday,
      startMinute: from * 60,
      endMinute: (from + hours) * 60,
    })),
    { maxLength: 5 },
  ),
  exceptions: fc.array(
    fc.record({
      kind: fc.constantFrom('AWAY' as const, 'EXTRA' as const),
      period: hourOfWeek.map(([from, hours]) => ({ start: week.start + from * hourMs, end: week.start + (from + hours) * hourMs })),
    }),
    { maxLength: 4 },
  ),
  pausedFrom: fc.option(fc.integer({ min: -2, max: 7 }).map((days) => addDays(monday, days))),
  pausedUntil: fc.option(fc.integer({ min: 0, max: 9 }).map((days) => addDays(monday, days))),
});

/** Asks hour by hour, in the order of the rule: pause, away, extra, pattern. */
function obviously(given: AvailabilityFacts, hour: Period, index: number): 'paused' | 'away' | 'free' | 'none' {
  const date = addDays(monday, Math.floor(index / 24));
  if (given.pausedFrom !== null && given.pausedFrom <= date && (given.pausedUntil === null || date <= given.pausedUntil)) return 'paused';
  const hit = (kind: string) => given.exceptions.some((one) => one.kind === kind && one.period.start < hour.end && hour.start < one.period.end);
  if (hit('AWAY')) return 'away';
  if (hit('EXTRA')) return 'free';
  const inPattern = [date, addDays(date, -1)].some((day) =>
    given.patterns.some((stretch) => {
      const laid = stretchOn(day, stretch.startMinute, stretch.endMinute, zone);
      return stretch.weekday === weekdayOf(day) && laid.start <= hour.start && hour.end <= laid.end;
    }),
  );
  return inPattern ? 'free' : 'none';
}

it('agrees with asking hour by hour', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const answer = availabilityIn(given, week, zone);
      const covers = (list: readonly Period[], hour: Period) => list.some((one) => one.start <= hour.start && hour.end <= one.end);
      for (let index = 0; index < 168; index += 1) {
        const hour = { start: week.start + index * hourMs, end: week.start + (index + 1) * hourMs };
        const state = covers(answer.paused, hour) ? 'paused' : covers(answer.away, hour) ? 'away' : covers(answer.free, hour) ? 'free' : 'none';
        expect(state).toBe(obviously(given, hour, index));
      }
    }),
    { numRuns: 60 },
  );
});
