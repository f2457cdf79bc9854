import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';
import type { Instant, IsoDate } from '~/kernel/time';
import { addDays, dateAt, isIsoDate, mondayOf, type Zone } from '~/kernel/zone';

/** Most needs in one form; more are copied in a second one. */
export const mostCopied = 250;
/** Weeks ahead that can be chosen, this one included. */
const weeksAhead = 26;

const week = z.string().refine(isIsoDate, { abort: true }).transform(mondayOf);

/** Several needs to one week, by its Monday; PUBLISH publishes those that lack nothing. */
export const copyNeedsSchema = z.object({
  needIds: z.array(z.uuid()).min(1, { error: fieldError('needs.copy.chooseSome') }).max(mostCopied),
  week,
  how: z.enum(['PUBLISH', 'DRAFT']),
});
export type CopyNeeds = z.infer<typeof copyNeedsSchema>;

/** The Mondays that can be chosen: this week's and those ahead. */
export function weeksToChoose(now: Instant, zone: Zone): IsoDate[] {
  const first = mondayOf(dateAt(now, zone));
  return Array.from({ length: weeksAhead }, (_, index) => addDays(first, index * 7));
}

const count = z.coerce.number().int().min(0).max(mostCopied).catch(0);
const viewSchema = z.object({
  from: week.nullable().catch(null),
  made: z.coerce.number().int().positive().nullable().catch(null),
  already: count,
  left: count,
});

/** What the address says: the week to copy from, and what came of copying: when it was made, and how many were there already or could not be. */
export const copyViewOf = (search: URLSearchParams) =>
  viewSchema.parse({ from: search.get('from'), made: search.get('made'), already: search.get('already') ?? 0, left: search.get('left') ?? 0 });
