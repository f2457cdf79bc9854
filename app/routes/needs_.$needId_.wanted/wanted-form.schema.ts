import { fieldError, type FieldErrors } from '~/kernel/field-error';
import type { TextKey } from '~/kernel/text-key';
import { changeWantedSchema } from '~/modules/assignments/assignment.schema';

/** As the command's, with the missing reason said at its field. */
export const wantedFormSchema = changeWantedSchema.refine((form) => form.freeAssignmentIds.length === 0 || Boolean(form.reason), {
  path: ['reason'],
  error: 'assignments.errors.giveReason',
});

const fieldOf: Readonly<Record<string, string>> = { 'needs.refusal.belowHeld': 'freeAssignmentIds', 'needs.errors.wanted': 'wanted' };

/** Takes the command's refusal; gives it at the field that mends it, where there is one. */
export function errorsAtFields({ key, params }: TextKey): FieldErrors {
  const field = fieldOf[key];
  return field === undefined ? {} : { [field]: [fieldError(key, params)] };
}
