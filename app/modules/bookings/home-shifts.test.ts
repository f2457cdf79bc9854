import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursOf, totalHours } from '~/kernel/period';
import { addDays, dateAt, dayPeriod, mondayOf, stretchOn } from '~/kernel/zone';
import { assumedHomeShifts, withoutLifted, type CapacityFacts, type WeeklyPattern } from './home-shifts';

const zone = 'Europe/Copenhagen';
const monday = '2026-11-23';
const always = { from: '2020-01-01', to: null };
const weekOf = (date: string) => ({ start: dayPeriod(date, zone).start, end: dayPeriod(addDays(date, 6), zone).end });
const office: WeeklyPattern = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, start: '08:00', end: '15:24' }));
const shift = (date: string, from: number, to: number) => stretchOn(date, from * 60, to * 60, zone);

describe('assumed home shifts', () => {
  it('lay the usual week out over the period', () => {
    const shifts = assumedHomeShifts(office, zone, weekOf(monday), always);
    expect(shifts).toHaveLength(5);
    expect(totalHours(shifts)).toBeCloseTo(37);
  });

  it('an end before the start runs over midnight, also into the period from the evening before', () => {
    const nights: WeeklyPattern = [{ weekday: 7, start: '23:00', end: '07:00' }];
    expect(assumedHomeShifts(nights, zone, weekOf(monday), always)).toEqual([shift('2026-11-22', 23, 31), shift('2026-11-29', 23, 31)]);
    expect(assumedHomeShifts([{ weekday: 6, start: '23:00', end: '07:00' }], zone, weekOf('2026-10-19'), always).map(hoursOf)).toEqual([9]);
  });

  it('only on days of the employment, the last one included', () => {
    const shifts = assumedHomeShifts(office, zone, weekOf(monday), { from: '2026-11-24', to: '2026-11-26' });
    expect(shifts.map((one) => dateAt(one.start, zone))).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
  });
});

describe('lifted tasks', () => {
  const shifts = assumedHomeShifts(office, zone, weekOf(monday), always);
  const lifted = (capacity: Partial<CapacityFacts>) =>
    withoutLifted(shifts, [{ lifted: 'ALL', hoursPerWeek: null, from: '2026-01-01', to: null, ...capacity }], zone);

  it('ALL takes everything in its dates, NONE nothing', () => {
    expect(lifted({})).toEqual([]);
    expect(lifted({ from: '2026-11-25', to: '2026-11-26' }).map((one) => dateAt(one.start, zone))).toEqual([monday, '2026-11-24', '2026-11-27']);
    expect(lifted({ lifted: 'NONE' })).toEqual(shifts);
  });

  it('SOME takes whole shifts first and the rest from the end of the next', () => {
    const left = lifted({ lifted: 'SOME', hoursPerWeek: 10 });
    expect(left).toHaveLength(4);
    expect(hoursOf(left[0] ?? { start: 0, end: 0 })).toBeCloseTo(7.4 - 2.6);
  });

  it('SOME takes exactly its hours each week, or all there is', () => {
    const capacity = fc.record({ hoursPerWeek: fc.integer({ min: 0, max: 40 }), from: fc.integer({ min: -3, max: 10 }), days: fc.nat(20) });
    fc.assert(
      fc.property(capacity, ({ hoursPerWeek, from, days }) => {
        const three = { start: weekOf(monday).start, end: weekOf(addDays(monday, 14)).end };
        const before = assumedHomeShifts(office, zone, three, always);
        const dates = { from: addDays(monday, from), to: addDays(monday, from + days) };
        const after = withoutLifted(before, [{ lifted: 'SOME', hoursPerWeek, ...dates }], zone);
        for (const week of [monday, addDays(monday, 7), addDays(monday, 14)]) {
          const inWeek = (list: typeof before) => list.filter((one) => mondayOf(dateAt(one.start, zone)) === week);
          const open = inWeek(before).filter((one) => dates.from <= dateAt(one.start, zone) && dateAt(one.start, zone) <= dates.to);
          expect(totalHours(inWeek(before)) - totalHours(inWeek(after))).toBeCloseTo(Math.min(hoursPerWeek, totalHours(open)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
