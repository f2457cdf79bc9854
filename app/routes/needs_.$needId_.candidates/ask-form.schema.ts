import { z } from 'zod';
import { askSchema } from '~/modules/assignments/assignment.schema';

/**
 * The forms that ask people: as the command's, with the deadline as an instant (epoch ms), so that it is the time that stands in the choice, and
 * with the missing reason said at its field.
 */
export const askFormSchema = askSchema
  .omit({ answerWithinHours: true })
  .extend({ answerBy: z.union([z.literal('').transform(() => undefined), z.coerce.number().int().positive()]).optional() })
  .refine((form) => form.overrides.length === 0 || Boolean(form.reason), { path: ['reason'], error: 'assignments.errors.overrideNeedsReason' });

export type AskForm = z.infer<typeof askFormSchema>;
