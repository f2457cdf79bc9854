import { z } from 'zod';
import { askSchema } from '~/modules/assignments/assignment.schema';
import { recordNewYesSchema } from '~/modules/assignments/phone-yes.schema';

const until = { answerBy: z.union([z.literal('').transform(() => undefined), z.coerce.number().int().positive()]).optional() };

type SetsAside = { readonly overrides: readonly string[]; readonly reason?: string };
const hasReason = (form: SetsAside): boolean => form.overrides.length === 0 || Boolean(form.reason);
const reasonMissing = { path: ['reason'], error: 'assignments.errors.overrideNeedsReason' };

/**
 * The forms that ask people: as the command's, with the deadline as an instant (epoch ms), so that it is the time that stands in the choice, and
 * with the missing reason said at its field.
 */
export const askFormSchema = askSchema.omit({ answerWithinHours: true }).extend(until).refine(hasReason, reasonMissing);
/** The same for one person who said yes by phone. */
export const rungFormSchema = recordNewYesSchema.omit({ answerWithinHours: true }).extend(until).refine(hasReason, reasonMissing);

export type AskForm = z.infer<typeof askFormSchema>;
export type RungForm = z.infer<typeof rungFormSchema>;
