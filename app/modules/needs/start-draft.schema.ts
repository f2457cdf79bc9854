import { z } from 'zod';
import { needKinds } from '~/kernel/vocabulary';

/** `from` is an earlier need to copy; empty begins with the sector's template. */
export const startDraftSchema = z.object({
  unitId: z.uuid({ error: 'errors.choose' }),
  kind: z.enum(needKinds),
  from: z.union([z.literal(''), z.uuid()]).default(''),
});
export type StartDraft = z.infer<typeof startDraftSchema>;
