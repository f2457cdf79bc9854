import { describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '~/kernel/time';
import type { StoredNeed } from './need';
import { linesWanted, missingForPublishing } from './publishing';

const now = Date.UTC(2026, 10, 20);
const facts = { now, introducerIsThere: true, introducerDeclined: false };
const lineId = '6f1d2c3b-0000-4000-8000-00000000000a';
const shiftId = '6f1d2c3b-0000-4000-8000-00000000000b';
const shift = {
  id: shiftId,
  period: { start: now + dayMs, end: now + dayMs + 8 * hourMs },
  replacedById: null,
  isCancelled: false,
  wanted: { [lineId]: 1 },
};
const whole: StoredNeed = {
  id: 'need',
  unitId: 'unit',
  status: 'DRAFT',
  version: 1,
  createdById: 'leader',
  updatedAt: 0,
  kind: 'SHORTAGE',
  title: 'Hjælp til afsnit Birk',
  tasks: ['Måle blodtryk', 'Hjælpe med morgenmad', 'Følge til læge'],
  notTasks: '',
  contactName: 'Anne-Sofie Holm',
  contactPhone: '12345603',
  introducerId: 'lone',
  meetingPlace: 'Hovedindgangen',
  priority: 3,
  lines: [{ id: lineId, title: 'Sygeplejersker', requirements: [{ anyOf: ['nurse'], authorisedOnly: true }], wished: [], recordChecks: [] }],
  shifts: [shift],
};
const [line] = whole.lines;
const missing = (change: Partial<StoredNeed>, known: Partial<typeof facts> = {}) =>
  missingForPublishing({ ...whole, ...change }, { ...facts, ...known });

test('a whole need lacks nothing', () => {
  expect(missing({})).toEqual({});
});

test('an empty one says all that is missing, each at its field', () => {
  const empty = { title: '', tasks: [], contactName: '', contactPhone: '', meetingPlace: '', lines: [], shifts: [] };
  expect(Object.keys(missing(empty, { introducerIsThere: false }))).toEqual([
    'title',
    'tasks',
    'lines',
    'shifts',
    'meetingPlace',
    'introducerId',
    'contactName',
    'contactPhone',
  ]);
});

describe('each demand', () => {
  test('three concrete tasks', () => {
    expect(missing({ tasks: ['Måle', 'Vaske'] })).toEqual({ tasks: ['needs.missing.tasks {"count":1,"least":3}'] });
  });

  test('an introducer who has not declined', () => {
    expect(missing({}, { introducerDeclined: true })).toEqual({ introducerId: ['needs.missing.introducerDeclined'] });
  });

  test('a line that says whom it is for, or that it is for anyone', () => {
    expect(missing({ lines: line ? [{ ...line, requirements: null }] : [] })).toEqual({
      'lines.k6f1d2c3b00004000800000000000000a.anyone': ['needs.missing.requirement'],
    });
    expect(missing({ lines: line ? [{ ...line, requirements: [] }] : [] })).toEqual({});
  });

  test('somebody wanted on some shift', () => {
    expect(missing({ shifts: [{ ...shift, wanted: { [lineId]: 0 } }] })).toEqual({ shifts: ['needs.missing.wanted'] });
    expect(missing({ shifts: [{ ...shift, isCancelled: true }] })).toEqual({ shifts: ['needs.missing.wanted'] });
  });

  test('no shift that has begun', () => {
    expect(missing({ shifts: [{ ...shift, period: { start: now, end: now + hourMs } }] })).toEqual({
      'shifts.k6f1d2c3b00004000800000000000000b': ['needs.missing.past'],
    });
  });
});

test('lines on which nobody is wanted are neither asked about nor published', () => {
  const spare = { id: '6f1d2c3b-0000-4000-8000-00000000000c', title: '', requirements: null, wished: [], recordChecks: [] };
  const lines = [...whole.lines, spare];
  expect(missing({ lines })).toEqual({});
  expect(linesWanted({ lines, shifts: whole.shifts })).toEqual(whole.lines);
});
