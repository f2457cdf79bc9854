import { z } from 'zod';
import { countries } from '~/kernel/vocabulary';

export const competenceKinds = ['QUALIFICATION', 'SKILL', 'CERTIFICATE', 'LANGUAGE', 'RESOURCE'] as const;
export type CompetenceKind = (typeof competenceKinds)[number];

const label = z.string().trim().min(2).max(80);
const fourDigits = z.string().regex(/^\d{4}$/);

/** A competence's stable name in database, rosters and imports. */
export const competenceKeySchema = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/);

/** One entry of the catalogue, as shipped and as an administrator may edit it (design part 2). */
export const catalogueEntrySchema = z.object({
  key: competenceKeySchema,
  kind: z.enum(competenceKinds),
  group: z.string().regex(/^[a-z_]{2,30}$/),
  labels: z.object({ da: label, nb: label, en: label }),
  synonyms: z.array(z.string().trim().min(2).max(80)),
  // STYRK-08 is not ISCO-08 for the key professions, so both are kept
  isco08: fourDigits.nullable(),
  styrk08: fourDigits.nullable(),
  esco: z
    .string()
    .regex(/^http:\/\/data\.europa\.eu\/esco\/(occupation|skill)\/[0-9a-f-]{36}$/)
    .nullable(),
  escoMatch: z.enum(['exact', 'close']).nullable(),
  registerIn: z.array(z.enum(countries)),
  validityMonths: z.number().int().min(1).max(120).nullable(),
});
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;
