import { z } from 'zod';

/** What the link's page posts: the answer, and the shifts that it showed. */
export const linkAnswerSchema = z.object({
  answer: z.enum(['yes', 'no']),
  shiftIds: z.array(z.uuid()).min(1).max(200),
});
export type LinkAnswer = z.infer<typeof linkAnswerSchema>;
