import { z } from 'zod';
import { isIsoDate } from '~/kernel/zone';
import { optionalDate } from './competence.schema';
import { cleanReference } from './register-reference';

export const verificationOutcomes = ['VERIFIED', 'REJECTED', 'RESTRICTED'] as const;
export const verificationMethods = ['REGISTER', 'DIPLOMA_SEEN', 'CERTIFICATE_SEEN', 'LEADER_KNOWS'] as const;
export type VerificationMethod = (typeof verificationMethods)[number];

const observation = z.object({
  personCompetenceId: z.uuid(),
  method: z.enum(verificationMethods),
  observedOn: z.string().refine(isIsoDate, { error: 'errors.date' }),
  registerReference: z
    .string()
    .max(40)
    .optional()
    .transform((text) => cleanReference(text ?? '')),
});

/** What HR or a leader saw. The reference's format depends on the country, so the command checks it. */
export const verifyClaimSchema = observation.extend({ validUntil: optionalDate, restricted: z.literal('on').optional() });
export type VerifyClaim = z.infer<typeof verifyClaimSchema>;

export const rejectClaimSchema = observation.omit({ registerReference: true });
export type RejectClaim = z.infer<typeof rejectClaimSchema>;
