import type { Instant, IsoDate } from '~/kernel/time';
import { placeOf, type LookPlace } from './look-place';

/** Looks by one somebody in one way on one day, counted. */
export interface LookGroup {
  readonly actorId: string | null;
  /** "roster.look" */
  readonly action: string;
  readonly on: IsoDate;
  readonly times: number;
  readonly lastAt: Instant;
}

/** All looks of one somebody on one day: one line, however often they looked. */
export interface LookLine {
  readonly actorId: string | null;
  readonly on: IsoDate;
  readonly lastAt: Instant;
  readonly places: readonly { readonly place: LookPlace; readonly times: number }[];
}

/**
 * Folds groups into lines, newest first, and cuts them into a page of whole days of at least `atLeast` lines; `earlier` is the day before which
 * the next page begins, null at the end. `isCut` says that there are groups that were not read.
 */
export function lookPage(groups: readonly LookGroup[], atLeast: number, isCut: boolean): { lines: LookLine[]; earlier: IsoDate | null } {
  const days = [...new Set(groups.map(({ on }) => on))].sort().reverse();
  // the last day that was read may not be whole
  const whole = isCut && days.length > 1 ? days.slice(0, -1) : days;
  const lines: LookLine[] = [];
  for (const [index, on] of whole.entries()) {
    lines.push(...linesOn(on, groups.filter((group) => group.on === on)));
    if (lines.length >= atLeast || index === whole.length - 1) return { lines, earlier: isCut || index < days.length - 1 ? on : null };
  }
  return { lines, earlier: null };
}

function linesOn(on: IsoDate, groups: readonly LookGroup[]): LookLine[] {
  const actorIds = [...new Set(groups.map(({ actorId }) => actorId))];
  return actorIds
    .map((actorId) => {
      const own = groups.filter((group) => group.actorId === actorId);
      const times = new Map<LookPlace, number>();
      for (const group of own) times.set(placeOf(group.action), (times.get(placeOf(group.action)) ?? 0) + group.times);
      const places = [...times].map(([place, count]) => ({ place, times: count })).sort((a, b) => b.times - a.times || (a.place < b.place ? -1 : 1));
      return { actorId, on, lastAt: Math.max(...own.map(({ lastAt }) => lastAt)), places };
    })
    .sort((a, b) => b.lastAt - a.lastAt);
}
