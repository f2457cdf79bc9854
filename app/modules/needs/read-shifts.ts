import { z } from 'zod';
import { fieldError, type FieldErrors } from '~/kernel/field-error';
import type { Period } from '~/kernel/time';
import { isIsoDate, type Zone } from '~/kernel/zone';
import { fieldKey, type DraftForm, type NewShiftsForm } from './draft-form.schema';
import { mostShifts, mostWanted, type NeedLine, type NeedShift } from './need';
import { readField } from './read-field';
import { countOfPattern, shiftsOfPattern } from './shift-pattern';
import { isClockTime, readShift } from './shift-times';

type Wanted = Readonly<Record<string, number>>;

const wantedSchema = z
  .string()
  .trim()
  .refine((text) => /^\d{0,2}$/.test(text), { error: fieldError('needs.errors.wanted', { most: mostWanted }) })
  .transform(Number);

const readWanted = (
  typed: Readonly<Record<string, string>> | undefined,
  lines: readonly NeedLine[],
  path: string,
  kept: Wanted,
  errors: FieldErrors,
): Wanted =>
  Object.fromEntries(lines.map(({ id }) => [id, readField(wantedSchema, typed?.[fieldKey(id)], `${path}.${fieldKey(id)}`, kept[id] ?? 0, errors)]));

/** Takes the form and the shifts before; gives them with the numbers wanted that the form says, 0 to 99, and the errors by field. */
export function readWantedNumbers(
  form: DraftForm,
  before: readonly NeedShift[],
  lines: readonly NeedLine[],
): { shifts: NeedShift[]; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const shifts = before.map((shift) => {
    const key = fieldKey(shift.id);
    return { ...shift, wanted: readWanted(form.wanted?.[key], lines, `wanted.${key}`, shift.wanted, errors) };
  });
  return { shifts, errors };
}

/**
 * Takes the form; gives the shifts it asks to add, and the errors by field. A single shift is added as soon as it has a date; a pattern only
 * by its button.
 */
export function readNewShifts(form: NewShiftsForm, already: number, zone: Zone): { periods: Period[]; errors: FieldErrors } {
  const pattern = form.press === 'add-pattern' ? readPattern(form.pattern ?? {}, already, zone) : nothing;
  const single = form.press === 'add-shift' || (form.newShift?.date ?? '') !== '' ? readSingle(form.newShift ?? {}, already, zone) : nothing;
  return { periods: [...single.periods, ...pattern.periods], errors: { ...single.errors, ...pattern.errors } };
}

const nothing: { periods: Period[]; errors: FieldErrors } = { periods: [], errors: {} };

const tooMany = (path: string, count: number, already: number): FieldErrors =>
  already + count > mostShifts ? { [path]: [fieldError('needs.errors.tooManyShifts', { count, already, limit: mostShifts })] } : {};

function readSingle(
  { date = '', start = '', endDate = '', end = '' }: NonNullable<NewShiftsForm['newShift']>,
  already: number,
  zone: Zone,
): typeof nothing {
  const read = readShift({ date, start, endDate, end }, zone);
  if (!read.ok)
    return { periods: [], errors: Object.fromEntries(Object.entries(read.errors).map(([field, error]) => [`newShift.${field}`, [error]])) };
  const errors = tooMany('newShift.date', 1, already);
  return Object.keys(errors).length > 0 ? { periods: [], errors } : { periods: [read.period], errors };
}

const dateText = z.string().min(1).refine(isIsoDate, { error: 'errors.date' });
const timeText = z.string().min(1).refine(isClockTime, { error: 'errors.time' });
const weekdaysSchema = z.array(z.coerce.number().int().min(1).max(7)).min(1);

function readPattern(typed: NonNullable<NewShiftsForm['pattern']>, already: number, zone: Zone): typeof nothing {
  const errors: FieldErrors = {};
  const pattern = {
    weekdays: readField(weekdaysSchema, typed.weekdays ?? [], 'pattern.weekdays', [], errors),
    from: readField(dateText, typed.from ?? '', 'pattern.from', '', errors),
    until: readField(dateText, typed.until ?? '', 'pattern.until', '', errors),
    start: readField(timeText, typed.start ?? '', 'pattern.start', '', errors),
    end: readField(timeText, typed.end ?? '', 'pattern.end', '', errors),
  };
  if (Object.keys(errors).length > 0) return { periods: [], errors };
  if (pattern.until < pattern.from) return { periods: [], errors: { 'pattern.until': ['errors.endBeforeStart'] } };
  if (pattern.start === pattern.end) return { periods: [], errors: { 'pattern.end': ['needs.errors.sameTime'] } };
  const count = countOfPattern(pattern);
  if (count === 0) return { periods: [], errors: { 'pattern.weekdays': ['needs.errors.noDays'] } };
  const flood = tooMany('pattern.until', count, already);
  return Object.keys(flood).length > 0 ? { periods: [], errors: flood } : { periods: shiftsOfPattern(pattern, zone), errors };
}

/** The numbers that new shifts begin with. */
export function readNewWanted(form: Pick<NewShiftsForm, 'newWanted'>, lines: readonly NeedLine[]): { wanted: Wanted; errors: FieldErrors } {
  const errors: FieldErrors = {};
  return { wanted: readWanted(form.newWanted, lines, 'newWanted', {}, errors), errors };
}

/** Adds shifts; one that is there already keeps its place and takes the larger numbers. */
export function withNewShifts(shifts: readonly NeedShift[], periods: readonly Period[], wanted: Wanted, newId: () => string): NeedShift[] {
  const byTime = new Map(shifts.map((shift) => [timeOf(shift.period), shift]));
  for (const period of periods) {
    const same = byTime.get(timeOf(period));
    const shift = same ?? { id: newId(), period, replacedById: null, isCancelled: false, wanted };
    byTime.set(timeOf(period), same ? { ...same, wanted: larger(same.wanted, wanted) } : shift);
  }
  return [...byTime.values()].sort((a, b) => a.period.start - b.period.start || a.period.end - b.period.end);
}

const timeOf = ({ start, end }: Period): string => `${start} ${end}`;
const larger = (a: Wanted, b: Wanted): Wanted =>
  Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((id) => [id, Math.max(a[id] ?? 0, b[id] ?? 0)]));
