import { z } from 'zod';

const ids = z.array(z.uuid()).max(200).catch([]);

/** What the address says: which shifts of which line were chosen, or what came of it. Anything unreadable is left out. */
export const applyViewSchema = z.object({
  line: z.uuid().nullable().catch(null),
  shifts: ids,
  applied: z.uuid().nullable().catch(null),
});

export const applyViewOf = (search: URLSearchParams) =>
  applyViewSchema.parse({ line: search.get('line'), shifts: [...new Set(search.getAll('shift'))], applied: search.get('applied') });
