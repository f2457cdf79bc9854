import { z } from 'zod';
import { answeredOf, answeredSearch, type AnsweredMany } from '~/modules/assignments/answer-many.schema';

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

/** As many of those who fit as are shown at first, and how many more at a time: a phone's page stays short. */
export const shownFirst = 10;
export const shownMore = 20;

const listOf = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).max(mostAsked).catch([]);

/** What the address says: the line, how many of the list, who is checked, and what came of asking. Anything unreadable is left out. */
const candidatesViewSchema = z.object({
  line: z.uuid().nullable().catch(null),
  /** so many from the top are shown */
  show: z.coerce.number().int().min(shownFirst).max(1000).catch(shownFirst),
  /** so many from the top are checked */
  first: z.coerce.number().int().min(1).max(mostAsked).nullable().catch(null),
  /** people who were checked before more were shown */
  chosen: z.array(z.uuid()).max(200).catch([]),
  asked: listOf(z.uuid()),
  notAsked: listOf(notAskedSchema),
});

const split = (text: string | null): string[] => (text ? text.split(',') : []);

export const candidatesViewOf = (search: URLSearchParams) => ({
  ...candidatesViewSchema.parse({
    line: search.get('line'),
    show: search.get('show'),
    first: search.get('first'),
    chosen: split(search.get('chosen')),
    asked: split(search.get('asked')),
    notAsked: split(search.get('notAsked')),
  }),
  /** everybody who waits for the reader's yes is checked */
  all: search.has('all'),
  answered: answeredOf('yes', search),
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

/** Where the page goes after a yes to many, so that it can say who got it and who not; `lineId` is the line that was shown, if the address said so. */
export function answeredPath(needId: string, lineId: string | null, answered: AnsweredMany): string {
  const search = new URLSearchParams([...(lineId === null ? [] : [['line', lineId]]), ...answeredSearch('yes', answered)]);
  return `/needs/${needId}/candidates?${search}`;
}

/**
 * Where "show more" leads: the form that asks several is sent as GET, so that who is checked stays checked without a script, and what it says beside
 * that is left behind. Null when the address is not that form's.
 */
export function moreShownPath(needId: string, search: URLSearchParams): string | null {
  if (!search.has('personIds[]')) return null;
  const { show } = candidatesViewSchema.pick({ show: true }).parse({ show: search.get('show') });
  const chosen = search.getAll('personIds[]').filter((id) => id !== '');
  const clean = new URLSearchParams({ line: search.get('lineId') ?? '', show: String(show) });
  if (chosen.length > 0) clean.set('chosen', chosen.join(','));
  return `/needs/${needId}/candidates?${clean.toString()}#${rankAnchor(show - shownMore + 1)}`;
}

/** The place of somebody in the list, from 1. */
export const rankAnchor = (rank: number): string => `nr-${rank}`;
