import type { IsoDate } from '~/kernel/time';
import { sectors, type Sector } from '~/kernel/vocabulary';
import { addDays, dateAt, daysBetween, mondayOf, type Zone } from '~/kernel/zone';
import type { Spot } from './spot';

export interface Cover {
  readonly wanted: number;
  readonly held: number;
}

export interface CoverRow {
  /** the day, or the Monday of the week */
  readonly from: IsoDate;
  /** in the order of the sectors */
  readonly cells: readonly Cover[];
  readonly all: Cover;
}

export interface SectorCoverage {
  readonly by: 'day' | 'week';
  readonly sectors: readonly Sector[];
  readonly rows: readonly CoverRow[];
  readonly totals: readonly Cover[];
  readonly all: Cover;
}

/** more rows than this are told by the week */
export const mostDays = 45;

/**
 * Takes the spots of a period of days (both included); gives places wanted and held by sector and by the day, or week, that the shift begins on.
 * Sectors that want nobody are left out, and days before the first and after the last that wants anybody; time between has no holes.
 */
export function coverageBySector(spots: readonly Spot[], from: IsoDate, to: IsoDate, zone: Zone, byWeek = daysBetween(from, to) + 1 > mostDays): SectorCoverage {
  const startOf = (date: IsoDate): IsoDate => (byWeek ? mondayOf(date) : date);
  const shown = sectors.filter((sector) => spots.some((spot) => spot.sector === sector && spot.wanted > 0));
  const sums = new Map<string, { wanted: number; held: number }>();
  for (const { sector, start, wanted, heldAt } of spots) {
    const key = `${sector} ${startOf(dateAt(start, zone))}`;
    const known = sums.get(key) ?? { wanted: 0, held: 0 };
    sums.set(key, { wanted: known.wanted + wanted, held: known.held + heldAt.length });
  }
  const rows: CoverRow[] = [];
  for (let day = startOf(from); day <= to; day = addDays(day, byWeek ? 7 : 1)) {
    const cells = shown.map((sector) => sums.get(`${sector} ${day}`) ?? { wanted: 0, held: 0 });
    rows.push({ from: day, cells, all: sumOf(cells) });
  }
  const totals = shown.map((_, index) => sumOf(rows.flatMap((row) => row.cells[index] ?? [])));
  return { by: byWeek ? 'week' : 'day', sectors: shown, rows: withoutEmptyEnds(rows), totals, all: sumOf(totals) };
}

function withoutEmptyEnds(rows: readonly CoverRow[]): CoverRow[] {
  const wanting = rows.flatMap(({ all }, index) => (all.wanted > 0 ? [index] : []));
  return rows.slice(wanting[0] ?? rows.length, (wanting.at(-1) ?? -1) + 1);
}

export const sumOf = (covers: readonly Cover[]): Cover => ({
  wanted: covers.reduce((sum, one) => sum + one.wanted, 0),
  held: covers.reduce((sum, one) => sum + one.held, 0),
});

/** Whole percent of the places wanted that are held; 100 only when all are, 0 only when none is. */
export function percentOf({ wanted, held }: Cover): number {
  if (wanted === 0 || held === 0) return 0;
  return held >= wanted ? 100 : Math.min(99, Math.max(1, Math.round((100 * held) / wanted)));
}
