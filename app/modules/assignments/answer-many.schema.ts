import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';

/** Most answers in one form; more are given in a second one. */
export const mostAtOnce = 100;

/** A chosen box: "<assignment>:<shift>,<shift>", so that the yes is to the shifts that were on the page. */
export const loanChoice = (assignmentId: string, shiftIds: readonly string[]): string => `${assignmentId}:${shiftIds.join(',')}`;

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const chosenSchema = z
  .string()
  .regex(new RegExp(`^${uuid}:${uuid}(?:,${uuid}){0,199}$`))
  .transform((text) => {
    const [assignmentId = '', shifts = ''] = text.split(':');
    return { assignmentId, shiftIds: shifts.split(',') };
  });

/** A leader's yes to many at once: the boxes that are checked, in the order of the page. */
export const answerManySchema = z.object({
  chosen: z.array(chosenSchema).min(1, { error: fieldError('errors.chooseSome') }).max(mostAtOnce),
});
export type AnswerMany = z.infer<typeof answerManySchema>;

/** Why somebody got no yes: a text's key after `assignments.`, "refused.OVERLAP". */
const whySchema = z
  .string()
  .regex(new RegExp(`^${uuid}~[A-Za-z_.]{3,60}$`))
  .transform((text) => ({ assignmentId: text.slice(0, 36), why: text.slice(37) }));

const listOf = <Schema extends z.ZodType>(schema: Schema, text: string | null) => z.array(schema).max(mostAtOnce).catch([]).parse(text ? text.split('*') : []);

/** What came of answering many, by assignment. */
export interface AnsweredMany {
  readonly done: readonly string[];
  readonly notDone: readonly { readonly assignmentId: string; readonly why: string }[];
}

/** What the address says after answering many, so that the page can say who got the yes and who not, and why; `name` is what the page calls the done. */
export function answeredSearch(name: string, { done, notDone }: AnsweredMany): [string, string][] {
  const said = [
    [name, done.join('*')],
    ['not', notDone.map(({ assignmentId, why }) => `${assignmentId}~${why}`).join('*')],
  ] as const;
  return said.flatMap(([key, text]): [string, string][] => (text === '' ? [] : [[key, text]]));
}

/** What `answeredSearch` wrote; whatever can't be read is left out. */
export const answeredOf = (name: string, search: URLSearchParams): AnsweredMany => ({
  done: listOf(z.uuid(), search.get(name)),
  notDone: listOf(whySchema, search.get('not')),
});
