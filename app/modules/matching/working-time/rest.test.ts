import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dayPeriod, instantAtOrAfter, stretchOn } from '~/kernel/zone';
import { dayMs, hourMs, minuteMs, type Period } from '~/kernel/time';
import { dailyRestBreaches } from './daily-rest';
import { proposedBreaches } from './norms';
import { workingTimePacks } from './packs';
import { weeklyRestBreaches } from './weekly-rest';
import type { Work, WorkSource } from './work';

const zone = 'Europe/Copenhagen';
const monday = '2026-11-23';
const work = (period: Period, id = 'asked', source: WorkSource = 'PROPOSED'): Work => ({ ...period, id, source });
const shift = (date: string, from: number, to: number, id?: string, source?: WorkSource) =>
  work(stretchOn(date, Math.round(from * 60), Math.round(to * 60), zone), id ?? `${date} ${from}`, source);
const settings = { weekStartsOn: 1 };

const serverZone = process.env.TZ;
afterEach(() => {
  if (serverZone === undefined) delete process.env.TZ;
  else process.env.TZ = serverZone;
});

describe('eleven hours of rest in every 24', () => {
  const breaks = (...list: Work[]) => dailyRestBreaches(list, 11).length > 0;

  it('a shift that ends 22.30 and one from 7 leave 8 t 30 min', () => {
    const [breach] = dailyRestBreaches([shift(monday, 15, 22.5), shift('2026-11-24', 7, 15)], 11);
    expect(breach?.longestRest).toEqual({ start: instantAtOrAfter(monday, '22:30', zone), end: instantAtOrAfter('2026-11-24', '07:00', zone) });
  });

  it('split and back-to-back shifts on a day are fine while the rest holds', () => {
    expect(breaks(shift(monday, 7, 11), shift(monday, 16, 20))).toBe(false);
    expect(breaks(shift(monday, 7, 15), shift(monday, 15, 20))).toBe(false);
    expect(breaks(shift(monday, 7, 15), shift(monday, 15, 21))).toBe(true);
  });

  it('three shifts break it where no two of them do', () => {
    const [a, b, c] = [shift(monday, 7, 10), shift(monday, 14, 17), shift(monday, 19, 22)];
    expect([breaks(a, b), breaks(b, c)]).toEqual([false, false]);
    expect(breaks(a, b, c)).toBe(true);
    expect(breaks(shift(monday, 7, 11), shift(monday, 19, 20))).toBe(false);
    expect(breaks(shift(monday, 7, 11), shift(monday, 14, 15), shift(monday, 19, 21))).toBe(true);
  });

  it('on the clock-change nights counts hours that pass, wherever the server stands', () => {
    for (const server of ['UTC', 'Europe/Copenhagen', 'Pacific/Kiritimati']) {
      process.env.TZ = server;
      // 15–20, then 6: ten hours on the clock, eleven in the night that lasts an hour more
      expect(breaks(shift('2026-10-24', 15, 20), shift('2026-10-25', 6, 8))).toBe(false);
      expect(breaks(shift('2026-11-24', 15, 20), shift('2026-11-25', 6, 8))).toBe(true);
      // 15–20, then 7: eleven on the clock, ten in the night that lasts an hour less
      expect(breaks(shift('2027-03-27', 15, 20), shift('2027-03-28', 7, 9))).toBe(true);
      expect(breaks(shift('2027-03-20', 15, 20), shift('2027-03-21', 7, 9))).toBe(false);
    }
  });
});

describe('35 hours of weekly rest', () => {
  const days = (count: number, from = 7, to = 15) =>
    Array.from({ length: count }, (_, day) => work({ start: day * dayMs + from * hourMs, end: day * dayMs + to * hourMs }, `day ${day}`));
  const danish = (list: Work[]) => weeklyRestBreaches(list, { restHours: 35, rule: 'SIX_DAYS', weekStartsOn: 1 }, 'UTC');
  const norwegian = (list: Work[], weekStartsOn = 1) => weeklyRestBreaches(list, { restHours: 35, rule: 'FIXED_WEEK', weekStartsOn }, 'UTC');

  it('DK: six days in a row are fine, the seventh is not', () => {
    expect(danish(days(6))).toHaveLength(0);
    expect(danish(days(7))).toHaveLength(1);
  });

  it('NO: a rest must begin in the week, also one that ends in the next', () => {
    // 1 January 1970 was a Thursday: the week starts on day 4
    const week = days(11).slice(4);
    const monday = (from: number) => work({ start: 11 * dayMs + from * hourMs, end: 11 * dayMs + (from + 2) * hourMs }, 'next monday');
    expect(norwegian(week)).toHaveLength(0);
    expect(norwegian([...week, monday(7)])).toHaveLength(1);
    expect(norwegian([...week.slice(0, 6), monday(7)])).toHaveLength(0);
    expect(norwegian([...week.slice(0, 6), monday(0)])).toHaveLength(1);
  });

  it('NO: the week may start on another day', () => {
    const wednesdayToTuesday = days(13).slice(6);
    expect(norwegian(wednesdayToTuesday, 1)).toHaveLength(0);
    expect(norwegian([...wednesdayToTuesday, work({ start: 13 * dayMs + 7 * hourMs, end: 13 * dayMs + 9 * hourMs }, 'wednesday')], 3)).toHaveLength(1);
  });
});

describe('what was asked about', () => {
  const dk = workingTimePacks.DK;

  it('a breach among known shifts alone is not blamed on anybody', () => {
    const known = [shift(monday, 15, 23, 'a', 'HELD'), shift('2026-11-24', 7, 15, 'b', 'HELD'), shift('2026-11-28', 7, 15, 'asked')];
    expect(proposedBreaches(known, dk, settings, zone)).toEqual([]);
  });

  it('a breach that needs assumed own time is told apart', () => {
    const assumed = proposedBreaches([shift(monday, 8, 15.4, 'own', 'ASSUMED'), shift(monday, 15, 23, 'asked')], dk, settings, zone);
    expect(assumed).toMatchObject([{ proposed: ['asked'], restsOnAssumed: true, breach: { rule: 'DAILY_REST' } }]);
    const imported = proposedBreaches([shift(monday, 8, 15.4, 'own', 'HOME'), shift(monday, 15, 23, 'asked')], dk, settings, zone);
    expect(imported).toMatchObject([{ proposed: ['asked'], restsOnAssumed: false }]);
  });

  it('a harder breach of the same shift is told once', () => {
    const both = [shift(monday, 8, 15.4, 'own', 'ASSUMED'), shift(monday, 15, 23, 'asked'), shift('2026-11-24', 7, 15, 'held', 'HELD')];
    expect(proposedBreaches(both, dk, settings, zone).filter((one) => one.breach.rule === 'DAILY_REST')).toMatchObject([{ restsOnAssumed: false }]);
  });
});

// The slow versions walk a grid of half hours and know nothing of stretches.
const step = 30 * minuteMs;
const steps = 2 * 24 * 21;
const origin = dayPeriod('2026-10-19', zone).start;
const anyWork = fc
  .array(fc.tuple(fc.nat(steps - 60), fc.integer({ min: 1, max: 24 })), { maxLength: 12 })
  .map((list) => list.map(([from, length], index) => work({ start: origin + from * step, end: origin + (from + length) * step }, String(index))));

/** Whether each half hour from `before` hours ahead of the first is worked. */
function grid(list: readonly Work[], before: number): boolean[] {
  return Array.from({ length: steps + 2 * before * 2 }, (_, index) => {
    const at = origin - before * hourMs + index * step;
    return list.some((one) => one.start <= at && at < one.end);
  });
}
const freeRun = (cells: readonly boolean[], from: number): number => {
  let length = 0;
  while (from + length < cells.length && !cells[from + length]) length += 1;
  return from + length === cells.length ? Infinity : length;
};

describe('against slow, obvious versions', () => {
  it('daily rest: from each start of work, 24 hours hold so many consecutive free ones', () => {
    fc.assert(
      fc.property(anyWork, fc.constantFrom(8, 11), (list, rest) => {
        const cells = grid(list, 24);
        let broken = false;
        for (let index = 1; index < cells.length; index += 1) {
          const begins = cells[index] && cells.slice(Math.max(0, index - rest * 2), index).every((worked) => !worked);
          if (!begins) continue;
          const day = cells.slice(index, index + 48);
          const holds = day.some((_, from) => from + rest * 2 <= 48 && day.slice(from, from + rest * 2).every((worked) => !worked));
          broken ||= !holds;
        }
        expect(dailyRestBreaches(list, rest).length > 0).toBe(broken);
      }),
      { numRuns: 200 },
    );
  });

  it('DK weekly rest: never more than 6 × 24 hours between two rests', () => {
    fc.assert(
      fc.property(anyWork, fc.constantFrom(20, 35), (list, rest) => {
        const cells = grid(list, rest);
        let endOfRest = 0;
        let broken = false;
        for (let index = 0; index < cells.length; index += 1) {
          if (cells[index] || (index > 0 && !cells[index - 1])) continue;
          const run = freeRun(cells, index);
          if (run < rest * 2) continue;
          if (index > 0 && index - endOfRest > 6 * 48) broken = true;
          endOfRest = index + run;
        }
        expect(weeklyRestBreaches(list, { restHours: rest, rule: 'SIX_DAYS', weekStartsOn: 1 }, zone).length > 0).toBe(broken);
      }),
      { numRuns: 200 },
    );
  });

  it('NO weekly rest: some half hour of each worked week is followed by so many free hours', () => {
    fc.assert(
      fc.property(anyWork, fc.constantFrom(35, 60), (list, rest) => {
        const broken: string[] = [];
        for (const from of ['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09']) {
          const week = { start: dayPeriod(from, zone).start, end: instantAtOrAfter(from, '00:00', zone) + 7 * dayMs + (from === '2026-10-19' ? hourMs : 0) };
          if (!list.some((one) => one.start < week.end && week.start < one.end)) continue;
          let found = false;
          for (let at = week.start; at < week.end && !found; at += step) {
            found = list.every((one) => one.end <= at || at + rest * hourMs <= one.start);
          }
          if (!found) broken.push(from);
        }
        const breaches = weeklyRestBreaches(list, { restHours: rest, rule: 'FIXED_WEEK', weekStartsOn: 1 }, zone);
        expect(breaches.map((one) => one.week)).toEqual(broken);
      }),
      { numRuns: 200 },
    );
  });
});
