import { z } from 'zod';
import { comforts } from '~/kernel/vocabulary';
import { verificationMethods, verificationOutcomes } from './verification.schema';

const instant = z.number().int();
const day = z.iso.date();

/** A claim as it was when it was taken away, with everything observed about it. */
export const removedCompetenceSchema = z.object({
  id: z.uuid(),
  competenceKey: z.string().nullable(),
  ownWords: z.string().nullable(),
  lastPractised: z.number().int().nullable(),
  comfort: z.enum(comforts),
  validUntil: day.nullable(),
  claimedAt: instant,
  verifications: z.array(
    z.object({
      outcome: z.enum(verificationOutcomes),
      method: z.enum(verificationMethods),
      observedOn: day,
      registerReference: z.string().nullable(),
      verifiedById: z.uuid(),
      recordedAt: instant,
    }),
  ),
});
export type RemovedCompetence = z.infer<typeof removedCompetenceSchema>;
