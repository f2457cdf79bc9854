import { z } from 'zod';

const text = z.string().default('');

/** The hours to answer within that can be chosen; none is left to the rule (move-deadline.ts). */
export const answerHours = ['2', '4', '12', '24', '48', '96'] as const;

/** A new time as typed; each field is held against its own rule when it is read (needs/shift-times.ts). */
export const moveFormSchema = z.object({
  shiftId: z.uuid(),
  date: text,
  start: text,
  endDate: text,
  end: text,
  within: z.union([z.literal('').transform(() => undefined), z.enum(answerHours).transform(Number)]).optional(),
});

export type MoveForm = z.infer<typeof moveFormSchema>;
