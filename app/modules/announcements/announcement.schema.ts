import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';
import { freeText } from '~/kernel/free-text';
import { languages, sectors } from '~/kernel/vocabulary';
import { isIsoDate } from '~/kernel/zone';
import { announcementRoles, type AnnouncementText } from './announcement';

export const longestTitle = 120;
export const longestBody = 4_000;
const mostUnits = 50;

export const announcementParams = z.object({ announcementId: z.uuid() });
export type AnnouncementParams = z.infer<typeof announcementParams>;

export const views = ['current', 'coming', 'over'] as const;

/** The filters of the list as they stand in the address; what is no filter of ours is left out. */
export const announcementFilterSchema = z.object({
  view: z.enum(views).catch('current').default('current'),
  sector: z.enum(sectors).optional().catch(undefined),
});
export type AnnouncementFilter = z.infer<typeof announcementFilterSchema>;

const date = z.string().trim().refine(isIsoDate, { error: 'errors.date' });
const dateOrNone = z
  .string()
  .trim()
  .default('')
  .refine((typed) => typed === '' || isIsoDate(typed), { error: 'errors.date' })
  .transform((typed) => (typed === '' ? null : typed));

const textFields = z.object({ title: freeText({ max: longestTitle }).default(''), body: freeText({ max: longestBody }).default('') });
const tick = z
  .literal('on')
  .optional()
  .transform((typed) => typed === 'on');

/**
 * An announcement as its form posts it: title and text in at least one language, days of which both are included, for whom, and whether people are asked
 * to say that they have seen it. `changedAt` is what was on the page (0: a new one); `askAgain` asks those who had seen it before.
 */
export const announcementSchema = z
  .object({
    changedAt: z.coerce.number().int().nonnegative(),
    texts: z.object({ da: textFields, nb: textFields, en: textFields }),
    validFrom: date,
    validTo: dateOrNone,
    roles: z.array(z.enum(announcementRoles)).default([]),
    sectors: z.array(z.enum(sectors)).default([]),
    unitIds: z.array(z.uuid()).max(mostUnits).default([]),
    asksSeen: tick,
    askAgain: tick,
  })
  .superRefine(({ texts, validFrom, validTo }, context) => {
    const refuse = (path: string[], key: string) => context.addIssue({ code: 'custom', path, message: fieldError(`announcements.errors.${key}`) });
    for (const language of languages) {
      const { title, body } = texts[language];
      if (title === '' && body !== '') refuse(['texts', language, 'title'], 'titleMissing');
      if (title !== '' && body === '') refuse(['texts', language, 'body'], 'bodyMissing');
    }
    if (languages.every((language) => texts[language].title === '' && texts[language].body === '')) refuse(['texts', languages[0], 'title'], 'textMissing');
    if (validTo !== null && validTo < validFrom) refuse(['validTo'], 'endsBeforeItBegins');
  })
  .transform(({ texts, ...rest }) => ({
    ...rest,
    texts: languages.map((language): AnnouncementText => ({ language, ...texts[language] })).filter(({ title }) => title !== ''),
  }));

export type AnnouncementInput = z.infer<typeof announcementSchema>;

/** Which announcement was seen; the form may stand on several pages. */
export const seenSchema = z.object({ announcementId: z.uuid() });
