import type { Instant, Period } from '~/kernel/time';
import { isInForce, type NeedLine, type NeedShift, type NeedStatus } from './need';

/** Places on one line for one shift. */
export interface Coverage {
  readonly wanted: number;
  readonly held: number;
  readonly asked: number;
}

export interface CoverageRow {
  readonly shiftId: string;
  readonly period: Period;
  /** in the order of the lines; null where the line does not want anybody and has nobody */
  readonly cells: readonly (Coverage | null)[];
  readonly isCancelled: boolean;
  /** the shift that took its place; who is held here stays until they have answered (design part 4.5) */
  readonly movedTo: string | null;
}

export interface CoverageTotals extends Coverage {
  /** neither held nor asked, added up place by place */
  readonly missing: number;
}

/** How many are held and asked, by `cellKey`. */
export type Counts = Readonly<Record<string, { readonly held: number; readonly asked: number }>>;

export const cellKey = (lineId: string, shiftId: string): string => `${lineId} ${shiftId}`;

/**
 * Takes lines, shifts and counts; gives the grid by time. A shift that was cancelled or replaced wants nobody new and shows only while
 * somebody stands on it.
 */
export function coverageRows(lines: readonly NeedLine[], shifts: readonly NeedShift[], counts: Counts): CoverageRow[] {
  return shifts.flatMap((shift) => {
    const cells = lines.map(({ id }): Coverage | null => {
      const { held, asked } = counts[cellKey(id, shift.id)] ?? { held: 0, asked: 0 };
      const wanted = isInForce(shift) ? shift.wanted[id] ?? 0 : held;
      return wanted + held + asked === 0 ? null : { wanted, held, asked };
    });
    const isShown = isInForce(shift) || shift.isCancelled || cells.some((cell) => cell !== null);
    return isShown ? [{ shiftId: shift.id, period: shift.period, cells, isCancelled: shift.isCancelled, movedTo: shift.replacedById }] : [];
  });
}

/** Takes the rows and how the need ended, if it did; a need that seeks nobody any more misses nobody: closed keeps who comes, cancelled nobody. */
export function coverageOfEnded(rows: readonly CoverageRow[], status: NeedStatus): readonly CoverageRow[] {
  if (status === 'CANCELLED') return rows.map((row) => ({ ...row, isCancelled: true, cells: row.cells.map(() => null) }));
  if (status !== 'CLOSED') return rows;
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell && cell.held > 0 ? { wanted: cell.held, held: cell.held, asked: 0 } : null)) }));
}

/** Takes the rows of a grid; gives the sums over shifts in force that end after `now`. People asked on one line don't fill a gap on another. */
export function coverageTotals(rows: readonly CoverageRow[], now: Instant): CoverageTotals {
  const totals = { wanted: 0, held: 0, asked: 0, missing: 0 };
  for (const { cells, period, isCancelled, movedTo } of rows) {
    if (isCancelled || movedTo !== null || period.end <= now) continue;
    for (const cell of cells) {
      if (!cell) continue;
      const open = Math.max(0, cell.wanted - cell.held);
      totals.wanted += cell.wanted;
      totals.held += Math.min(cell.held, cell.wanted);
      totals.asked += Math.min(cell.asked, open);
      totals.missing += Math.max(0, open - cell.asked);
    }
  }
  return totals;
}
