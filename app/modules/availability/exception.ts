import type { FieldErrors } from '~/kernel/field-error';
import { fieldError } from '~/kernel/field-error';
import { hoursOf } from '~/kernel/period';
import { ok, refuse, type Result } from '~/kernel/result';
import { hourMs, type ClockTime, type Instant, type IsoDate, type Period } from '~/kernel/time';
import { addDays, dateAt, dayPeriod, daysBetween, instantAt, type Zone } from '~/kernel/zone';

/** Longest exception, and how far ahead it may lie. */
const mostDays = 366;
const mostDaysAhead = 731;
/** Longest stretch of extra time given by the clock. */
const mostExtraHours = 24;

/** An exception as typed. Without clock times it is whole days; without a last day it is one day, or one night when it ends before it starts. */
export interface TypedException {
  readonly kind: 'AWAY' | 'EXTRA';
  readonly fromDate: IsoDate;
  readonly toDate: IsoDate | null;
  readonly fromTime: ClockTime | null;
  readonly toTime: ClockTime | null;
}

/**
 * The half-open period that was meant, in the municipality's zone, or errors at the fields: half a pair of times, an end before the start, a time
 * that the clock skips, what is over, extra time of more than 24 h, more than a year.
 */
export function exceptionPeriod(typed: TypedException, now: Instant, zone: Zone): Result<Period, FieldErrors> {
  const lastDate = typed.toDate ?? typed.fromDate;
  if (lastDate < typed.fromDate) return at('toDate', 'errors.endBeforeStart');
  if (daysBetween(typed.fromDate, lastDate) >= mostDays) return at('toDate', fieldError('availability.errors.tooManyDays', { count: mostDays }));
  if (daysBetween(dateAt(now, zone), typed.fromDate) > mostDaysAhead) return at('fromDate', 'availability.errors.tooFarAhead');
  const period = typed.fromTime === null && typed.toTime === null ? ok({ start: dayPeriod(typed.fromDate, zone).start, end: dayPeriod(lastDate, zone).end }) : byTheClock(typed, zone);
  if (!period.ok || period.value.end > now) return period;
  return at(typed.toDate === null ? 'fromDate' : 'toDate', 'availability.errors.over');
}

function byTheClock({ kind, fromDate, toDate, fromTime, toTime }: TypedException, zone: Zone): Result<Period, FieldErrors> {
  if (fromTime === null) return at('fromTime', 'availability.errors.bothTimes');
  if (toTime === null) return at('toTime', 'availability.errors.bothTimes');
  // with a last day given the two times stand on the days that were typed; without one, 23–07 means the next morning
  const lastDate = toDate ?? (toTime <= fromTime ? addDays(fromDate, 1) : fromDate);
  if (toDate === null && toTime === fromTime && fromTime !== '00:00') return at('toTime', 'availability.errors.sameTime');
  const start = instantAt(fromDate, fromTime, zone);
  const end = instantAt(lastDate, toTime, zone);
  if (start === null) return at('fromTime', fieldError('availability.errors.notOnTheClock', { time: fromTime }));
  if (end === null) return at('toTime', fieldError('availability.errors.notOnTheClock', { time: toTime }));
  if (end <= start) return at('toTime', 'errors.endBeforeStart');
  const period = { start, end };
  // a night may last 25 hours by the clock change
  if (kind === 'EXTRA' && hoursOf(period) > mostExtraHours && toDate !== null) {
    return at('toTime', fieldError('availability.errors.tooLong', { hours: Math.round((end - start) / hourMs), most: mostExtraHours }));
  }
  return ok(period);
}

const at = (field: keyof TypedException, text: string): Result<never, FieldErrors> => refuse({ [field]: [text] });
