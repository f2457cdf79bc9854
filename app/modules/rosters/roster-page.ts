import { z } from 'zod';
import type { ComparePlaces, Place } from './roster-sort';

// Keyset paging: a page begins after a place in the order, not after a number of rows, so nobody is skipped or shown twice when rows come and go.

/** A place as the address holds it: without the name, which is looked up again, since addresses end in histories and logs. */
const cursorSchema = z.tuple([z.uuid()], z.union([z.number(), z.string().max(200)]));

export interface Cursor {
  readonly towards: 'after' | 'before';
  readonly personId: string;
  readonly keys: Place['keys'];
}

/** Takes what stands in the address under `after` or `before`; null when nobody could have meant it. */
export function readCursor(after: string | null, before: string | null): Cursor | null {
  const text = after ?? before;
  if (text === null) return null;
  try {
    const [personId, ...keys] = cursorSchema.parse(JSON.parse(text));
    return { towards: after === null ? 'before' : 'after', personId, keys };
  } catch {
    return null;
  }
}

export const cursorAt = ({ personId, keys }: Place, towards: Cursor['towards']): Cursor => ({ towards, personId, keys });

export const cursorText = ({ personId, keys }: Cursor): string => JSON.stringify([personId, ...keys]);

export interface PageOfHits {
  /** how many come before it */
  readonly start: number;
  /** one past its last */
  readonly end: number;
}

/**
 * Takes the places of a whole list in order and where to go on from; gives the page's half-open range. Past either end it is the last or the
 * first page, and a first page is always full.
 */
export function pageAround(places: readonly Place[], from: { readonly towards: Cursor['towards']; readonly place: Place } | null, per: number, compare: ComparePlaces): PageOfHits {
  const total = places.length;
  const startAt = (start: number): PageOfHits => ({ start, end: Math.min(total, start + per) });
  if (from === null) return startAt(0);
  if (from.towards === 'before') {
    const before = places.filter((place) => compare(place, from.place) < 0).length;
    return before <= per ? startAt(0) : { start: before - per, end: before };
  }
  const next = places.findIndex((place) => compare(place, from.place) > 0);
  return next === -1 ? startAt(Math.max(0, total - per)) : startAt(next);
}
