import { z } from 'zod';
import { recordCheckTypes } from '~/kernel/vocabulary';
import { optionalDate } from './competence.schema';

/** Whoever held the paper in hand; the paper itself is never kept (domain A4). */
export const seenByRoles = ['HR', 'LEADER'] as const;

export const recordCheckSchema = z
  .object({
    type: z.enum(recordCheckTypes),
    status: z.enum(['SEEN_OK', 'NOT_REQUIRED']),
    seenOn: optionalDate,
    seenByRole: z.enum(seenByRoles),
    legalBasis: z.string().max(200).optional(),
  })
  .refine((input) => input.status !== 'SEEN_OK' || input.seenOn !== null, { error: 'errors.required', path: ['seenOn'] })
  .refine((input) => input.status !== 'NOT_REQUIRED' || Boolean(input.legalBasis), { error: 'errors.choose', path: ['legalBasis'] });
export type RecordCheckInput = z.infer<typeof recordCheckSchema>;
