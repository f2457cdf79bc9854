import { weeksIn, type Week } from '~/kernel/days';
import { overlaps, union } from '~/kernel/period';
import { dayMs, hourMs, type IsoDate, type Period } from '~/kernel/time';
import type { Zone } from '~/kernel/zone';
import type { WeeklyRestRule } from './pack';
import { isProposed, stretchesOf, type Work } from './work';

export interface WeeklyRestBreach extends Period {
  readonly rule: 'WEEKLY_REST';
  readonly requiredHours: number;
  readonly work: readonly Work[];
  /** with fixed weeks, the first date of the week */
  readonly week: IsoDate | null;
}

export interface WeeklyRestNorm {
  readonly restHours: number;
  readonly rule: WeeklyRestRule;
  /** 1 Monday … 7 Sunday, for fixed weeks */
  readonly weekStartsOn: number;
}

/** Where the long weekly rest is missing. Time before the first and after the last piece of work counts as free. */
export function weeklyRestBreaches(work: readonly Work[], norm: WeeklyRestNorm, zone: Zone): WeeklyRestBreach[] {
  if (norm.restHours <= 0) return [];
  return norm.rule === 'SIX_DAYS' ? moreThanSixDays(work, norm.restHours) : weeksWithoutRest(work, norm, zone);
}

/** Denmark: never more than 6 × 24 hours from the end of one such rest to the start of the next (arbejdsmiljøloven § 51). */
function moreThanSixDays(work: readonly Work[], restHours: number): WeeklyRestBreach[] {
  return stretchesOf(work, restHours)
    .filter((stretch) => stretch.end - stretch.start > 6 * dayMs)
    .map((stretch) => ({ rule: 'WEEKLY_REST', requiredHours: restHours, start: stretch.start, end: stretch.end, work: stretch.work, week: null }));
}

/** Norway: in each fixed week with work one such rest begins (aml § 10-8 (2)); it may end in the next week. */
function weeksWithoutRest(work: readonly Work[], norm: WeeklyRestNorm, zone: Zone): WeeklyRestBreach[] {
  const weeks = new Map<IsoDate, Week>();
  for (const one of work) for (const week of weeksIn(one, zone, norm.weekStartsOn)) weeks.set(week.from, week);
  return [...weeks.values()]
    .sort((a, b) => a.period.start - b.period.start)
    .flatMap((week) => {
      const involved = involvedIn(week, work, norm.restHours);
      if (restBeginsIn(week.period, involved, norm.restHours)) return [];
      return [{ rule: 'WEEKLY_REST' as const, requiredHours: norm.restHours, ...week.period, work: involved, week: week.from }];
    });
}

/** Work that bears on the week's rest; what is asked about in the week after counts only when the week would hold its rest without it. */
function involvedIn(week: Week, work: readonly Work[], restHours: number): Work[] {
  const near = work.filter((one) => overlaps(one, { start: week.period.start, end: week.period.end + restHours * hourMs }));
  const withoutLater = near.filter((one) => !isProposed(one) || one.start < week.period.end);
  return restBeginsIn(week.period, withoutLater, restHours) ? near : withoutLater;
}

function restBeginsIn(week: Period, work: readonly Period[], restHours: number): boolean {
  let freeFrom = week.start;
  for (const busy of union(work)) {
    if (busy.end <= freeFrom) continue;
    if (busy.start - freeFrom >= restHours * hourMs) return true;
    freeFrom = busy.end;
    if (freeFrom >= week.end) return false;
  }
  return freeFrom < week.end;
}
