import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';
import { freeText } from '~/kernel/free-text';
import { languages } from '~/kernel/vocabulary';
import { fitsOnOneSheet } from './letter-length';

export const longestTitle = 90;
/** What one A4 holds of plain text; many short lines fill it sooner (letter-length.ts). */
export const longestBody = 2200;

/** A letter as its form posts it; `savedAt` is of the draft that was on the page, 0 when there was none. */
export const letterSchema = z
  .object({
    language: z.enum(languages),
    title: freeText({ max: longestTitle, required: true }),
    body: freeText({ max: longestBody, required: true }),
    savedAt: z.coerce.number().int().nonnegative(),
  })
  .refine(({ title, body }) => fitsOnOneSheet(title, body), { path: ['body'], error: fieldError('followup.letter.tooLong') });
export type LetterInput = z.infer<typeof letterSchema>;

/** The draft that was on the page. */
export const savedSchema = z.object({ savedAt: z.coerce.number().int().nonnegative() });

/** The language to write in; none is the draft's, or the page's own. */
export const letterViewSchema = z.object({ in: z.enum(languages).optional().catch(undefined) });
