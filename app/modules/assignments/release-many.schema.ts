import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';

/** Most releases in one form; more are taken in a second one. */
export const mostReleases = 100;

/** A chosen box: "<assignment>:<shift>,<shift>", so that the yes is to the shifts that were on the page. */
export const releaseChoice = (assignmentId: string, shiftIds: readonly string[]): string => `${assignmentId}:${shiftIds.join(',')}`;

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const chosenSchema = z
  .string()
  .regex(new RegExp(`^${uuid}:${uuid}(?:,${uuid}){0,199}$`))
  .transform((text) => {
    const [assignmentId = '', shifts = ''] = text.split(':');
    return { assignmentId, shiftIds: shifts.split(',') };
  });

export const releaseManySchema = z.object({
  chosen: z.array(chosenSchema).min(1, { error: fieldError('loans.releaseMany.chooseSome') }).max(mostReleases),
});
export type ReleaseMany = z.infer<typeof releaseManySchema>;

/** Why somebody was not released: a text's key after `assignments.`, "refused.OVERLAP". */
const whySchema = z
  .string()
  .regex(new RegExp(`^${uuid}~[A-Za-z_.]{3,60}$`))
  .transform((text) => ({ assignmentId: text.slice(0, 36), why: text.slice(37) }));

const listOf = <Schema extends z.ZodType>(schema: Schema, text: string | null) => z.array(schema).max(mostReleases).catch([]).parse(text ? text.split('*') : []);

/** What came of releasing many, by assignment. */
export interface ReleasedMany {
  readonly released: readonly string[];
  readonly notReleased: readonly { readonly assignmentId: string; readonly why: string }[];
}

/** Where the page goes after releasing many, so that it can say who was released and who not, and why. */
export function releasedPath({ released, notReleased }: ReleasedMany): string {
  const search = new URLSearchParams();
  if (released.length > 0) search.set('released', released.join('*'));
  if (notReleased.length > 0) search.set('not', notReleased.map(({ assignmentId, why }) => `${assignmentId}~${why}`).join('*'));
  return `/releases?${search}`;
}

/** What `releasedPath` wrote; whatever can't be read is left out. */
export const releasedManyOf = (search: URLSearchParams): ReleasedMany => ({
  released: listOf(z.uuid(), search.get('released')),
  notReleased: listOf(whySchema, search.get('not')),
});
