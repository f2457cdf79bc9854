import { z } from 'zod';
import { endSchema, freeShiftsSchema, leaderYesSchema, personNoSchema, personYesSchema, releaseNoSchema, withdrawSchema } from './assignment.schema';

// The forms of pages that show several assignments: each says which one it is about.

const about = { assignmentId: z.uuid() };

export const assignmentOnlySchema = z.object(about);
export const sayYesSchema = personYesSchema.extend(about);
export const sayNoSchema = personNoSchema.extend(about);
export const leaderSaysYesSchema = leaderYesSchema.extend(about);
export const refuseReleaseSchema = releaseNoSchema.extend(about);
export const freeSomeSchema = freeShiftsSchema.extend(about);
export const withdrawOneSchema = withdrawSchema.extend(about);
export const endOneSchema = endSchema.extend(about);

/** Which confirmation is open: in the address, so that it works before a script has loaded. */
export const openAnswerSchema = z.object({
  answer: z.enum(['yes', 'no']).optional().catch(undefined),
  request: z.uuid().optional().catch(undefined),
});
export type OpenAnswer = z.infer<typeof openAnswerSchema>;
