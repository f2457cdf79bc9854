import { Temporal } from 'temporal-polyfill';
import type { ClockTime, Instant, IsoDate, Period } from './time';

/** An IANA zone, e.g. "Europe/Copenhagen". The server's own zone is never used. */
export type Zone = string;

/** Why a wall-clock time does not name exactly one instant. */
export type WallClockProblem = 'NOT_ON_THE_CLOCK';

/** The instant of a wall-clock time; null when the clock skips it that night. A time that comes twice means the first. */
export function instantAt(date: IsoDate, time: ClockTime, zone: Zone): Instant | null {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(wall) ? zoned.epochMilliseconds : null;
}

/** As `instantAt`, but a skipped time means the moment the clock jumped to: for patterns, which nobody typed for that night. */
export function instantAtOrAfter(date: IsoDate, time: ClockTime, zone: Zone): Instant {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

export function dateAt(instant: Instant, zone: Zone): IsoDate {
  return zonedAt(instant, zone).toPlainDate().toString();
}

export function clockTimeAt(instant: Instant, zone: Zone): ClockTime {
  return zonedAt(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: IsoDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

export function isoWeekOf(date: IsoDate): { year: number; week: number } {
  const plain = Temporal.PlainDate.from(date);
  return { year: plain.yearOfWeek ?? plain.year, week: plain.weekOfYear ?? 0 };
}

export const mondayOf = (date: IsoDate): IsoDate => addDays(date, 1 - weekdayOf(date));

/** Midnight to midnight: 23, 24 or 25 hours. */
export function dayPeriod(date: IsoDate, zone: Zone): Period {
  return { start: instantAtOrAfter(date, '00:00', zone), end: instantAtOrAfter(addDays(date, 1), '00:00', zone) };
}

/** The dates that a period touches, in order; a shift that ends at midnight does not touch the next day. */
export function datesIn(period: Period, zone: Zone): IsoDate[] {
  if (period.end <= period.start) return [];
  const dates: IsoDate[] = [];
  const last = dateAt(period.end - 1, zone);
  for (let date = dateAt(period.start, zone); date <= last; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** A stretch that starts on `date` at `startMinute` after midnight and ends at `endMinute`, over 1440 on the next day. */
export function stretchOn(date: IsoDate, startMinute: number, endMinute: number, zone: Zone): Period {
  return { start: instantAtMinute(date, startMinute, zone), end: instantAtMinute(date, endMinute, zone) };
}

const zonedAt = (instant: Instant, zone: Zone) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

function instantAtMinute(date: IsoDate, minute: number, zone: Zone): Instant {
  const day = addDays(date, Math.floor(minute / 1440));
  const within = minute % 1440;
  const clock = `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
  return instantAtOrAfter(day, clock, zone);
}

export function isIsoDate(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
