import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';
import { noShowAnswers } from './assignment-facts';

const about = { assignmentId: z.uuid() };

/** The receiving leader notes one shift that the person did not come to. */
export const noteNoShowSchema = z.object({ ...about, shiftId: z.uuid({ error: fieldError('loans.noShow.chooseShift') }) });
export type NoteNoShow = z.infer<typeof noteNoShowSchema>;

/** The person says what happened. */
export const answerNoShowSchema = z.object({ ...about, shiftId: z.uuid(), answer: z.enum(noShowAnswers, { error: fieldError('loans.noShow.chooseAnswer') }) });
export type AnswerNoShow = z.infer<typeof answerNoShowSchema>;

/** The receiving leader takes the note back. */
export const removeNoShowSchema = z.object({ ...about, shiftId: z.uuid() });
export type RemoveNoShow = z.infer<typeof removeNoShowSchema>;
