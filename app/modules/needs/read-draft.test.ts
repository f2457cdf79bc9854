import { describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '~/kernel/time';
import { fieldKey, type DraftForm } from './draft-form.schema';
import type { StoredNeed } from './need';
import { readDraft, type DraftFacts } from './read-draft';

const now = Date.UTC(2026, 10, 20);
const lineId = '6f1d2c3b-0000-4000-8000-00000000000a';
const shiftId = '6f1d2c3b-0000-4000-8000-00000000000b';
const line = fieldKey(lineId);
const shift = fieldKey(shiftId);
const stored: StoredNeed = {
  id: 'need',
  unitId: 'unit',
  status: 'DRAFT',
  version: 1,
  createdById: 'leader',
  updatedAt: 5,
  kind: 'SHORTAGE',
  title: 'Hjælp til afsnit Birk',
  tasks: ['Måle blodtryk'],
  notTasks: '',
  contactName: 'Anne-Sofie Holm',
  contactPhone: '12345603',
  introducerId: null,
  meetingPlace: '',
  priority: 3,
  lines: [{ id: lineId, title: 'Sygeplejersker', requirements: null, wished: [], recordChecks: [] }],
  shifts: [
    { id: shiftId, period: { start: now + dayMs, end: now + dayMs + 8 * hourMs }, replacedById: null, isCancelled: false, wanted: { [lineId]: 1 } },
  ],
};
let ids = 0;
const facts: DraftFacts = {
  zone: 'Europe/Copenhagen',
  introducerIds: ['lone'],
  competenceKeys: new Set(['nurse', 'sosu_assistant']),
  recordChecks: ['DK_STRAFFEATTEST'],
  usualRecordChecks: ['DK_STRAFFEATTEST'],
  newId: () => `new-${ids++}`,
};
const read = (form: Partial<DraftForm>) => readDraft({ seen: 5, ...form }, stored, facts);
const pattern = { weekdays: ['1', '2', '3', '4', '5'], from: '2026-11-23', until: '2026-11-27', start: '23:00', end: '07:00' };

test('what is not sent is not changed', () => {
  expect(read({})).toEqual({
    texts: expect.objectContaining({ title: stored.title, tasks: stored.tasks }),
    lines: stored.lines,
    shifts: stored.shifts,
    errors: {},
  });
});

describe('a wrong field', () => {
  const wrong = read({ title: 'x'.repeat(81), meetingPlace: ' Hovedindgangen ', press: 'add-line' });

  test('is named, keeps what it held, and lets the rest be kept', () => {
    expect(wrong.errors).toEqual({ title: ['errors.tooLong {"max":80}'] });
    expect(wrong.texts).toMatchObject({ title: stored.title, meetingPlace: 'Hovedindgangen' });
  });

  test('holds back new rows, so that what was typed can be sent again', () => {
    expect(wrong.lines).toHaveLength(1);
    expect(read({ contactPhone: 'ring', newShift: { date: '2026-11-23', start: '07:00', end: '15:00' } }).shifts).toHaveLength(1);
    expect(read({ contactPhone: 'ring', tasks: ['Måle blodtryk'], suggested: ['Gå ture'] }).texts.tasks).toEqual(['Måle blodtryk']);
  });

  test.each([
    [{ introducerId: 'somebody-else' }, { introducerId: ['needs.errors.introducerElsewhere'] }],
    [{ priority: '6' }, { priority: ['errors.tooBig {"max":5}'] }],
    [{ kind: 'PARTY' }, { kind: ['errors.choose'] }],
    [{ wanted: { [shift]: { [line]: '100' } } }, { [`wanted.${shift}.${line}`]: ['needs.errors.wanted {"most":99}'] }],
    [{ wanted: { [shift]: { [line]: '-1' } } }, { [`wanted.${shift}.${line}`]: ['needs.errors.wanted {"most":99}'] }],
    [{ lines: { [line]: { wished: ['astronaut'] } } }, { [`lines.${line}.wished`]: ['errors.choose'] }],
    [{ lines: { [line]: { recordChecks: ['NO_POLITIATTEST_HEALTH'] } } }, { [`lines.${line}.recordChecks`]: ['errors.choose'] }],
    [{ tasks: Array.from({ length: 13 }, (_, index) => `Opgave ${index}`) }, { tasks: ['errors.tooMany {"max":12}'] }],
    [{ newShift: { date: '2026-11-23', start: '15:00', endDate: '2026-11-23', end: '07:00' } }, { 'newShift.end': ['errors.endBeforeStart'] }],
    [{ press: 'add-shift' }, { 'newShift.date': ['errors.required'], 'newShift.start': ['errors.required'], 'newShift.end': ['errors.required'] }],
    [
      { press: 'add-pattern' },
      {
        'pattern.weekdays': ['errors.chooseSome'],
        'pattern.from': ['errors.required'],
        'pattern.until': ['errors.required'],
        'pattern.start': ['errors.required'],
        'pattern.end': ['errors.required'],
      },
    ],
    [{ press: 'add-pattern', pattern: { ...pattern, until: '2026-11-20' } }, { 'pattern.until': ['errors.endBeforeStart'] }],
    [{ press: 'add-pattern', pattern: { ...pattern, weekdays: ['7'] } }, { 'pattern.weekdays': ['needs.errors.noDays'] }],
    [
      { press: 'add-pattern', pattern: { ...pattern, weekdays: ['1', '2', '3', '4', '5', '6', '7'], from: '2026-01-01', until: '2053-05-18' } },
      { 'pattern.until': ['needs.errors.tooManyShifts {"count":10000,"already":1,"limit":200}'] },
    ],
  ])('%j', (form: Partial<DraftForm>, errors) => {
    expect(read(form).errors).toEqual(errors);
  });
});

describe('tasks', () => {
  test('lose blanks and doubles, and gain what was ticked', () => {
    expect(read({ tasks: ['Måle blodtryk', ' ', 'Måle\n blodtryk', 'Vaske'], suggested: ['Gå ture', 'Måle blodtryk'] }).texts.tasks).toEqual([
      'Måle blodtryk',
      'Vaske',
      'Gå ture',
    ]);
  });
});

describe('a line', () => {
  test('takes groups of demands; an empty group is none', () => {
    const groups = [{ anyOf: ['nurse', 'nurse'], authorisedOnly: 'on' }, { anyOf: [] }, { anyOf: ['sosu_assistant'] }];
    expect(read({ lines: { [line]: { groups } } }).lines[0]?.requirements).toEqual([
      { anyOf: ['nurse'], authorisedOnly: true },
      { anyOf: ['sosu_assistant'], authorisedOnly: false },
    ]);
  });

  test('is for anyone only when that is said', () => {
    expect(read({ lines: { [line]: { anyone: 'on' } } }).lines[0]?.requirements).toEqual([]);
    expect(read({ lines: { [line]: { groups: [] } } }).lines[0]?.requirements).toBeNull();
  });

  test('follows what was changed last when both are said', () => {
    const both = { lines: { [line]: { anyone: 'on', groups: [{ anyOf: ['nurse'] }] } } };
    expect(read(both).lines[0]?.requirements).toEqual([]);
    const open = { ...stored, lines: stored.lines.map((one) => ({ ...one, requirements: [] })) };
    expect(readDraft({ seen: 5, ...both }, open, facts).lines[0]?.requirements).toEqual([{ anyOf: ['nurse'], authorisedOnly: false }]);
  });

  test('is added with the usual record checks, and taken away with what was typed in it', () => {
    expect(read({ press: 'add-line' }).lines[1]).toMatchObject({ title: '', requirements: null, recordChecks: ['DK_STRAFFEATTEST'] });
    expect(read({ press: `remove-line.${line}`, lines: { [line]: { title: 'x'.repeat(61) } } })).toMatchObject({ lines: [], errors: {} });
  });
});

describe('shifts', () => {
  test('are added with the numbers given, by time', () => {
    const { shifts } = read({ newWanted: { [line]: '3' }, newShift: { date: '2026-11-20', start: '07:00', end: '15:00' } });
    expect(shifts.map(({ wanted }) => wanted[lineId])).toEqual([3, 1]);
  });

  test('by pattern run over midnight', () => {
    const { shifts } = read({ press: 'add-pattern', pattern, newWanted: { [line]: '2' } });
    expect(shifts).toHaveLength(6);
    expect(shifts.filter(({ wanted }) => wanted[lineId] === 2).every(({ period }) => period.end - period.start === 8 * hourMs)).toBe(true);
  });

  test('that are there already are not doubled', () => {
    const once = read({ press: 'add-pattern', pattern, newWanted: { [line]: '2' } });
    const twice = readDraft({ seen: 5, press: 'add-pattern', pattern, newWanted: { [line]: '1' } }, { ...stored, shifts: once.shifts }, facts);
    expect(twice.shifts).toEqual(once.shifts);
  });

  test('a pattern that was not asked for adds nothing', () => {
    expect(read({ press: 'save', pattern }).shifts).toHaveLength(1);
  });

  test('are taken away', () => {
    expect(read({ press: `remove-shift.${shift}` }).shifts).toEqual([]);
  });
});
