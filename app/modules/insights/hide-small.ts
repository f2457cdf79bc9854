/** Counts of people from one to this many less one are not shown to representatives (design part 3: numbers of five and more). */
export const smallBelow = 5;

/** A table of counts of people; its totals are the sums. */
export type Counts = readonly (readonly number[])[];

/** Which totals are published beside the cells. */
export interface PublishedTotals {
  readonly rows: boolean;
  readonly columns: boolean;
  readonly total: boolean;
}

/** True is hidden. Totals that are not published count as hidden. */
export interface Hidden {
  readonly cells: readonly (readonly boolean[])[];
  readonly rowTotals: readonly boolean[];
  readonly columnTotals: readonly boolean[];
  readonly total: boolean;
}

interface Entry {
  /** the totals stand in an extra column and an extra row */
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** adds to the sum of its row and column; totals take away, so that every line sums to nothing */
  readonly adds: boolean;
  readonly published: boolean;
  hidden: boolean;
}

/**
 * Takes a table of counts; gives what must be hidden so that no count from 1 to 4 is shown or can be worked out from what is shown of its row,
 * its column and the totals. A zero is shown: it is about nobody. `alsoHideTotal` hides the grand total where another table had to.
 */
export function hideSmall(counts: Counts, published: PublishedTotals, alsoHideTotal = false): Hidden {
  const entries = entriesOf(counts, published);
  const rows = counts.length;
  const columns = counts[0]?.length ?? 0;
  for (const entry of entries) entry.hidden = entry.value > 0 && entry.value < smallBelow;
  if (alsoHideTotal) for (const entry of entries) entry.hidden ||= entry.row === rows && entry.column === columns;
  for (let solved = firstSolved(entries); solved; solved = firstSolved(entries)) {
    const next = nextToHide(entries, solved);
    if (!next) break;
    next.hidden = true;
  }
  const isHidden = (row: number, column: number): boolean => entries.some((one) => one.row === row && one.column === column && (one.hidden || !one.published));
  const across = Array.from({ length: columns }, (_, column) => column);
  return {
    cells: counts.map((_, row) => across.map((column) => isHidden(row, column))),
    rowTotals: counts.map((_, row) => isHidden(row, columns)),
    columnTotals: across.map((column) => isHidden(rows, column)),
    total: isHidden(rows, columns),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function entriesOf(counts: Counts, published: PublishedTotals): Entry[] {
  const rows = counts.length;
  const columns = counts[0]?.length ?? 0;
  const columnTotals = Array.from({ length: columns }, (_, column) => sum(counts.map((row) => row[column] ?? 0)));
  return [
    ...counts.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value, adds: true, published: true, hidden: false }))),
    ...counts.map((cells, row) => ({ row, column: columns, value: sum(cells), adds: false, published: published.rows, hidden: false })),
    ...columnTotals.map((value, column) => ({ row: rows, column, value, adds: false, published: published.columns, hidden: false })),
    { row: rows, column: columns, value: sum(columnTotals), adds: true, published: published.total, hidden: false },
  ];
}

const firstSolved = (entries: readonly Entry[]): Entry | undefined => {
  const moves = movesOf(entries);
  return entries.find((entry) => entry.hidden && entry.published && !canBeOther(entry, moves));
};

/** Changing an unknown entry by one leaves its row with one too many and its column too: a step from the one to the other. */
interface Move {
  readonly from: string;
  readonly to: string;
  readonly entry: Entry;
}

function movesOf(entries: readonly Entry[]): Map<string, Move[]> {
  const moves = new Map<string, Move[]>();
  const add = (move: Move): void => void moves.set(move.from, [...(moves.get(move.from) ?? []), move]);
  for (const entry of entries) {
    if (!entry.hidden && entry.published) continue;
    const [row, column] = [`row ${entry.row}`, `column ${entry.column}`];
    // whoever sees that it is hidden knows that it is not a zero
    const canFall = !entry.published || entry.value > 1;
    if (entry.adds || canFall) add({ from: row, to: column, entry });
    if (!entry.adds || canFall) add({ from: column, to: row, entry });
  }
  return moves;
}

/**
 * Whether the entry could have another value with everything shown unchanged: when a round of changes by one, each made good by the next, leads
 * back to it. Tables of whole numbers with fixed sums allow another value only if they allow such a round (their constraints are unimodular).
 */
function canBeOther(entry: Entry, moves: ReadonlyMap<string, readonly Move[]>): boolean {
  const own = [...moves.values()].flat().filter((move) => move.entry === entry);
  return own.some((first) => leads(first.to, first.from, entry, moves));
}

function leads(start: string, goal: string, without: Entry, moves: ReadonlyMap<string, readonly Move[]>): boolean {
  const met = new Set([start]);
  for (const place of met) {
    if (place === goal) return true;
    for (const move of moves.get(place) ?? []) if (move.entry !== without) met.add(move.to);
  }
  return false;
}

/** Beside the solved one, a cell rather than a total, and the smallest; anywhere when its own row and column have nothing left. */
function nextToHide(entries: readonly Entry[], { row, column }: Entry): Entry | undefined {
  const shown = entries.filter((entry) => entry.published && !entry.hidden && entry.value > 0);
  const beside = shown.filter((entry) => entry.row === row || entry.column === column);
  const isTotal = (entry: Entry): number => (entry.row === entriesEnd(entries, 'row') || entry.column === entriesEnd(entries, 'column') ? 1 : 0);
  return [...(beside.length > 0 ? beside : shown)].sort((a, b) => isTotal(a) - isTotal(b) || a.value - b.value)[0];
}

const entriesEnd = (entries: readonly Entry[], side: 'row' | 'column'): number => Math.max(...entries.map((entry) => entry[side]));
