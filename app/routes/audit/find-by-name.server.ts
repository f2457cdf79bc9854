import { auditSearch, type AuditFilter } from '~/modules/audit/audit-filter.schema';
import { findPeopleByName, mostNamesakes, readPersonNames, type NamedPerson } from '~/modules/audit/person-names.queries.server';
import type { SignedInContext } from '~/modules/access/page-context.server';

export const sides = ['by', 'about'] as const;
export type Side = (typeof sides)[number];

/** A typed name that is not one person's: those to choose among, or nobody. */
export interface Question {
  readonly side: Side;
  readonly typed: string;
  readonly people: readonly NamedPerson[];
  readonly hasMore: boolean;
}

/**
 * Turns typed names into ids. `go` is the address without names, to be gone to once every name is one person's or empty, so that no name stays in
 * an address; else the names that need a choice.
 */
export async function findByName({ db, url }: SignedInContext, filter: AuditFilter): Promise<{ filter: AuditFilter; questions: Question[]; go: string | null }> {
  const typed = sides.flatMap((side) => (url.searchParams.has(`${side}Name`) ? [{ side, text: (url.searchParams.get(`${side}Name`) ?? '').trim().slice(0, 80) }] : []));
  if (typed.length === 0) return { filter, questions: [], go: null };
  const known = await readPersonNames(db, sides.flatMap((side) => filter[side] ?? []));
  let next = filter;
  const questions: Question[] = [];
  for (const { side, text } of typed) {
    const id = filter[side];
    if (id && known.get(id) === text) continue;
    const people = text === '' ? [] : await findPeopleByName(db, text);
    next = { ...next, [side]: people.length === 1 ? people[0]?.id ?? null : null };
    if (text !== '' && people.length !== 1) questions.push({ side, typed: text, people: people.slice(0, mostNamesakes), hasMore: people.length > mostNamesakes });
  }
  return { filter: next, questions, go: questions.length === 0 ? `/audit${auditSearch(next)}` : null };
}
