import type { FieldErrors } from '~/kernel/field-error';
import type { Instant, Period } from '~/kernel/time';
import type { Zone } from '~/kernel/zone';
import { fieldKey, type NewShiftsForm } from './draft-form.schema';
import { isInForce, type NeedShift, type StoredNeed } from './need';
import { readNewShifts, readNewWanted } from './read-shifts';

export type ReadAdded =
  | { readonly ok: true; readonly periods: readonly Period[]; readonly wanted: NeedShift['wanted'] }
  | { readonly ok: false; readonly errors: FieldErrors };

/**
 * Takes the form, the published need, and the shifts on which somebody is still held; gives the shifts to add, or what is wrong by field. All or nothing:
 * a pattern leaves out the times that are there already, and is wrong when none is left; a single shift that is there is wrong. So are shifts that
 * have begun, and shifts that nobody is wanted on.
 */
export function readAdded(form: NewShiftsForm, need: StoredNeed, heldShiftIds: readonly string[], { now, zone }: { now: Instant; zone: Zone }): ReadAdded {
  const there = need.shifts.filter((shift) => isInForce(shift) || heldShiftIds.includes(shift.id));
  const isThere = (period: Period) => there.some((shift) => shift.period.start === period.start && shift.period.end === period.end);
  const wanted = readNewWanted(form, need.lines);
  const errors: FieldErrors = { ...wanted.errors };
  if (Object.values(wanted.wanted).every((count) => count === 0)) errors[`newWanted.${fieldKey(need.lines[0]?.id ?? '')}`] ??= ['needs.missing.wanted'];
  const periods: Period[] = [];
  for (const { field, part } of partsOf(form)) {
    const read = readNewShifts(part, there.length, zone);
    const fresh = read.periods.filter((period) => !isThere(period));
    Object.assign(errors, read.errors);
    if (read.periods.some(({ start }) => start <= now)) errors[field] ??= ['needs.refusal.past'];
    if (read.periods.length > 0 && fresh.length === 0) errors[field] ??= ['needs.refusal.sameShift'];
    periods.push(...fresh);
  }
  const once = periods.filter((period, index) => periods.findIndex((one) => one.start === period.start && one.end === period.end) === index);
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, periods: once, wanted: wanted.wanted };
}

/** What is to be added: a pattern by its button, a single shift by its own, or as soon as it has a date. */
function partsOf({ press, newShift, pattern }: NewShiftsForm): { field: string; part: NewShiftsForm }[] {
  const isPattern = press === 'add-pattern';
  return [
    ...(isPattern ? [{ field: 'pattern.from', part: { press, pattern } }] : []),
    ...(!isPattern || (newShift?.date ?? '') !== '' ? [{ field: 'newShift.date', part: { press: 'add-shift', newShift } }] : []),
  ];
}

/** The shifts that one version of a need has and the version before it has not. */
export const shiftsAddedBetween = <Shift extends { readonly id: string }>(before: readonly Shift[], after: readonly Shift[]): Shift[] =>
  after.filter((shift) => !before.some((one) => one.id === shift.id));
