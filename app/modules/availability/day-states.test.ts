import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourMs, type Period } from '~/kernel/time';
import { addDays, dayPeriod, stretchOn } from '~/kernel/zone';
import { availabilityIn, type AvailabilityFacts } from './availability';
import { dayStates, type DayFacts } from './day-states';

const zone = 'Europe/Copenhagen';
const monday = '2026-11-23';
const at = (date: string, from: number, to: number): Period => stretchOn(date, from * 60, to * 60, zone);
const nothing: AvailabilityFacts = { patterns: [], exceptions: [], pausedFrom: null, pausedUntil: null };
const stretch = (weekday: number, from: number, to: number) => ({ weekday, startMinute: from * 60, endMinute: to * 60 });
const words = (facts: Partial<DayFacts>, from = monday, days = 3) =>
  dayStates({ availability: nothing, own: [], held: [], ...facts }, from, days, zone).map((day) => day.word);
const weekdays = { ...nothing, patterns: [1, 2, 3, 4, 5].map((weekday) => stretch(weekday, 7, 15)) };

describe('the word of a day', () => {
  it('is unknown when nothing is registered, and no when the person said so', () => {
    expect(words({})).toEqual(['unknown', 'unknown', 'unknown']);
    expect(words({ availability: { ...nothing, exceptions: [{ kind: 'AWAY', period: dayPeriod('2026-11-24', zone) }] } })).toEqual(['unknown', 'no', 'unknown']);
    expect(words({ availability: { ...nothing, pausedFrom: '2026-11-24', pausedUntil: '2026-11-24' } })).toEqual(['unknown', 'no', 'unknown']);
  });

  it('is yes for a whole shift, part for some hours, no on other days', () => {
    expect(words({ availability: { ...nothing, patterns: [stretch(1, 7, 15), stretch(2, 17, 20)] } })).toEqual(['yes', 'part', 'no']);
  });

  it("is shift when lent out, and when the own job takes the time; an hour left over doesn't count", () => {
    const own = [at(monday, 8, 15.4), at('2026-11-24', 8, 12)];
    expect(words({ availability: weekdays, own, held: [at('2026-11-25', 15, 23)] })).toEqual(['shift', 'part', 'shift']);
  });

  it('own work on a day that was never offered leaves it a no', () => {
    expect(words({ availability: { ...nothing, patterns: [stretch(6, 7, 15)] }, own: [at(monday, 8, 15)] })).toEqual(['no', 'no', 'no']);
  });

  it('a night belongs to the day it begins, its morning is only part of the next', () => {
    expect(words({ availability: { ...nothing, patterns: [stretch(1, 23, 31)] } })).toEqual(['yes', 'part', 'no']);
  });

  it('the short night of the clock change is a whole shift too', () => {
    expect(words({ availability: { ...nothing, patterns: [stretch(6, 23, 31)] } }, '2027-03-27', 2)).toEqual(['yes', 'part']);
    expect(words({ availability: { ...nothing, patterns: [stretch(6, 23, 31)] } }, '2026-10-24', 2)).toEqual(['yes', 'part']);
  });
});

describe.each(['UTC', 'Pacific/Kiritimati'])('with the server in %s', (server) => {
  it('says the same', () => {
    const before = process.env.TZ;
    process.env.TZ = server;
    try {
      expect(words({ availability: { ...nothing, patterns: [stretch(1, 23, 31), stretch(3, 0, 24)] } })).toEqual(['yes', 'part', 'yes']);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

const someHours = fc.tuple(fc.integer({ min: -24, max: 168 }), fc.integer({ min: 1, max: 30 })).map(([from, hours]) => {
  const start = dayPeriod(monday, zone).start + from * hourMs;
  return { start, end: start + hours * hourMs };
});
const facts: fc.Arbitrary<DayFacts> = fc.record({
  availability: fc.record({
    patterns: fc.array(
      fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat(23), fc.integer({ min: 1, max: 12 })).map(([day, from, hours]) => stretch(day, from, from + hours)),
      { maxLength: 4 },
    ),
    exceptions: fc.array(fc.record({ kind: fc.constantFrom('AWAY' as const, 'EXTRA' as const), period: someHours }), { maxLength: 3 }),
    pausedFrom: fc.option(fc.nat(9).map((days) => addDays(monday, days)), { freq: 1 }),
    pausedUntil: fc.option(fc.nat(9).map((days) => addDays(monday, days))),
  }),
  own: fc.array(someHours, { maxLength: 3 }),
  held: fc.array(someHours, { maxLength: 2 }),
});

/** Marks every hour of the day and the night after it, then counts. */
function obviously(given: DayFacts, date: string): string {
  const day = dayPeriod(date, zone);
  const registered = availabilityIn(given.availability, { start: day.start, end: day.end + 12 * hourMs }, zone);
  const hit = (periods: readonly Period[], hour: number) => periods.some((one) => one.start < hour + hourMs && hour < one.end);
  const hours = Array.from({ length: (day.end - day.start) / hourMs + 12 }, (_, index) => day.start + index * hourMs);
  const isFree = hours.map((hour) => hit(registered.free, hour) && !hit(given.own, hour) && !hit(given.held, hour));
  const today = hours.filter((hour) => hour < day.end);
  if (today.some((hour) => hit(given.held, hour))) return 'shift';
  const begins = today.map((_, index) => index).filter((index) => index >= 6);
  if (begins.some((index) => isFree.slice(index, index + 7).length === 7 && isFree.slice(index, index + 7).every(Boolean))) return 'yes';
  const freeToday = today.filter((_, index) => isFree[index]).length;
  const works = today.some((hour) => hit(given.own, hour));
  if (freeToday >= 2 || (freeToday > 0 && !works)) return 'part';
  if (works && today.some((hour) => hit(registered.free, hour))) return 'shift';
  const saidNo = today.some((hour) => hit(registered.away, hour) || hit(registered.paused, hour));
  return registered.known || saidNo ? 'no' : 'unknown';
}

it('agrees with counting hours', () => {
  fc.assert(
    fc.property(facts, (given) => {
      for (const day of dayStates(given, monday, 7, zone)) expect(day.word).toBe(obviously(given, day.date));
    }),
    { numRuns: 200 },
  );
});
