import { changeWantedSchema } from '~/modules/assignments/assignment.schema';

/** As the command's, with the missing reason said at its field. */
export const wantedFormSchema = changeWantedSchema.refine((form) => form.freeAssignmentIds.length === 0 || Boolean(form.reason), {
  path: ['reason'],
  error: 'assignments.errors.giveReason',
});
