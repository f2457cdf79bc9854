import type { TFunction } from 'i18next';
import type { Format } from '~/i18n/use-format';
import { hourMs, type IsoDate, type Period } from '~/kernel/time';
import { addDays, dateAt, dayPeriod } from '~/kernel/zone';
import type { WeeklyStretch } from '../availability';
import { clockOf } from '../week';

/** Any Monday: weekdays are named from it. */
const monday: IsoDate = '2026-11-23';

/** 1 Monday … 7 Sunday, in words; 8 is Monday again. */
export const weekdayName = (weekday: number, format: Format): string => format.weekday(addDays(monday, weekday - 1));

/** "kl. 7–15", "kl. 23 til tirsdag kl. 7", "hele dagen": a stretch of a weekday without naming the day. */
export function stretchWords({ weekday, startMinute, endMinute }: WeeklyStretch, t: TFunction, format: Format): string {
  if (startMinute === 0 && endMinute === 1440) return t('availability.day.allDay');
  const start = format.clock(clockOf(startMinute));
  if (endMinute <= 1440) return t('availability.week.stretch', { start, end: format.clock(endMinute === 1440 ? '24:00' : clockOf(endMinute)) });
  return t('availability.week.night', { start, weekday: weekdayName(weekday + 1, format), end: format.clock(clockOf(endMinute)) });
}

/** Whole days as days, anything else with its times. */
export function exceptionWords(period: Period, format: Format): string {
  const first = dayPeriod(dateAt(period.start, format.zone), format.zone);
  const last = dayPeriod(dateAt(period.end - 1, format.zone), format.zone);
  return period.start === first.start && period.end === last.end ? format.daysOf(period) : format.shift(period);
}

/** A time as seen from one day: "hele dagen", "kl. 7–15", or with its days when it runs over midnight. */
export function timeOnDay(period: Period, date: IsoDate, t: TFunction, format: Format): string {
  const day = dayPeriod(date, format.zone);
  if (period.start <= day.start && period.end >= day.end) return t('availability.day.allDay');
  return day.start <= period.start && period.end <= day.end ? format.timeRange(period) : format.shift(period);
}

/** Free time as seen from one day: a night runs into the morning, time that goes on for longer is told until midnight. */
export function freeOnDay(period: Period, date: IsoDate, t: TFunction, format: Format): string {
  const { end } = dayPeriod(date, format.zone);
  const goesOn = period.end >= end + 12 * hourMs;
  return timeOnDay(goesOn ? { start: period.start, end } : period, date, t, format);
}
