import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';
import { freeText } from '~/kernel/free-text';
import { comforts } from '~/kernel/vocabulary';
import { isIsoDate } from '~/kernel/zone';
import { competenceKeySchema } from './catalogue/catalogue.schema';

export const ownWordsMax = 80;
export const unknownYear = 'unknown';

/** A day as a date field posts it; nothing is null. */
export const optionalDate = z
  .string()
  .optional()
  .transform((text) => (text ? text : null))
  .refine((text) => text === null || isIsoDate(text), { error: 'errors.date' });

/** "I don't remember" and a field that wasn't asked are both null; leaving the question is not an answer. */
const lastPractised = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined || text === unknownYear) return null;
    if (/^(19|20)\d{2}$/.test(text)) return Number(text);
    context.addIssue({ code: 'custom', message: 'errors.choose' });
    return z.NEVER;
  });

const practice = z.object({ comfort: z.enum(comforts), lastPractised, validUntil: optionalDate });

/** What a person says about something they can: an entry of the catalogue, or their own words. */
export const addCompetenceSchema = practice
  .extend({ competenceKey: competenceKeySchema.optional(), ownWords: freeText({ max: ownWordsMax }).optional() })
  .refine((input) => (input.competenceKey === undefined) !== !input.ownWords, { error: fieldError('people.errors.keyOrWords'), path: ['ownWords'] });
export type AddCompetence = z.infer<typeof addCompetenceSchema>;

export const changeCompetenceSchema = practice.extend({ personCompetenceId: z.uuid() });
export type ChangeCompetence = z.infer<typeof changeCompetenceSchema>;

export const removeCompetenceSchema = z.object({ personCompetenceId: z.uuid() });
export const restoreCompetenceSchema = z.object({ removedId: z.uuid() });
