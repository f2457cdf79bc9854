import { hideSmall, smallBelow } from './hide-small';
import type { Shown, ShownCover, ShownFill, ShownInsights, WholeInsights } from './insights';
import type { Cover } from './sector-coverage';
import type { FillTimes } from './time-to-fill';

/**
 * What a representative sees: numbers of five and more, and none from which a smaller one follows (design part 3). The same places and people are
 * counted in several pictures, so what one picture hides, the others do as well.
 */
export function guardedInsights(whole: WholeInsights): ShownInsights {
  const { coverage, load } = whole;
  const held = hideSmall(coverage.rows.map((row) => row.cells.map((cell) => cell.held)), { rows: true, columns: true, total: true });
  const kinds = hideSmall([whole.fillByKind.map(({ filled }) => filled)], { rows: true, columns: false, total: false }, held.total);
  const coverOf = (cover: Cover, hidden = false): ShownCover => ({ ...cover, held: unless(hidden, cover.held) });
  const hidesSector = (key: string): boolean => held.columnTotals[coverage.sectors.findIndex((sector) => sector === key)] ?? true;
  return {
    coverage: {
      ...coverage,
      rows: coverage.rows.map((row, index) => ({
        ...row,
        cells: row.cells.map((cell, column) => coverOf(cell, held.cells[index]?.[column])),
        all: coverOf(row.all, held.rowTotals[index]),
      })),
      totals: coverage.totals.map((total, column) => coverOf(total, held.columnTotals[column])),
      all: coverOf(coverage.all, held.total),
    },
    fill: fillUnless(held.total, whole.fill),
    fillBySector: whole.fillBySector.map((fill) => ({ key: fill.key, ...fillUnless(hidesSector(fill.key), fill) })),
    fillByKind: whole.fillByKind.map((fill, index) => ({ key: fill.key, ...fillUnless(kinds.cells[0]?.[index] ?? true, fill) })),
    load: guardedLoad(load),
    ...guardedUnits(whole.units),
    unmet: whole.unmet.map(({ group, places, verified, claimed }) => ({ group, places: unlessSmall(places), verified: inFives(verified), claimed: inFives(claimed) })),
    waiting: whole.waiting.map(({ party, answered, medianHours, openNow, ahead }) => ({
      party,
      answered: unlessSmall(answered),
      medianHours: isSmall(answered) ? null : medianHours,
      openNow: unlessSmall(openNow),
      ahead: unlessSmall(ahead),
    })),
    isGuarded: true,
  };
}

const isSmall = (count: number): boolean => count > 0 && count < smallBelow;
const unless = (hidden: boolean, count: number): Shown => (hidden ? null : count);
const unlessSmall = (count: number): Shown => unless(isSmall(count), count);

/** Groups overlap (a nurse is a care assistant too), so exact counts could be subtracted from each other; rounded down they tell no single person. */
const inFives = (count: number): Shown => (isSmall(count) ? null : count - (count % smallBelow));

const fillUnless = (hidden: boolean, { wanted, filled, halfHours, nineOfTenHours }: FillTimes): ShownFill =>
  hidden ? { wanted, filled: null, halfHours: null, nineOfTenHours: null } : { wanted, filled, halfHours, nineOfTenHours };

function guardedLoad(load: WholeInsights['load']): ShownInsights['load'] {
  const [none = 0, ...lent] = load.bands.map(({ people }) => people);
  // two rows, so that who is not lent and who is are told apart as sums, too
  const bands = hideSmall([[none, ...lent.map(() => 0)], [0, ...lent]], { rows: true, columns: false, total: true });
  const asked = hideSmall([[load.askedOften, load.asked - load.askedOften]], { rows: true, columns: false, total: false });
  const hidesNone = (bands.cells[0]?.[0] ?? true) || (bands.rowTotals[0] ?? true);
  return {
    employed: unless(bands.total, load.employed),
    lent: unless(bands.rowTotals[1] ?? true, load.lent),
    hours: unless(isSmall(load.lent), Math.round(load.hours)),
    bands: load.bands.map(({ key, people }, index) => ({ key, people: unless(index === 0 ? hidesNone : (bands.cells[1]?.[index] ?? true), people) })),
    carryHalf: unlessSmall(load.carryHalf),
    asked: unless(asked.rowTotals[0] ?? true, load.asked),
    askedOften: unless(asked.cells[0]?.[0] ?? true, load.askedOften),
  };
}

/**
 * Units that lend fewer than five are not named, so that nobody knows which of all units they are; and where those together are still fewer than
 * five, the smallest named one joins them, since what is left over could be reckoned from everybody who is lent.
 */
function guardedUnits(units: WholeInsights['units']): Pick<ShownInsights, 'units' | 'otherUnits'> {
  const named = units.filter(({ lent }) => lent >= smallBelow);
  const others = units.filter(({ lent }) => isSmall(lent));
  const smallestFirst = [...named].sort((a, b) => a.lent - b.lent);
  for (let next = smallestFirst.shift(); next && isSmall(lentBy(others)); next = smallestFirst.shift()) others.push(next);
  const lent = lentBy(others);
  const hours = Math.round(others.reduce((sum, unit) => sum + unit.hours, 0));
  return {
    units: named.filter((unit) => !others.includes(unit)),
    otherUnits: others.length === 0 ? null : { lent: unlessSmall(lent), hours: unless(isSmall(lent), hours) },
  };
}

const lentBy = (units: WholeInsights['units']): number => units.reduce((sum, { lent }) => sum + lent, 0);
