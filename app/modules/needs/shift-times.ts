import { hourMs, type ClockTime, type IsoDate, type Period } from '~/kernel/time';
import { addDays, instantAt, isIsoDate, type Zone } from '~/kernel/zone';
import { fieldError } from '~/kernel/field-error';

/** A shift as typed; without `endDate` an end that is not after the start belongs to the next day. */
export interface TypedShift {
  readonly date: string;
  readonly start: string;
  readonly endDate: string;
  readonly end: string;
}

export type ReadShift =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<keyof TypedShift, string>>> };

/** The longest shift (CHECK Shift_not_empty_at_most_24_hours). */
export const longestShiftHours = 24;

export const isClockTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

const clockTime = (typed: string): ClockTime | null => {
  const padded = /^(\d{1,2})[:.]?(\d{2})?$/.exec(typed.trim());
  const text = padded ? `${(padded[1] ?? '').padStart(2, '0')}:${padded[2] ?? '00'}` : '';
  return isClockTime(text) ? text : null;
};

/** Dates so far away are slips of the finger, and years of five digits are no dates to the database. */
const isNear = (date: IsoDate): boolean => date >= '2000-01-01' && date <= '2100-12-31';

/**
 * Takes a typed shift and the zone; gives its half-open period, or what is wrong at which field: unreadable, an end before the start,
 * over 24 hours, or a time that the clock skips that night (EU directive 2000/84: the last Sunday of March).
 */
export function readShift(typed: TypedShift, zone: Zone): ReadShift {
  const date = typed.date.trim();
  const endDate = typed.endDate.trim();
  const start = clockTime(typed.start);
  const end = clockTime(typed.end);
  const errors: Partial<Record<keyof TypedShift, string>> = {
    ...problem('date', date === '' ? 'errors.required' : isIsoDate(date) && isNear(date) ? null : 'errors.date'),
    ...problem('endDate', endDate === '' || (isIsoDate(endDate) && isNear(endDate)) ? null : 'errors.date'),
    ...problem('start', typed.start.trim() === '' ? 'errors.required' : start ? null : 'errors.time'),
    ...problem('end', typed.end.trim() === '' ? 'errors.required' : end ? null : 'errors.time'),
  };
  if (Object.keys(errors).length > 0 || !start || !end) return { ok: false, errors };
  return periodOf(date, start, endDate || (end > start ? date : addDays(date, 1)), end, zone, endDate === '');
}

function periodOf(date: IsoDate, start: ClockTime, endDate: IsoDate, end: ClockTime, zone: Zone, isEndAssumed: boolean): ReadShift {
  if (isEndAssumed && start === end) return { ok: false, errors: { end: 'needs.errors.sameTime' } };
  const from = instantAt(date, start, zone);
  const until = instantAt(endDate, end, zone);
  if (from === null) return { ok: false, errors: { start: fieldError('needs.errors.notOnTheClock', { time: start }) } };
  if (until === null) return { ok: false, errors: { end: fieldError('needs.errors.notOnTheClock', { time: end }) } };
  if (until <= from) return { ok: false, errors: { end: 'errors.endBeforeStart' } };
  const hours = (until - from) / hourMs;
  if (hours > longestShiftHours)
    return { ok: false, errors: { end: fieldError('needs.errors.tooLong', { hours: Math.round(hours * 10) / 10, limit: longestShiftHours }) } };
  return { ok: true, period: { start: from, end: until } };
}

const problem = (field: keyof TypedShift, error: string | null): Partial<Record<keyof TypedShift, string>> => (error ? { [field]: error } : {});
