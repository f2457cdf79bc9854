import { z } from 'zod';

const instant = z.coerce.number().int().positive();

/** What the address chooses: a shift to move or to cancel, the new time that is about to be confirmed, or the version in which shifts were added. */
export const shiftsViewSchema = z.object({
  move: z.uuid().optional().catch(undefined),
  cancel: z.uuid().optional().catch(undefined),
  start: instant.optional().catch(undefined),
  end: instant.optional().catch(undefined),
  within: z.coerce.number().int().min(1).max(24 * 14).optional().catch(undefined),
  added: z.coerce.number().int().min(2).max(1_000_000).optional().catch(undefined),
});

export type ShiftsView = z.infer<typeof shiftsViewSchema>;

/** The page with a new time to confirm. */
export function confirmPath(needId: string, { shiftId, start, end, within }: { shiftId: string; start: number; end: number; within: number | undefined }): string {
  const query = new URLSearchParams({ move: shiftId, start: String(start), end: String(end), ...(within !== undefined && { within: String(within) }) });
  return `/needs/${needId}/shifts?${query.toString()}#${openAnchor}`;
}

/** Where the opened shift stands on the page, and what was added. */
export const openAnchor = 'vagt';
export const addedAnchor = 'nye';
