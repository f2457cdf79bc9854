import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';
import { askSchema, leaderYesSchema } from './assignment.schema';

const about = { assignmentId: z.uuid() };

/** The person's yes by phone; reasons that the recorder sets aside need words. */
export const recordPersonYesSchema = leaderYesSchema.extend(about);
/** A leader's yes by phone: whose, and for which party. */
export const recordLeaderYesSchema = leaderYesSchema.extend({ ...about, party: z.enum(['RECEIVER', 'HOME']), givenById: z.uuid({ error: fieldError('assignments.errors.chooseLeader') }) });
/** Somebody was rung and said yes before they were asked here: one person. */
export const recordNewYesSchema = askSchema.omit({ personIds: true }).extend({ personId: z.uuid() });

/** Which recording is open: in the address, so that it works before a script has loaded. */
export const openPhoneSchema = z.object({ phone: z.enum(['person', 'receiver', 'home']).optional().catch(undefined) });

export type RecordPersonYes = z.infer<typeof recordPersonYesSchema>;
export type RecordLeaderYes = z.infer<typeof recordLeaderYesSchema>;
export type RecordNewYes = z.infer<typeof recordNewYesSchema>;
