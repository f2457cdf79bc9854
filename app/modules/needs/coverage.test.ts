import { describe, expect, test } from 'vitest';
import { hourMs } from '~/kernel/time';
import { cellKey, coverageOfEnded, coverageRows, coverageTotals } from './coverage';
import type { NeedLine, NeedShift } from './need';

const line = (id: string): NeedLine => ({ id, title: id, requirements: [], wished: [], recordChecks: [] });
const shift = (id: string, hour: number, wanted: Record<string, number>, rest: Partial<NeedShift> = {}): NeedShift => ({
  id,
  period: { start: hour * hourMs, end: (hour + 8) * hourMs },
  replacedById: null,
  isCancelled: false,
  wanted,
  ...rest,
});
const lines = [line('nurse'), line('helper')];
const counts = { [cellKey('nurse', 'a')]: { held: 1, asked: 3 }, [cellKey('helper', 'b')]: { held: 0, asked: 1 } };

describe('the grid', () => {
  test('has a cell per line and shift, empty where nobody is wanted', () => {
    const rows = coverageRows(lines, [shift('a', 7, { nurse: 2, helper: 0 })], counts);
    expect(rows[0]?.cells).toEqual([{ wanted: 2, held: 1, asked: 3 }, null]);
  });

  test('wants nobody new on a shift that was replaced, and leaves it out once nobody stands on it', () => {
    const old = shift('a', 7, { nurse: 2 }, { replacedById: 'b' });
    expect(coverageRows(lines, [old], counts)[0]?.cells[0]).toEqual({ wanted: 1, held: 1, asked: 3 });
    expect(coverageRows(lines, [old], {})).toEqual([]);
  });

  test('shows a cancelled shift as cancelled', () => {
    expect(coverageRows(lines, [shift('a', 7, { nurse: 2 }, { isCancelled: true })], {})).toEqual([
      expect.objectContaining({ isCancelled: true, cells: [null, null] }),
    ]);
  });
});

describe('the grid of a need that ended', () => {
  const rows = coverageRows(lines, [shift('a', 7, { nurse: 2, helper: 1 })], counts);

  test('misses nobody when it was closed, and keeps who comes', () => {
    expect(coverageOfEnded(rows, 'CLOSED')[0]?.cells).toEqual([{ wanted: 1, held: 1, asked: 0 }, null]);
  });

  test('is cancelled with the need', () => {
    expect(coverageOfEnded(rows, 'CANCELLED')).toEqual([expect.objectContaining({ isCancelled: true, cells: [null, null] })]);
  });

  test('is as it was while the need is open', () => expect(coverageOfEnded(rows, 'PUBLISHED')).toBe(rows));
});

describe('the totals', () => {
  const rows = coverageRows(lines, [shift('a', 7, { nurse: 2, helper: 1 }), shift('b', 15, { nurse: 1, helper: 1 })], counts);

  test('count each place once, and gaps line by line', () => {
    expect(coverageTotals(rows, 0)).toEqual({ wanted: 5, held: 1, asked: 2, missing: 2 });
  });

  test('leave out what is over', () => {
    expect(coverageTotals(rows, 15 * hourMs)).toEqual({ wanted: 2, held: 0, asked: 1, missing: 1 });
  });
});
