import type { ClockTime, IsoDate, Period } from '~/kernel/time';
import { addDays, daysBetween, instantAtOrAfter, weekdayOf, type Zone } from '~/kernel/zone';

/** The same shift on some weekdays (1 Monday … 7 Sunday), both dates included; an end that is not after the start is the next day's. */
export interface ShiftPattern {
  readonly weekdays: readonly number[];
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly start: ClockTime;
  readonly end: ClockTime;
}

/** How many shifts a pattern would make, without making them: a slip can span thousands of years. */
export function countOfPattern({ weekdays, from, until }: Pick<ShiftPattern, 'weekdays' | 'from' | 'until'>): number {
  if (until < from) return 0;
  const days = daysBetween(from, until) + 1;
  const wholeWeeks = Math.floor(days / 7);
  const rest = Array.from({ length: days % 7 }, (_, index) => ((weekdayOf(from) - 1 + index) % 7) + 1);
  const chosen = [...new Set(weekdays)];
  return chosen.length * wholeWeeks + chosen.filter((weekday) => rest.includes(weekday)).length;
}

/**
 * Takes a pattern and the zone; gives its shifts as half-open periods by time. On the night the clock skips an hour a time inside that hour
 * means the moment it jumped to; a shift that would have no length that night is left out.
 */
export function shiftsOfPattern({ weekdays, from, until, start, end }: ShiftPattern, zone: Zone): Period[] {
  const shifts: Period[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) {
    if (!weekdays.includes(weekdayOf(date))) continue;
    const period = { start: instantAtOrAfter(date, start, zone), end: instantAtOrAfter(end > start ? date : addDays(date, 1), end, zone) };
    if (period.end > period.start) shifts.push(period);
  }
  return shifts;
}
