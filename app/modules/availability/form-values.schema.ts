import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';
import { isIsoDate } from '~/kernel/zone';

const emptyToNull = (text: string | undefined): string | null => (text?.trim() ? text.trim() : null);
const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** A day as a date field posts it. */
export const day = z.string().min(1).refine(isIsoDate, { error: 'errors.date' });

/** A day, or null when the field was left empty. */
export const optionalDay = z.string().optional().transform(emptyToNull).refine((text) => text === null || isIsoDate(text), { error: 'errors.date' });

/** A wall-clock time as a time field posts it. */
export const clock = z.string().min(1).refine(isClock, { error: 'errors.time' });

/** A wall-clock time, or null when the field was left empty. */
export const optionalClock = z.string().optional().transform(emptyToNull).refine((text) => text === null || isClock(text), { error: 'errors.time' });

const mostWeekHours = 60;

/** Hours a week with a comma or a point, or null when the field was left empty; 0.5 to 60. */
export const optionalWeekHours = z
  .string()
  .optional()
  .transform((text, context) => {
    const written = emptyToNull(text)?.replace(',', '.') ?? null;
    if (written === null) return null;
    if (!/^\d{1,3}(\.\d{1,2})?$/.test(written)) return refuse(context, 'errors.number');
    const hours = Number(written);
    if (hours < 0.5) return refuse(context, fieldError('errors.tooSmall', { min: '0,5' }));
    return hours > mostWeekHours ? refuse(context, fieldError('errors.tooBig', { max: mostWeekHours })) : hours;
  });

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}
