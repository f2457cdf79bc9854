import { z } from 'zod';

/** What a message's row may carry: ids, codes and times, never names or free text (design rule 10). Anything else a module writes is left out. */
export const messageDataSchema = z
  .object({
    needId: z.string(),
    assignmentId: z.string(),
    unitId: z.string(),
    personId: z.string(),
    byId: z.string(),
    competenceKey: z.string(),
    personCompetenceId: z.string(),
    /** of a guideline */
    slug: z.string(),
    shiftId: z.string(),
    letterId: z.string(),
    checkInId: z.string(),
    /** as whose leader one is told; left out for the person */
    party: z.enum(['RECEIVER', 'HOME']),
    /** a shift's time, the time it had before, and until when one answers: epoch ms */
    start: z.number(),
    end: z.number(),
    oldStart: z.number(),
    oldEnd: z.number(),
    answerBy: z.number(),
  })
  .partial()
  .catch({});
export type MessageData = z.infer<typeof messageDataSchema>;

/** The names that a message's ids have today, in the reader's language; empty when the thing is gone. */
export interface MessageWords {
  readonly need: string;
  readonly unit: string;
  readonly person: string;
  readonly by: string;
  readonly competence: string;
  /** why the shift was freed, as whoever did it wrote */
  readonly reason: string;
}

export interface ShownMessage {
  readonly id: string;
  readonly kind: string;
  readonly data: MessageData;
  readonly words: MessageWords;
  readonly createdAt: number;
  readonly isRead: boolean;
}
