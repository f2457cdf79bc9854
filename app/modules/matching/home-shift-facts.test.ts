import { describe, expect, it } from 'vitest';
import { anEmployment, hoursOn, monday, zone } from '../../../tests/factories/facts';
import { addDays, dateAt, dayPeriod } from '~/kernel/zone';
import type { Capacity } from '~/modules/availability/capacity';
import { homeShiftsOf, usualWeeksIn } from './home-shift-facts';

const reach = { start: dayPeriod(monday, zone).start, end: dayPeriod(addDays(monday, 13), zone).end };
const office = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, start: '08:00', end: '15:24' }));
const capacity = (changes: Partial<Capacity>): Capacity => ({
  id: 'capacity',
  lifted: 'ALL',
  hoursPerWeek: null,
  tasks: '',
  kind: 'WITHIN_CONTRACT',
  source: 'LEADER',
  from: monday,
  to: null,
  setAt: 1,
  revokedAt: null,
  ...changes,
});
const left = (capacities: Capacity[] = [], imported: { start: number; end: number }[] = []) => {
  const employment = anEmployment({ capacities });
  return homeShiftsOf(employment, usualWeeksIn(reach, zone)(office, employment), imported, reach, zone);
};
const datesOf = (shifts: ReturnType<typeof left>) => shifts.map((shift) => dateAt(shift.period.start, zone));

describe('own time that is left', () => {
  it('is the usual week, assumed, until something is lifted', () => {
    expect(left()).toHaveLength(10);
    expect(left().every((shift) => shift.assumed)).toBe(true);
    expect(left([capacity({})])).toEqual([]);
  });

  it('the newest word of the leader counts on each day', () => {
    const [all, none] = [capacity({ id: 'all' }), capacity({ id: 'none', lifted: 'NONE', from: addDays(monday, 7), setAt: 2 })];
    expect(datesOf(left([all, none]))).toEqual([7, 8, 9, 10, 11].map((days) => addDays(monday, days)));
  });

  it('what the person says lifts nothing by itself', () => {
    expect(left([capacity({ source: 'PERSON' })])).toHaveLength(10);
  });

  it('imported shifts replace the usual week in their span, and are not assumed', () => {
    const imported = [hoursOn(monday, 12, 20), hoursOn(addDays(monday, 4), 12, 20)];
    const shifts = left([], imported);
    expect(shifts.filter((shift) => !shift.assumed).map((shift) => shift.period)).toEqual(imported);
    expect(datesOf(shifts.filter((shift) => shift.assumed))).toEqual([7, 8, 9, 10, 11].map((days) => addDays(monday, days)));
  });

  it('a usual week is laid out once for all who share it, and ends with the employment', () => {
    const weeks = usualWeeksIn(reach, zone);
    expect(weeks(office, { from: '2020-01-01', to: null })).toBe(weeks([...office], { from: '2021-01-01', to: null }));
    expect(weeks(office, { from: '2020-01-01', to: monday })).toHaveLength(1);
  });
});
