import { z } from 'zod';
import { countries } from '~/kernel/vocabulary';

export const demonstrationRoles = ['employee', 'receivingLeader', 'sendingLeader', 'hr', 'coordinator', 'representative', 'administrator', 'newEmployee'] as const;

/** The municipality's own choices, each with the design's default. */
export const municipalitySettingsSchema = z.object({
  /** names reach the receiver with the person's yes; true shows them from the start (design part 3) */
  namesFromStart: z.boolean().default(false),
  /** 1 Monday … 7 Sunday: where the fixed week of weekly rest begins (NO) */
  weekStartsOn: z.number().int().min(1).max(7).default(1),
  /** hours a week on average, aml. § 10-6 and the Danish act on the working time directive */
  maxAverageWeekHours: z.number().positive().default(48),
  blockOverMaxAverage: z.boolean().default(false),
  /** a Danish preliminary start before the record check is seen */
  danishPreliminaryStart: z.boolean().default(false),
  /** days before a register look-up is stale (domain A1) */
  registerLookupHoldsDays: z.number().int().positive().default(90),
  demonstrationPeople: z.array(z.object({ personId: z.uuid(), as: z.enum(demonstrationRoles) })).default([]),
});

export type MunicipalitySettings = z.infer<typeof municipalitySettingsSchema>;

export const municipalitySchema = z.object({
  name: z.string(),
  country: z.enum(countries),
  zone: z.string(),
  demonstration: z.boolean(),
  settings: municipalitySettingsSchema,
});

export type Municipality = z.infer<typeof municipalitySchema>;
