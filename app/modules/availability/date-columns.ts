import type { IsoDate } from '~/kernel/time';

// A date column is read and written as midnight UTC, whatever the zone.

/** The value of a date column for a day. */
export const dateColumn = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

/** The day that a date column's value means. */
export const isoDate = (column: Date): IsoDate => column.toISOString().slice(0, 10);

export const isoDateOrNull = (column: Date | null): IsoDate | null => (column ? isoDate(column) : null);

/** The filter for rows with `from` and an inclusive `to` that hold on some day from `first` to `last`. */
export const inForceBetween = (first: IsoDate, last: IsoDate) => ({
  from: { lte: dateColumn(last) },
  OR: [{ to: null }, { to: { gte: dateColumn(first) } }],
});
