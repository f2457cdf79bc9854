import { expect, it } from 'vitest';
import { addExceptionSchema, addStretchSchema, pauseSchema, preferenceSchema } from './availability.schema';
import { changeCapacitySchema, setCapacitySchema } from './capacity.schema';

const id = '7cdd2ac4-f0da-4f2e-a2dc-c00153176c21';
const paths = (answer: { success: boolean; error?: { issues: readonly { path: readonly PropertyKey[] }[] } }) => answer.error?.issues.map((issue) => issue.path.join('.')) ?? [];

it('a stretch needs days and two different times; midnight to midnight is the whole day', () => {
  expect(addStretchSchema.parse({ weekdays: ['1', '7'], start: '23:00', end: '07:00' })).toEqual({ weekdays: [1, 7], start: '23:00', end: '07:00' });
  expect(addStretchSchema.safeParse({ weekdays: ['1'], start: '00:00', end: '00:00' }).success).toBe(true);
  expect(paths(addStretchSchema.safeParse({ weekdays: ['1'], start: '07:00', end: '07:00' }))).toEqual(['end']);
  expect(paths(addStretchSchema.safeParse({ weekdays: [], start: '24:00', end: '7' }))).toEqual(['weekdays', 'start', 'end']);
});

it('empty dates and times of an exception are none', () => {
  const typed = { kind: 'AWAY', fromDate: '2026-12-24', toDate: '', fromTime: '', toTime: ' ' };
  expect(addExceptionSchema.parse(typed)).toEqual({ kind: 'AWAY', fromDate: '2026-12-24', toDate: null, fromTime: null, toTime: null });
  expect(paths(addExceptionSchema.safeParse({ ...typed, fromDate: '2026-02-30' }))).toEqual(['fromDate']);
});

it('hours are written with a comma or a point, none is no limit', () => {
  const hours = (text: string) => {
    const answer = preferenceSchema.safeParse({ hoursPerWeek: text, wishes: {} });
    return answer.success ? answer.data.hoursPerWeek : 'refused';
  };
  expect(['7,5', '8', '', '0', '61', '-3', '1e3', 'mange'].map(hours)).toEqual([7.5, 8, null, 'refused', 'refused', 'refused', 'refused', 'refused']);
});

it('a pause runs forward', () => {
  expect(pauseSchema.parse({ pausedFrom: '', pausedUntil: '' })).toEqual({ pausedFrom: null, pausedUntil: null });
  expect(paths(pauseSchema.safeParse({ pausedFrom: '2026-12-02', pausedUntil: '2026-12-01' }))).toEqual(['pausedUntil']);
});

it('capacity has hours with SOME only, runs forward and holds no personal number', () => {
  const typed = { employmentIds: [id], lifted: 'ALL', hoursPerWeek: '8', tasks: '', kind: 'WITHIN_CONTRACT', from: '2026-11-23', to: '' };
  expect(setCapacitySchema.parse(typed)).toMatchObject({ hoursPerWeek: null, to: null });
  expect(paths(setCapacitySchema.safeParse({ ...typed, lifted: 'SOME', hoursPerWeek: '' }))).toEqual(['hoursPerWeek']);
  expect(paths(setCapacitySchema.safeParse({ ...typed, to: '2026-11-22' }))).toEqual(['to']);
  expect(paths(setCapacitySchema.safeParse({ ...typed, employmentIds: [] }))).toEqual(['employmentIds']);
  expect(paths(changeCapacitySchema.safeParse({ ...typed, capacityId: id, tasks: 'Sagen om 010203-1234' }))).toEqual(['tasks']);
});
