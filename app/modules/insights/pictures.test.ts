import { describe, expect, it } from 'vitest';
import { dayMs, hourMs } from '~/kernel/time';
import { loadByUnit, loadOf, shareOf } from './load';
import { coverageBySector, percentOf } from './sector-coverage';
import { wantedOn, type Spot } from './spot';
import { fillTimes, fillTimesBy, medianHours } from './time-to-fill';
import { holdersOf, unmetOf } from './unmet';

const zone = 'Europe/Copenhagen';
/** Monday 23 November 2026 at 7 in Copenhagen. */
const monday = Date.UTC(2026, 10, 23, 6);
const spot = (changes: Partial<Spot> = {}): Spot => ({
  unitId: 'birk',
  sector: 'NURSING_HOME',
  areaKey: 'midt',
  kind: 'SHORTAGE',
  publishedAt: monday - 3 * dayMs,
  start: monday,
  wanted: 2,
  heldAt: [],
  groups: ['nurse'],
  ...changes,
});
const heldAfter = (...hours: number[]) => hours.map((one) => monday - 3 * dayMs + one * hourMs);

describe('places wanted', () => {
  const facts = { status: 'PUBLISHED' as const, endedAt: null, isInForce: true, start: monday, wanted: 3, held: 1 };
  it.each([
    [3, {}],
    [1, { isInForce: false }],
    [1, { status: 'CANCELLED' as const, endedAt: monday - 1 }],
    [1, { status: 'CLOSED' as const, endedAt: monday - 1 }],
    [3, { status: 'CLOSED' as const, endedAt: monday + 1 }],
  ])('are %d with %o', (wanted, changes) => {
    expect(wantedOn({ ...facts, ...changes })).toBe(wanted);
  });
});

describe('coverage', () => {
  it('counts by sector and the day the shift begins on, from the first to the last day that wants anybody', () => {
    const spots = [spot({ heldAt: heldAfter(1) }), spot({ sector: 'SCHOOL', start: monday + 2 * dayMs, heldAt: heldAfter(1, 2) }), spot({ start: monday + 16 * hourMs, wanted: 1 })];
    const { sectors, rows, totals, all, by } = coverageBySector(spots, '2026-11-01', '2026-11-30', zone);
    expect([by, sectors]).toEqual(['day', ['NURSING_HOME', 'SCHOOL']]);
    expect(rows.map(({ from, cells }) => [from, ...cells.map(({ held, wanted }) => `${held}/${wanted}`)])).toEqual([
      ['2026-11-23', '1/3', '0/0'],
      ['2026-11-24', '0/0', '0/0'],
      ['2026-11-25', '0/0', '2/2'],
    ]);
    expect(totals).toEqual([{ wanted: 3, held: 1 }, { wanted: 2, held: 2 }]);
    expect(all).toEqual({ wanted: 5, held: 3 });
  });

  it('is told by the week when the time is long', () => {
    const { by, rows } = coverageBySector([spot(), spot({ start: monday + 9 * dayMs })], '2026-10-01', '2026-12-31', zone);
    expect([by, rows.map(({ from }) => from)]).toEqual(['week', ['2026-11-23', '2026-11-30']]);
  });

  it('says 100 percent only when nobody is missing, and 0 only when nobody is there', () => {
    expect([percentOf({ wanted: 1000, held: 999 }), percentOf({ wanted: 1000, held: 1 }), percentOf({ wanted: 3, held: 3 }), percentOf({ wanted: 0, held: 0 })]).toEqual([99, 1, 100, 0]);
  });
});

describe('time to fill', () => {
  it('lets a place that nobody fills take for ever', () => {
    expect(fillTimes([spot({ wanted: 10, heldAt: heldAfter(1, 2, 3, 4, 5, 6, 7, 8, 9) })])).toEqual({ wanted: 10, filled: 9, halfHours: 5, nineOfTenHours: 9 });
    expect(fillTimes([spot({ wanted: 10, heldAt: heldAfter(1, 2, 3, 4, 5) })])).toEqual({ wanted: 10, filled: 5, halfHours: 5, nineOfTenHours: null });
    expect(fillTimes([spot({ wanted: 10, heldAt: heldAfter(1, 2, 3, 4) })])).toMatchObject({ halfHours: null });
    expect(fillTimes([])).toEqual({ wanted: 0, filled: 0, halfHours: null, nineOfTenHours: null });
  });

  it('is kept apart by what wants anybody', () => {
    const spots = [spot({ wanted: 1, heldAt: heldAfter(4) }), spot({ kind: 'CRISIS', wanted: 1, heldAt: heldAfter(2) })];
    expect(fillTimesBy(spots, ['CRISIS', 'SHORTAGE', 'ROTATION'], ({ kind }) => kind).map(({ key, halfHours }) => [key, halfHours])).toEqual([
      ['CRISIS', 2],
      ['SHORTAGE', 4],
    ]);
    expect([medianHours([3, 1, 2]), medianHours([]), medianHours([4, 1])]).toEqual([2, null, 1]);
  });
});

describe('load', () => {
  const person = (hours: number, timesAsked = 0, unitId = 'office') => ({ unitId, hours, timesAsked });

  it('is put in bands, upper end included', () => {
    const people = [0, 0.5, 10, 10.5, 40, 81].map((hours) => person(hours));
    expect(loadOf(people).bands.map(({ people: count }) => count)).toEqual([1, 2, 1, 1, 0, 1]);
  });

  it('finds the fewest who carry half', () => {
    expect(loadOf([person(10), person(10), person(10), person(10)]).carryHalf).toBe(2);
    expect(loadOf([person(60), person(10), person(10), person(0)]).carryHalf).toBe(1);
    expect(loadOf([person(0)]).carryHalf).toBe(0);
  });

  it('calls more than three times often', () => {
    expect(loadOf([person(0, 3), person(0, 4), person(0)])).toMatchObject({ asked: 2, askedOften: 1 });
  });

  it('is set against the unit’s own hours', () => {
    const units = loadByUnit([person(10), person(20), person(5, 0, 'school'), person(0, 0, 'town')], new Map([['office', 300], ['school', 20]]));
    expect(units.map((unit) => [unit.unitId, unit.lent, unit.hours, shareOf(unit)])).toEqual([
      ['school', 1, 5, 0.25],
      ['office', 2, 30, 0.1],
    ]);
  });
});

describe('unmet competences', () => {
  it('counts places without anybody under each group they ask for', () => {
    const spots = [spot({ wanted: 3, heldAt: heldAfter(1), groups: ['nurse', 'licence_b'] }), spot({ wanted: 1, groups: [] }), spot({ wanted: 1, heldAt: heldAfter(1) })];
    expect(unmetOf(spots)).toEqual([{ group: 'licence_b', places: 2 }, { group: 'nurse', places: 2 }, { group: '', places: 1 }]);
  });

  it('counts each person once, and verified before claimed', () => {
    const of = (verified: string[], claimed: string[]) => ({ verified: new Set(verified), claimed: new Set(claimed) });
    expect(holdersOf(['nurse', 'doctor'], [of(['nurse'], ['doctor']), of([], ['doctor']), of(['teacher'], [])])).toEqual({ verified: 1, claimed: 1 });
  });
});
