import { dayHolding, daysIn, stretchOnDay, type Day } from '~/kernel/days';
import { hoursOf, overlaps } from '~/kernel/period';
import { dayMs, hourMs, type ClockTime, type IsoDate, type Period } from '~/kernel/time';
import { mondayOf, type Zone } from '~/kernel/zone';

/** One stretch of the own job's usual week; an end at or before the start runs over midnight. */
export interface WeeklyPatternStretch {
  /** 1 Monday … 7 Sunday: the day the stretch starts */
  readonly weekday: number;
  readonly start: ClockTime;
  readonly end: ClockTime;
}

export type WeeklyPattern = readonly WeeklyPatternStretch[];

/** The dates an employment holds; both inclusive, null is open. */
export interface EmployedDates {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export interface CapacityFacts {
  readonly lifted: 'ALL' | 'SOME' | 'NONE';
  /** with SOME: hours a week */
  readonly hoursPerWeek: number | null;
  readonly from: IsoDate;
  /** last day, inclusive; null until further notice */
  readonly to: IsoDate | null;
}

/**
 * The own job's shifts that touch a half-open period, assumed from the usual week on the municipality's wall clock (design part 2, HomeShift).
 * Only shifts that start on a day of the employment. Sorted by start.
 */
export function assumedHomeShifts(pattern: WeeklyPattern, zone: Zone, period: Period, employment: EmployedDates): Period[] {
  if (pattern.length === 0 || period.end <= period.start) return [];
  const stretches = pattern.map(minutesOf);
  const days = daysIn({ start: period.start - 2 * dayMs, end: period.end }, zone).filter((day) => holds(employment, day.date));
  return days
    .flatMap((day) => stretches.filter((one) => one.weekday === day.weekday).map((one) => stretchOnDay(day, one.startMinute, one.endMinute, zone)))
    .filter((shift) => overlaps(shift, period))
    .sort((a, b) => a.start - b.start);
}

/**
 * Own shifts without what capacity lifts (design part 2, Capacity): ALL takes out every shift that starts in its dates; SOME takes out at most
 * so many hours in each ISO week, earliest shifts first and the last of them from its end; NONE takes nothing. A shift belongs to the week it starts in.
 */
export function withoutLifted(shifts: readonly Period[], capacities: readonly CapacityFacts[], zone: Zone): Period[] {
  const sorted = [...shifts].sort((a, b) => a.start - b.start);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last || capacities.every((capacity) => capacity.lifted === 'NONE')) return sorted;
  const days = daysIn({ start: first.start, end: last.start + 1 }, zone);
  const used = new Map<IsoDate, number>();
  return sorted.flatMap((shift) => leftOf(shift, dayHolding(days, shift.start), capacities, used));
}

function leftOf(shift: Period, day: Day | null, capacities: readonly CapacityFacts[], used: Map<IsoDate, number>): Period[] {
  if (!day) return [shift];
  const inForce = capacities.filter((capacity) => holds(capacity, day.date));
  if (inForce.some((capacity) => capacity.lifted === 'ALL')) return [];
  const some = inForce.filter((capacity) => capacity.lifted === 'SOME').map((capacity) => capacity.hoursPerWeek ?? 0);
  if (some.length === 0) return [shift];
  const week = mondayOf(day.date);
  const before = used.get(week) ?? 0;
  const hours = Math.max(0, Math.min(hoursOf(shift), Math.max(...some) - before));
  used.set(week, before + hours);
  return hours >= hoursOf(shift) ? [] : [{ start: shift.start, end: shift.end - hours * hourMs }];
}

const holds = (dates: EmployedDates, date: IsoDate): boolean => dates.from <= date && (dates.to === null || date <= dates.to);

function minutesOf(stretch: WeeklyPatternStretch): { weekday: number; startMinute: number; endMinute: number } {
  const startMinute = minuteOf(stretch.start);
  const endMinute = minuteOf(stretch.end);
  return { weekday: stretch.weekday, startMinute, endMinute: endMinute > startMinute ? endMinute : endMinute + 1440 };
}

function minuteOf(clock: ClockTime): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
