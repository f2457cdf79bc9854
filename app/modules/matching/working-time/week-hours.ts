import { weeksIn, type Week } from '~/kernel/days';
import { intersection, totalHours, union } from '~/kernel/period';
import type { IsoDate, Period } from '~/kernel/time';
import type { Zone } from '~/kernel/zone';

export interface HoursOfWeek {
  /** the Monday of the ISO week */
  readonly week: IsoDate;
  readonly hours: number;
}

/** Worked hours in each ISO week that `asked` touches: lent and own time together, time that overlaps counted once, nights split at midnight Sunday. */
export function hoursByWeek(work: readonly Period[], asked: Period, zone: Zone): HoursOfWeek[] {
  return weeksIn(asked, zone).map((week) => ({ week: week.from, hours: hoursIn(work, week.period) }));
}

/** Average worked hours a week over the `weeks` ISO weeks that end with the week of `until` (the directive's 48 hours, domain A6). */
export function averageHours(work: readonly Period[], until: Period, weeks: number, zone: Zone): number {
  const last = lastOf(weeksIn(until, zone));
  if (!last || weeks <= 0) return 0;
  const reach = weeksIn({ start: last.period.start - (weeks - 1) * weekMs, end: last.period.end }, zone).slice(-weeks);
  const first = reach[0] ?? last;
  return hoursIn(work, { start: first.period.start, end: last.period.end }) / weeks;
}

const weekMs = 7 * 24 * 60 * 60 * 1000;
const lastOf = (weeks: readonly Week[]): Week | null => weeks.at(-1) ?? null;
const hoursIn = (work: readonly Period[], period: Period): number => totalHours(union(work.flatMap((one) => intersection(one, period) ?? [])));
