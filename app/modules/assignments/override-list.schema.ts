import { z } from 'zod';
import { isIsoDate } from '~/kernel/zone';
import { isReasonCode } from './override';

export const overrideRoles = ['RECEIVER', 'HOME', 'HR'] as const;

const isoDate = z.string().refine(isIsoDate).optional().catch(undefined);
/** Where a page goes on: after this instant and id, newest first. */
const cursor = z
  .string()
  .regex(/^\d{1,15}_[0-9a-f-]{36}$/)
  .transform((text) => ({ at: Number(text.split('_')[0]), id: text.split('_')[1] ?? '' }))
  .pipe(z.object({ at: z.number().int(), id: z.uuid() }))
  .optional()
  .catch(undefined);

/** What the list is narrowed to; `from` and `to` are days, both included. What nobody could mean is left out. */
export const overrideFilterSchema = z.object({
  reason: z.string().refine(isReasonCode).optional().catch(undefined),
  unitId: z.uuid().optional().catch(undefined),
  from: isoDate,
  to: isoDate,
  role: z.enum(overrideRoles).optional().catch(undefined),
  after: cursor,
});
export type OverrideFilter = z.infer<typeof overrideFilterSchema>;

/** The filter as an address, going on after a row. */
export function overrideSearch({ after: _page, ...filter }: OverrideFilter, after?: { readonly at: number; readonly id: string }): string {
  const chosen = Object.entries(filter).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
  return `?${new URLSearchParams([...chosen, ...(after ? [['after', `${after.at}_${after.id}`]] : [])])}`;
}
