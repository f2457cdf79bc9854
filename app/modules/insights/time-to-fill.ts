import { hourMs } from '~/kernel/time';
import type { Spot } from './spot';

/** How soon places were filled, from the need's publishing to the third yes. */
export interface FillTimes {
  readonly wanted: number;
  readonly filled: number;
  /** within which half of all places wanted were filled; null when fewer are */
  readonly halfHours: number | null;
  /** the same for nine of ten */
  readonly nineOfTenHours: number | null;
}

/** Takes spots; gives their times. A place that nobody fills counts as one that takes for ever, so that it makes the times longer and not shorter. */
export function fillTimes(spots: readonly Spot[]): FillTimes {
  const hours = spots.flatMap(({ publishedAt, heldAt }) => heldAt.map((at) => Math.max(0, at - publishedAt) / hourMs)).sort((a, b) => a - b);
  const wanted = spots.reduce((sum, spot) => sum + spot.wanted, 0);
  const within = (tenths: number): number | null => hours[Math.ceil((wanted * tenths) / 10) - 1] ?? null;
  return { wanted, filled: hours.length, halfHours: within(5), nineOfTenHours: within(9) };
}

/** The times of each group of spots that wants anybody, in the order of `keys`. */
export function fillTimesBy<Key extends string>(spots: readonly Spot[], keys: readonly Key[], keyOf: (spot: Spot) => Key): (FillTimes & { readonly key: Key })[] {
  return keys.map((key) => ({ key, ...fillTimes(spots.filter((spot) => keyOf(spot) === key)) })).filter(({ wanted }) => wanted > 0);
}

/** The middle of some hours, the lower of two; null of none. */
export const medianHours = (hours: readonly number[]): number | null => [...hours].sort((a, b) => a - b)[Math.ceil(hours.length / 2) - 1] ?? null;
