import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';
import { parties } from '~/modules/assignments/assignment-facts';

const mark = z.coerce.number({ error: fieldError('followup.afterwards.choose') }).int().min(1, { error: fieldError('followup.afterwards.choose') }).max(4, { error: fieldError('followup.afterwards.choose') });

/** Which loan, and the answers of one party, from 1 (no) to 4 (yes). */
export const afterwardsSchema = z.object({ assignmentId: z.uuid(), party: z.enum(parties), first: mark, second: mark, third: mark });
export type AfterwardsInput = z.infer<typeof afterwardsSchema>;
