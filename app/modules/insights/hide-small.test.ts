import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideSmall, smallBelow, type Counts, type Hidden, type PublishedTotals } from './hide-small';

const all: PublishedTotals = { rows: true, columns: true, total: true };
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const columnsOf = (counts: Counts): number[] => (counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column] ?? 0)));

/** The slow, obvious reader: tries every number in every hidden cell, and keeps what agrees with all that is shown. */
function possibleTables(counts: Counts, hidden: Hidden, published: PublishedTotals): number[][][] {
  const most = Math.max(...counts.flat()) + 2;
  const places = counts.flatMap((row, r) => row.flatMap((_, c) => (hidden.cells[r]?.[c] ? [[r, c] as const] : [])));
  const agrees = (table: readonly (readonly number[])[]): boolean =>
    table.every((row, r) => fits(sum(row), sum(counts[r] ?? []), hidden.rowTotals[r], published.rows)) &&
    columnsOf(table).every((total, c) => fits(total, columnsOf(counts)[c] ?? 0, hidden.columnTotals[c], published.columns)) &&
    fits(sum(table.flat()), sum(counts.flat()), hidden.total, published.total);
  // what is hidden is known not to be nobody
  const fits = (total: number, real: number, isHidden = false, isPublished: boolean): boolean => (isHidden ? !isPublished || total > 0 : total === real);
  const found: number[][][] = [];
  const fill = (index: number, table: number[][]): void => {
    const place = places[index];
    if (!place) return agrees(table) ? void found.push(table.map((row) => [...row])) : undefined;
    for (let value = 1; value <= most; value++) fill(index + 1, table.map((row, r) => row.map((old, c) => (r === place[0] && c === place[1] ? value : old))));
  };
  fill(0, counts.map((row) => [...row]));
  return found;
}

function solvedIn(counts: Counts, hidden: Hidden, published: PublishedTotals): string[] {
  const tables = possibleTables(counts, hidden, published);
  const several = (value: (table: Counts) => number): boolean => new Set(tables.map(value)).size > 1;
  return [
    ...counts.flatMap((row, r) => row.flatMap((_, c) => (hidden.cells[r]?.[c] && !several((table) => table[r]?.[c] ?? 0) ? [`cell ${r} ${c}`] : []))),
    ...counts.flatMap((_, r) => (published.rows && hidden.rowTotals[r] && !several((table) => sum(table[r] ?? [])) ? [`row ${r}`] : [])),
    ...columnsOf(counts).flatMap((_, c) => (published.columns && hidden.columnTotals[c] && !several((table) => columnsOf(table)[c] ?? 0) ? [`column ${c}`] : [])),
    ...(published.total && hidden.total && !several((table) => sum(table.flat())) ? ['total'] : []),
  ];
}

const someCounts = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) }, { weight: 1, arbitrary: fc.integer({ min: 7, max: 9 }) });
const table = (rows: number, columns: number) => fc.array(fc.array(someCounts, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const smallTables = fc.oneof(table(1, 2), table(1, 4), table(2, 2), table(4, 1), table(2, 3), table(3, 1));
const totals = fc.record({ rows: fc.boolean(), columns: fc.boolean(), total: fc.boolean() });

describe('hiding small counts', () => {
  it('leaves nothing hidden that can be worked out, whichever totals are published', () => {
    fc.assert(
      fc.property(smallTables, totals, (counts, published) => {
        const hidden = hideSmall(counts, published);
        // trying every number takes too long when nearly everything is hidden in a big table
        fc.pre(hidden.cells.flat().filter(Boolean).length <= 5);
        expect(solvedIn(counts, hidden, published)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('always hides one to four and never a zero, in tables of any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }).chain((rows) => fc.integer({ min: 1, max: 8 }).chain((columns) => table(rows, columns))), (counts) => {
        const { cells, rowTotals, columnTotals, total } = hideSmall(counts, all);
        const pairs: [number, boolean | undefined][] = [
          ...counts.flatMap((row, r) => row.map((value, c): [number, boolean | undefined] => [value, cells[r]?.[c]])),
          ...counts.map((row, r): [number, boolean | undefined] => [sum(row), rowTotals[r]]),
          ...columnsOf(counts).map((value, c): [number, boolean | undefined] => [value, columnTotals[c]]),
          [sum(counts.flat()), total],
        ];
        for (const [value, isHidden] of pairs) {
          if (value === 0) expect(isHidden).toBe(false);
          if (value > 0 && value < smallBelow) expect(isHidden).toBe(true);
        }
      }),
    );
  });

  it('shows everything where nothing is small', () => {
    expect(hideSmall([[5, 0, 12]], all)).toEqual({ cells: [[false, false, false]], rowTotals: [false], columnTotals: [false, false, false], total: false });
  });

  it('hides a second cell beside the only small one, and keeps the total', () => {
    const hidden = hideSmall([[3, 8, 20]], { rows: true, columns: false, total: false });
    expect(hidden.cells).toEqual([[true, true, false]]);
    expect(hidden.rowTotals).toEqual([false]);
  });

  it('knows that two hidden ones with two together are one each', () => {
    expect(hideSmall([[1, 1, 20]], { rows: true, columns: false, total: false }).cells).toEqual([[true, true, true]]);
  });

  it('hides the total that another table had to hide', () => {
    expect(hideSmall([[8, 9]], { rows: false, columns: false, total: true }, true).total).toBe(true);
  });

  it('finds the slow reader’s way out of a table that hides too little', () => {
    const naive: Hidden = { cells: [[true, false]], rowTotals: [false], columnTotals: [true, true], total: true };
    expect(solvedIn([[3, 8]], naive, { rows: true, columns: false, total: false })).toEqual(['cell 0 0']);
  });
});
