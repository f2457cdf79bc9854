import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { monday } from '../../../tests/factories/assignment-facts';
import { timeTakenBy, type EmploymentTime } from './time-taken';

const zone = 'Europe/Copenhagen';
const day = { shiftId: 'day', start: monday, end: monday + 8 * hourMs };
const evening = { shiftId: 'evening', start: monday + 9 * hourMs, end: monday + 15 * hourMs };
const job = (employmentId: string, changes: Partial<EmploymentTime> = {}): EmploymentTime => ({ employmentId, weeklyHours: 30, from: '2020-01-01', to: null, ownShifts: [], ...changes });

it('takes the time of the employments that work at that hour', () => {
  const office = job('office', { ownShifts: [{ start: monday + hourMs, end: monday + 7 * hourMs }] });
  const kitchen = job('kitchen', { weeklyHours: 7, ownShifts: [{ start: monday + 14 * hourMs, end: monday + 18 * hourMs }] });
  expect(timeTakenBy([day, evening], [office, kitchen], zone)).toEqual([
    { employmentId: 'kitchen', shiftIds: ['evening'] },
    { employmentId: 'office', shiftIds: ['day'] },
  ]);
});

it('takes both when both work then', () => {
  const own = [{ start: monday, end: monday + 2 * hourMs }];
  expect(timeTakenBy([day], [job('b', { ownShifts: own }), job('a', { ownShifts: own })], zone)).toEqual([
    { employmentId: 'a', shiftIds: ['day'] },
    { employmentId: 'b', shiftIds: ['day'] },
  ]);
});

it('asks the biggest employment when the shift lies in free time', () => {
  const touching = [{ start: monday - 8 * hourMs, end: monday }];
  expect(timeTakenBy([day], [job('a', { weeklyHours: 10, ownShifts: touching }), job('b', { weeklyHours: 20 })], zone)).toEqual([{ employmentId: 'b', shiftIds: ['day'] }]);
});

it('asks nobody of an employment that is over or not begun', () => {
  expect(timeTakenBy([day], [job('over', { to: '2026-11-22' }), job('coming', { from: '2026-11-24' })], zone)).toEqual([]);
  expect(timeTakenBy([day], [job('last day', { to: '2026-11-23' })], zone)).toEqual([{ employmentId: 'last day', shiftIds: ['day'] }]);
});
