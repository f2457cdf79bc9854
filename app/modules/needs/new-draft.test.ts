import { describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '~/kernel/time';
import { needKinds, sectors } from '~/kernel/vocabulary';
import { clockTimeAt, dateAt, instantAtOrAfter } from '~/kernel/zone';
import type { StoredNeed } from './need';
import { blankDraft, copiedDraft, draftWeeksLater, weeksForward, weeksTo, type DraftOrigin } from './new-draft';

const zone = 'Europe/Copenhagen';
const at = (date: string, time: string) => instantAtOrAfter(date, time, zone);
const origin: DraftOrigin = {
  sector: 'NURSING_HOME',
  kind: 'CRISIS',
  language: 'da',
  country: 'DK',
  title: 'Hjælp til Solgården',
  contactName: 'Anne-Sofie Holm',
  contactPhone: '12345603',
  meetingPlace: 'Hovedindgangen',
};

test.each(sectors)('a blank draft in %s has tasks enough, lines, and no shift yet', (sector) => {
  const draft = blankDraft({ ...origin, sector });
  expect(draft.texts.tasks).toHaveLength(3);
  expect(draft.lines.length).toBeGreaterThan(0);
  expect(draft.shifts).toEqual([]);
});

test('the record checks are those of the country', () => {
  expect(blankDraft({ ...origin, country: 'NO' }).lines[0]?.recordChecks).toEqual(['NO_POLITIATTEST_HEALTH']);
});

test('a crisis hurries from the start, other kinds are ordinary until the leader says otherwise', () => {
  const priorities = needKinds.map((kind) => [kind, blankDraft({ ...origin, kind }).texts.priority]);
  expect(Object.fromEntries(priorities)).toEqual({ CRISIS: 4, SHORTAGE: 3, ROTATION: 3 });
});

const need = (...periods: [number, number][]): StoredNeed => ({
  ...blankDraft(origin).texts,
  introducerId: 'lone',
  id: 'need',
  unitId: 'unit',
  status: 'CLOSED',
  version: 4,
  createdById: 'leader',
  updatedAt: 0,
  lines: [
    { id: 'a', title: 'A', requirements: [], wished: [], recordChecks: [] },
    { id: 'b', title: 'B', requirements: [], wished: [], recordChecks: [] },
  ],
  shifts: periods.map(([start, end], index) => ({
    id: `s${index}`,
    period: { start, end },
    replacedById: null,
    isCancelled: false,
    wanted: { b: 2 },
  })),
});

describe('the same as last week', () => {
  test('is seven days later by the clock, also over a clock change', () => {
    const start = at('2026-10-23', '23:00');
    const draft = copiedDraft(need([start, at('2026-10-24', '07:00')]), 'CRISIS', start + dayMs, zone);
    const [shift] = draft.shifts;
    expect(shift && [dateAt(shift.period.start, zone), clockTimeAt(shift.period.start, zone), clockTimeAt(shift.period.end, zone)]).toEqual([
      '2026-10-30',
      '23:00',
      '07:00',
    ]);
    expect(shift && shift.period.start - start).toBe(7 * dayMs + hourMs);
  });

  test('keeps texts, introducer, lines and how many were wanted', () => {
    const draft = copiedDraft(need([at('2026-11-23', '07:00'), at('2026-11-23', '15:00')]), 'ROTATION', at('2026-11-24', '12:00'), zone);
    expect(draft.texts).toMatchObject({ kind: 'ROTATION', introducerId: 'lone', title: 'Hjælp til Solgården' });
    expect(draft.shifts[0]?.wanted).toEqual([0, 2]);
  });

  test('keeps how much it hurries, but hurries as a crisis does once it is one', () => {
    const before = need([at('2026-11-23', '07:00'), at('2026-11-23', '15:00')]);
    const copied = (from: Partial<StoredNeed>, kind: StoredNeed['kind']) => copiedDraft({ ...before, ...from }, kind, at('2026-11-24', '12:00'), zone).texts.priority;
    expect(copied({ kind: 'CRISIS', priority: 2 }, 'CRISIS')).toBe(2);
    expect(copied({ kind: 'SHORTAGE', priority: 3 }, 'CRISIS')).toBe(4);
    expect(copied({ kind: 'SHORTAGE', priority: 5 }, 'CRISIS')).toBe(5);
    expect(copied({ kind: 'CRISIS', priority: 4 }, 'SHORTAGE')).toBe(4);
  });

  test('of weeks ago lies in the future', () => {
    const start = at('2026-11-02', '07:00');
    expect(weeksForward([{ start, end: start + hourMs }], at('2026-11-23', '06:00'), zone)).toBe(3);
    expect(weeksForward([{ start, end: start + hourMs }], at('2026-11-23', '07:00'), zone)).toBe(4);
  });

  test('leaves out what was cancelled or replaced', () => {
    const before = need(
      [at('2026-11-23', '07:00'), at('2026-11-23', '15:00')],
      [at('2026-11-24', '07:00'), at('2026-11-24', '15:00')],
      [at('2026-11-25', '07:00'), at('2026-11-25', '15:00')],
    );
    const shifts = before.shifts.map((shift, index) => ({ ...shift, isCancelled: index === 0, replacedById: index === 1 ? 's2' : null }));
    expect(copiedDraft({ ...before, shifts }, 'CRISIS', at('2026-11-26', '07:00'), zone).shifts).toHaveLength(1);
  });

  test('of a need without shifts has none', () => {
    expect(copiedDraft(need(), 'CRISIS', 0, zone).shifts).toEqual([]);
  });
});

describe('a need moved to a week', () => {
  const nights = need([at('2026-10-22', '23:00'), at('2026-10-23', '07:00')], [at('2026-10-23', '23:00'), at('2026-10-24', '07:00')]);

  test('is counted from the week of its first shift in force, forwards and backwards', () => {
    expect(weeksTo(nights, '2026-10-19', zone)).toBe(0);
    expect(weeksTo(nights, '2026-11-09', zone)).toBe(3);
    expect(weeksTo(nights, '2026-10-05', zone)).toBe(-2);
    const withCancelled = { ...nights, shifts: nights.shifts.map((shift) => ({ ...shift, isCancelled: true })) };
    expect(weeksTo(withCancelled, '2026-10-19', zone)).toBeNull();
  });

  test('keeps its times by the clock over a clock change, so that a night has 9 or 7 hours', () => {
    const hours = (weeks: number, of = nights) => draftWeeksLater(of, 'CRISIS', weeks, zone).shifts.map(({ period }) => (period.end - period.start) / hourMs);
    const saturday = need([at('2026-10-17', '23:00'), at('2026-10-18', '07:00')]);
    expect(hours(1)).toEqual([8, 8]);
    expect(hours(1, saturday)).toEqual([9]);
    expect(hours(23, saturday)).toEqual([7]);
    expect(draftWeeksLater(saturday, 'CRISIS', 1, zone).shifts[0]?.wanted).toEqual([0, 2]);
  });

  test('has each time once also on the night the clock skips an hour', () => {
    const early = need([at('2027-03-21', '02:00'), at('2027-03-21', '09:00')], [at('2027-03-21', '03:00'), at('2027-03-21', '09:00')]);
    expect(draftWeeksLater(early, 'CRISIS', 1, zone).shifts).toHaveLength(1);
  });
});
