import type { Reader } from '~/platform/database.server';

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

const nameOf = ({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string => `${givenName} ${familyName}`;

/** Names by id, since the audit holds none; somebody who no longer exists is left out. One query. */
export async function readPersonNames(db: Reader, personIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.person.findMany({ where: { id: { in: [...new Set(personIds)] } }, select: { id: true, givenName: true, familyName: true } });
  return new Map(rows.map((row) => [row.id, nameOf(row)]));
}

/** How many people of a name are offered to choose among. */
export const mostNamesakes = 10;

/** People whose name holds every word typed, by name; one more than is offered tells that there are others. One query. */
export async function findPeopleByName(db: Reader, typed: string): Promise<NamedPerson[]> {
  const words = typed.split(/\s+/).filter(Boolean).slice(0, 6);
  if (words.length === 0) return [];
  const holds = (word: string) => ({ contains: word, mode: 'insensitive' as const });
  const rows = await db.person.findMany({
    where: { AND: words.map((word) => ({ OR: [{ givenName: holds(word) }, { familyName: holds(word) }] })) },
    orderBy: [{ givenName: 'asc' }, { familyName: 'asc' }, { id: 'asc' }],
    take: mostNamesakes + 1,
    select: { id: true, givenName: true, familyName: true },
  });
  return rows.map((row) => ({ id: row.id, name: nameOf(row) }));
}
