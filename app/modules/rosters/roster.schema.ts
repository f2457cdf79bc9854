import { z } from 'zod';
import { sectors } from '~/kernel/vocabulary';
import { competenceKeySchema } from '~/modules/people/catalogue/catalogue.schema';
import type { RosterDefinition } from './roster';

const labels = (max: number, min: number) =>
  z.object({ da: z.string().trim().min(min).max(max), nb: z.string().trim().min(min).max(max), en: z.string().trim().min(min).max(max) });

const days = z.number().int().min(1).max(3650);

export const tierLabelSchema = labels(60, 1);
export const tierHintSchema = labels(120, 0);

export const tierSchema = z.object({
  key: z.string().regex(/^T\d{1,2}$/),
  label: tierLabelSchema,
  hint: tierHintSchema,
  anyOf: z.array(competenceKeySchema).max(60),
  withInclusions: z.boolean(),
  state: z.discriminatedUnion('kind', [z.object({ kind: z.literal('VERIFIED'), withinDays: days.nullable() }), z.object({ kind: z.literal('ANY_BACKGROUND') })]),
  experience: z.object({ sectors: z.array(z.enum(sectors)), positionWords: z.array(z.string().trim().min(2).max(40)).max(20) }).nullable(),
});

/** A definition as the table Roster holds it. */
export const rosterDefinitionSchema: z.ZodType<RosterDefinition> = z.object({
  tiers: z.array(tierSchema).min(1).max(12),
  scope: z.object({ sectors: z.array(z.enum(sectors)), areaKeys: z.array(z.string()) }).optional(),
});

export const rosterKeySchema = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/);

export const rosterParams = z.object({ rosterKey: rosterKeySchema });
