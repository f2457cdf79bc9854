import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';
import { freeText } from '~/kernel/free-text';
import { languages, sectors } from '~/kernel/vocabulary';
import { audiences, type GuidelineText } from './guideline';

export const longestTitle = 120;
export const longestBody = 20_000;
const longestQuery = 100;

export const guidelineParams = z.object({ slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(80) });
export type GuidelineParams = z.infer<typeof guidelineParams>;

/** The filters of the list as they stand in the address; what is no filter of ours is left out. */
export const guidelineFilterSchema = z.object({
  q: z.string().trim().max(longestQuery).catch('').default(''),
  audience: z.enum(audiences).optional().catch(undefined),
  sector: z.enum(sectors).optional().catch(undefined),
});
export type GuidelineFilter = z.infer<typeof guidelineFilterSchema>;

/** What the address of one guideline says: an older version, and the words that were searched for. */
export const guidelineViewSchema = z.object({
  version: z.coerce.number().int().positive().max(100_000).optional().catch(undefined),
  q: z.string().trim().max(longestQuery).catch('').default(''),
});

export const readSchema = z.object({ versionId: z.uuid() });

const textFields = z.object({ title: freeText({ max: longestTitle }).default(''), body: freeText({ max: longestBody }).default('') });
const perLanguage = z.object(Object.fromEntries(languages.map((language) => [language, textFields])) as Record<(typeof languages)[number], typeof textFields>);

/** A draft as its form posts it: title and text per language, at least one language, none with only one of the two; `savedAt` is what was on the page. */
export const draftSchema = z
  .object({ savedAt: z.coerce.number().int().nonnegative(), texts: perLanguage })
  .superRefine(({ texts }, context) => {
    const refuse = (path: string[], key: string) => context.addIssue({ code: 'custom', path, message: fieldError(`guidelines.errors.${key}`) });
    for (const language of languages) {
      const { title, body } = texts[language];
      if (title === '' && body !== '') refuse(['texts', language, 'title'], 'titleMissing');
      if (title !== '' && body === '') refuse(['texts', language, 'body'], 'bodyMissing');
    }
    if (languages.every((language) => texts[language].title === '' && texts[language].body === '')) refuse(['texts', languages[0], 'title'], 'titleMissing');
  })
  .transform(({ savedAt, texts }) => ({
    savedAt,
    texts: languages.map((language): GuidelineText => ({ language, ...texts[language] })).filter(({ title }) => title !== ''),
  }));

/** `tell`: those who have read the version before are told. */
export const publishSchema = z.object({ savedAt: z.coerce.number().int().nonnegative(), tell: z.literal('on').optional() });

export const forWhomSchema = z.object({ audiences: z.array(z.enum(audiences)).default([]), sectors: z.array(z.enum(sectors)).default([]) });

export const newGuidelineSchema = forWhomSchema.extend({ title: freeText({ max: longestTitle, required: true }) });
