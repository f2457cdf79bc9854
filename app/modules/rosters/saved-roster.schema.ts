import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';
import { freeText } from '~/kernel/free-text';
import { languages, sectors, type Language } from '~/kernel/vocabulary';
import { competenceKeySchema } from '~/modules/people/catalogue/catalogue.schema';
import type { Labels } from './roster';

const name = freeText({ max: 60 }).default('');

/** A name in one language is enough; the others say the same until somebody writes them. */
const namesSchema = z
  .object({ da: name, nb: name, en: name })
  .superRefine((names, context) => {
    if (languages.every((language) => names[language].length < 2)) {
      for (const language of languages) context.addIssue({ code: 'custom', path: [language], message: fieldError('rosters.saved.errors.noName') });
    }
  })
  .transform((names): Labels => {
    const first = languages.map((language: Language) => names[language]).find((text) => text.length >= 2) ?? '';
    return { da: names.da || first, nb: names.nb || first, en: names.en || first };
  });

const scopeFields = {
  sectors: z.array(z.enum(sectors)).default([]),
  areaKeys: z.array(z.string().min(1).max(60)).max(100).default([]),
};

/** What a new roster is made of: tiers of other rosters as "key/T1", competences, whole groups of the catalogue; at least one of them. */
export const newRosterSchema = z
  .object({
    name: namesSchema,
    tiers: z.array(z.string().regex(/^[a-z][a-z0-9-]{1,40}\/T\d{1,2}$/)).max(60).default([]),
    competences: z.array(competenceKeySchema).max(60).default([]),
    groups: z.array(z.string().regex(/^[a-z_]{2,30}$/)).max(40).default([]),
    ...scopeFields,
  })
  .superRefine(({ tiers, competences, groups }, context) => {
    if (tiers.length + competences.length + groups.length > 0) return;
    context.addIssue({ code: 'custom', path: ['competences'], message: fieldError('rosters.saved.errors.nothingChosen') });
  });
export type NewRoster = z.infer<typeof newRosterSchema>;

const readAt = z.coerce.number().int().min(0);

/** Another name or scope; `readAt` is the version that was on the page (0 is the shipped one). */
export const renameRosterSchema = z.object({ readAt, name: namesSchema, ...scopeFields });
export type RenamedRoster = z.infer<typeof renameRosterSchema>;

export const removeRosterSchema = z.object({ readAt });
