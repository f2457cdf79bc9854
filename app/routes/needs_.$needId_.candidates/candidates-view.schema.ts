import { z } from 'zod';

/** Most people asked in one form (askSchema). */
export const mostAsked = 50;

/** How many to check at once: as many as are missing, and round numbers, among those who fit. */
export const firstChoices = (missing: number, fitting: number): number[] =>
  [...new Set([missing, 10, 20, 30, mostAsked])].filter((count) => count > 1 && count <= Math.min(fitting, mostAsked)).sort((a, b) => a - b);

/** Who could not be asked, as "<person>:<why>"; why is the last part of a text of `assignments.refused`. */
const notAskedSchema = z
  .string()
  .regex(/^[0-9a-f-]{36}:[A-Za-z_]{3,40}$/)
  .transform((text) => ({ personId: text.slice(0, 36), why: text.slice(37) }));

const listOf = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).max(mostAsked).catch([]);

/** What the address says: the line, the page of the list, and what came of asking. Anything unreadable is left out. */
const candidatesViewSchema = z.object({
  line: z.uuid().nullable().catch(null),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
  /** so many from the top are checked, and all of them are on one page */
  first: z.coerce.number().int().min(1).max(mostAsked).nullable().catch(null),
  asked: listOf(z.uuid()),
  notAsked: listOf(notAskedSchema),
});

const split = (text: string | null): string[] => (text ? text.split(',') : []);

export const candidatesViewOf = (search: URLSearchParams) =>
  candidatesViewSchema.parse({
    line: search.get('line'),
    page: search.get('page') ?? 1,
    first: search.get('first'),
    asked: split(search.get('asked')),
    notAsked: split(search.get('notAsked')),
  });

/** Who was asked, by assignment, and who could not be, with the last part of the refusal's key. */
export interface AskedFromPage {
  readonly asked: readonly string[];
  readonly notAsked: readonly { readonly personId: string; readonly why: string }[];
}

/** Where the page goes after asking, so that it can say who was asked and who could not be. */
export function askedPath(needId: string, lineId: string, { asked, notAsked }: AskedFromPage): string {
  const search = new URLSearchParams({ line: lineId });
  if (asked.length > 0) search.set('asked', asked.join(','));
  if (notAsked.length > 0) search.set('notAsked', notAsked.map(({ personId, why }) => `${personId}:${why}`).join(','));
  return `/needs/${needId}/candidates?${search}`;
}
