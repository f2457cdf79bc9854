import { z } from 'zod';
import { loadAnswers, tasksAnswers } from './check-in';

export const checkInSchema = z.object({ tasks: z.enum(tasksAnswers), load: z.enum(loadAnswers) });
export type CheckInInput = z.infer<typeof checkInSchema>;

/** The first tap stands in the address, so that it needs no script; `change` opens an answer again. */
export const checkInViewSchema = z.object({ tasks: z.enum(tasksAnswers).optional().catch(undefined), change: z.literal('yes').optional().catch(undefined) });
