import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallBelow } from './hide-small';
import { guardedInsights } from './guarded-insights';
import { shownWhole, type WholeInsights } from './insights';
import { loadBands, loadOf } from './load';
import { sumOf } from './sector-coverage';

const hoursOfBand = [0, 5, 15, 30, 60, 100];

/** Insights with the given people per band and lent per unit; places held per week and sector. */
function insightsWith(bands: readonly number[], lentByUnit: readonly number[], held: readonly (readonly number[])[]): WholeInsights {
  const people = bands.flatMap((count, index) => Array.from({ length: count }, () => ({ unitId: 'u', hours: hoursOfBand[index] ?? 0, timesAsked: index })));
  const rows = held.map((row, index) => {
    const cells = row.map((one) => ({ wanted: 9, held: one }));
    return { from: `2026-11-0${index + 1}`, cells, all: sumOf(cells) };
  });
  const totals = (held[0] ?? []).map((_, column) => sumOf(rows.flatMap((row) => row.cells[column] ?? [])));
  const all = sumOf(totals);
  const fill = { wanted: all.wanted, filled: all.held, halfHours: 3, nineOfTenHours: 9 };
  return {
    coverage: { by: 'week', sectors: ['SCHOOL', 'DAY_CARE'], rows, totals, all },
    fill,
    fillBySector: [],
    fillByKind: [{ key: 'CRISIS', ...fill }],
    load: loadOf(people),
    units: lentByUnit.map((lent, index) => ({ name: `unit ${index}`, lent, hours: 10 * lent, employedHours: 1000 })),
    unmet: [{ group: 'nurse', places: 7, verified: 58, claimed: 3 }],
    waiting: [{ party: 'PERSON', answered: 4, medianHours: 7, openNow: 12, ahead: 0 }],
  };
}

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];

describe('what a representative sees', () => {
  const count = fc.integer({ min: 0, max: 12 });
  it('has no count of people from one to four in it, and none that follows from others', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: loadBands.length, maxLength: loadBands.length }), fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }), fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 3 }), (bands, lent, held) => {
        const { coverage, load, units, otherUnits, waiting, fill, fillByKind } = guardedInsights(insightsWith(bands, lent, held));
        const helds = [...coverage.rows.flatMap(({ cells, all }) => [...cells, all]), ...coverage.totals, coverage.all].map((one) => one.held);
        const { hours: _hours, ...counts } = load;
        const shown = numbersIn([helds, { ...counts, bands: load.bands.map(({ people }) => people) }, units.map((unit) => unit.lent), otherUnits?.lent, waiting.map(({ answered, openNow }) => [answered, openNow]), fill.filled, fillByKind.map(({ filled }) => filled)]);
        expect(shown.filter((one) => one > 0 && one < smallBelow)).toEqual([]);
        // who is left after the units named could be reckoned from everybody lent
        const left = lent.reduce((sum, one) => sum + one, 0) - units.reduce((sum, unit) => sum + unit.lent, 0);
        if (units.length > 0) expect(left === 0 || left >= smallBelow).toBe(true);
        // everybody less those who are not lent
        const none = load.bands[0]?.people ?? null;
        if (load.employed !== null && none !== null) expect(load.employed - none === 0 || load.employed - none >= smallBelow).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('hides a time with the count it rests on, and tells overlapping groups in fives', () => {
    const { waiting, unmet, fill } = guardedInsights(insightsWith([9, 0, 0, 0, 0, 0], [], [[3, 0]]));
    expect(waiting[0]).toMatchObject({ answered: null, medianHours: null, openNow: 12 });
    expect(unmet[0]).toEqual({ group: 'nurse', places: 7, verified: 55, claimed: null });
    expect(fill).toEqual({ wanted: 18, filled: null, halfHours: null, nineOfTenHours: null });
  });
});

it('shows HR everything as it is', () => {
  const whole = insightsWith([9, 2, 0, 0, 0, 0], [2], [[3, 1]]);
  expect(shownWhole(whole)).toMatchObject({ units: whole.units, otherUnits: null, isGuarded: false, load: { lent: 2 }, coverage: { all: { held: 4 } } });
});
