import { cancelShiftSchema } from '~/modules/assignments/assignment.schema';

const withReason = cancelShiftSchema.refine((form) => Boolean(form.reason), { path: ['reason'], error: 'assignments.errors.giveReason' });

/** As the command's; with people on the shift the missing reason is said at its field. */
export const cancelFormSchema = (isConcerning: boolean) => (isConcerning ? withReason : cancelShiftSchema);
