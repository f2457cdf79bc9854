import type { FieldErrors } from '~/kernel/field-error';
import type { Instant, Period } from '~/kernel/time';
import type { Zone } from '~/kernel/zone';
import { isInForce, type StoredNeed } from '~/modules/needs/need';
import { readShift } from '~/modules/needs/shift-times';
import type { MoveForm } from './move-form.schema';

/** Takes the new time as typed; gives it as a period, or what is wrong at which field: not a time, over, or a shift of the need already. */
export function readNewTime(form: MoveForm, need: Pick<StoredNeed, 'shifts'>, now: Instant, zone: Zone): { ok: true; period: Period } | { ok: false; errors: FieldErrors } {
  const read = readShift(form, zone);
  if (!read.ok) return { ok: false, errors: Object.fromEntries(Object.entries(read.errors).map(([field, error]) => [field, [error]])) };
  const { period } = read;
  if (period.start <= now) return { ok: false, errors: { date: ['needs.refusal.past'] } };
  const same = need.shifts.find((shift) => isInForce(shift) && shift.period.start === period.start && shift.period.end === period.end);
  if (same) return { ok: false, errors: { date: [same.id === form.shiftId ? 'shifts.errors.unchanged' : 'needs.refusal.sameShift'] } };
  return { ok: true, period };
}
