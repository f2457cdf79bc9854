import { describe, expect, it } from 'vitest';
import { dayMs, hourMs } from '~/kernel/time';
import { readAdded, shiftsAddedBetween } from './added-shifts';
import { fieldKey, type NewShiftsForm } from './draft-form.schema';
import type { NeedShift, StoredNeed } from './need';

const zone = 'Europe/Copenhagen';
const now = Date.parse('2026-11-20T10:00:00Z');
const mondayAtSeven = Date.parse('2026-11-23T06:00:00Z');
const lineId = '5b0e0c3e-0000-4000-8000-000000000001';
const shift = (id: string, days: number, rest: Partial<NeedShift> = {}): NeedShift => ({
  id,
  period: { start: mondayAtSeven + days * dayMs, end: mondayAtSeven + days * dayMs + 8 * hourMs },
  replacedById: null,
  isCancelled: false,
  wanted: {},
  ...rest,
});
const need = (shifts: readonly NeedShift[]): StoredNeed => ({
  id: 'n',
  unitId: 'u',
  status: 'PUBLISHED',
  version: 1,
  createdById: 'p',
  updatedAt: now,
  kind: 'SHORTAGE',
  title: '',
  tasks: [],
  notTasks: '',
  contactName: '',
  contactPhone: '',
  introducerId: null,
  meetingPlace: '',
  priority: 3,
  lines: [{ id: lineId, title: 'A', requirements: [], wished: [], recordChecks: [] }],
  shifts,
});
const one = { [fieldKey(lineId)]: '1' };
const single = (date: string, start = '07:00', end = '15:00', endDate = ''): NewShiftsForm => ({ press: 'add-shift', newWanted: one, newShift: { date, start, end, endDate } });
const week: NewShiftsForm = {
  press: 'add-pattern',
  newWanted: one,
  pattern: { weekdays: ['1', '2', '3'], from: '2026-11-23', until: '2026-11-29', start: '07:00', end: '15:00' },
};
const read = (form: NewShiftsForm, shifts: readonly NeedShift[] = [], held: readonly string[] = []) => readAdded(form, need(shifts), held, { now, zone });

describe('shifts added to a published need', () => {
  it('come singly or by a pattern, with how many are wanted of each line', () => {
    expect(read(single('2026-11-23'))).toEqual({ ok: true, periods: [shift('', 0).period], wanted: { [lineId]: 1 } });
    expect(read(week)).toMatchObject({ ok: true, periods: [0, 1, 2].map((days) => shift('', days).period) });
  });

  it('come both at once when both were typed, each time once', () => {
    expect(read({ ...week, newShift: single('2026-11-23').newShift })).toMatchObject({ periods: [0, 1, 2].map((days) => shift('', days).period) });
  });

  it.each([
    ['a time that is there', single('2026-11-23'), { 'newShift.date': ['needs.refusal.sameShift'] }],
    ['a time that is over', single('2026-11-19'), { 'newShift.date': ['needs.refusal.past'] }],
    ['an end before the start', single('2026-11-24', '15:00', '07:00', '2026-11-24'), { 'newShift.end': ['errors.endBeforeStart'] }],
    ['26 hours', single('2026-11-24', '07:00', '09:00', '2026-11-25'), { 'newShift.end': [expect.stringContaining('needs.errors.tooLong')] }],
    ['a time the clock skips', single('2027-03-28', '02:30', '10:00'), { 'newShift.start': [expect.stringContaining('needs.errors.notOnTheClock')] }],
    ['no date', single(''), { 'newShift.date': ['errors.required'] }],
    ['nobody wanted', { ...single('2026-11-24'), newWanted: { [fieldKey(lineId)]: '0' } }, { [`newWanted.${fieldKey(lineId)}`]: ['needs.missing.wanted'] }],
  ])('are refused for %s, at its field', (_what, form, errors) => {
    expect(read(form, [shift('a', 0)])).toEqual({ ok: false, errors });
  });

  it('leave out of a pattern what is there, and are refused when nothing is left', () => {
    expect(read(week, [shift('a', 0)])).toMatchObject({ periods: [1, 2].map((days) => shift('', days).period) });
    const all = [0, 1, 2].map((days) => shift(String(days), days));
    expect(read(week, all)).toEqual({ ok: false, errors: { 'pattern.from': ['needs.refusal.sameShift'] } });
  });

  it('may have the time of a cancelled or moved shift, unless somebody is still held there', () => {
    const gone = [shift('a', 0, { isCancelled: true }), shift('b', 1, { replacedById: 'c' })];
    expect(read(single('2026-11-23'), gone)).toMatchObject({ ok: true });
    expect(read(single('2026-11-24'), gone)).toMatchObject({ ok: true });
    expect(read(single('2026-11-24'), gone, ['b'])).toEqual({ ok: false, errors: { 'newShift.date': ['needs.refusal.sameShift'] } });
  });

  it('are no more than a need holds', () => {
    const flood = { ...week, pattern: { ...week.pattern, until: '2036-11-29' } };
    expect(read(flood)).toEqual({ ok: false, errors: { 'pattern.until': [expect.stringContaining('needs.errors.tooManyShifts')] } });
  });
});

it('names what a version has that the one before had not', () => {
  expect(shiftsAddedBetween([{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, { id: 'c' }])).toEqual([{ id: 'c' }]);
});
