/** An instant: milliseconds since 1970-01-01T00:00Z. Crosses the wire as a number, so loaders stay plain JSON. */
export type Instant = number;

/** A calendar date without zone, "2026-11-23". Compares as text. */
export type IsoDate = string;

/** A wall-clock time, "07:00". */
export type ClockTime = string;

/** Half-open [start, end). */
export interface Period {
  readonly start: Instant;
  readonly end: Instant;
}

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
