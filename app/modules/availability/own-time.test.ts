import { expect, it } from 'vitest';
import { hoursOf, totalHours } from '~/kernel/period';
import { addDays, dayPeriod, stretchOn } from '~/kernel/zone';
import type { Capacity } from './capacity';
import { ownTimeLeft, type OwnJob } from './own-time';

const zone = 'Europe/Copenhagen';
const monday = '2026-11-23';
const week = { start: dayPeriod(monday, zone).start, end: dayPeriod(addDays(monday, 6), zone).end };
const lifted: Capacity = {
  id: 'a', lifted: 'ALL', hoursPerWeek: null, tasks: '', kind: 'WITHIN_CONTRACT', source: 'LEADER', from: monday, to: '2026-11-24', setAt: 1, revokedAt: null,
};
const office: OwnJob = {
  weeklyPattern: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, start: '08:00', end: '15:00' })),
  from: '2020-01-01', to: null, imported: [], capacities: [],
};

it('is the usual week without the days that are lifted', () => {
  expect(totalHours(ownTimeLeft([office], week, zone))).toBe(35);
  expect(totalHours(ownTimeLeft([{ ...office, capacities: [lifted] }], week, zone))).toBe(21);
});

it('a newer NONE from the leader takes the lifting back', () => {
  const none = { ...lifted, id: 'b', lifted: 'NONE' as const, setAt: 2 };
  expect(totalHours(ownTimeLeft([{ ...office, capacities: [lifted, none] }], week, zone))).toBe(35);
});

it('hours lifted are counted from Monday, also when the look begins on Thursday', () => {
  const some = { ...lifted, lifted: 'SOME' as const, hoursPerWeek: 14, to: null };
  const fromThursday = { start: dayPeriod('2026-11-26', zone).start, end: week.end };
  expect(totalHours(ownTimeLeft([{ ...office, capacities: [some] }], fromThursday, zone))).toBe(14);
});

it("a person's own claim lifts nothing by itself", () => {
  expect(totalHours(ownTimeLeft([{ ...office, capacities: [{ ...lifted, source: 'PERSON' }] }], week, zone))).toBe(35);
});

it('a roster stands instead of the usual week as far as it reaches, and two jobs add up', () => {
  const roster = [stretchOn(monday, 23 * 60, 31 * 60, zone), stretchOn('2026-11-26', 7 * 60, 15 * 60, zone)];
  expect(ownTimeLeft([{ ...office, imported: roster }], week, zone).map(hoursOf)).toEqual([7, 8, 8, 7]);
  expect(ownTimeLeft([office, { ...office, weeklyPattern: [], imported: roster.slice(0, 1) }], week, zone).map(hoursOf)).toEqual([7, 8, 7, 7, 7, 7]);
});
