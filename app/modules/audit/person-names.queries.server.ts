import { fold } from '~/kernel/fold';
import type { Reader } from '~/platform/database.server';

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  /** to tell namesakes apart: where they work, the newest first; null is nowhere */
  readonly unitName: string | null;
}

const nameOf = ({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string => `${givenName} ${familyName}`;

/** Names by id, since the audit holds none; somebody who no longer exists is left out. One query. */
export async function readPersonNames(db: Reader, personIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.person.findMany({ where: { id: { in: [...new Set(personIds)] } }, select: { id: true, givenName: true, familyName: true } });
  return new Map(rows.map((row) => [row.id, nameOf(row)]));
}

/** How many people of a name are offered to choose among. */
export const mostNamesakes = 10;

/**
 * People whose name holds every word typed, however æ, ø and å are spelled, by name; one more than is offered tells that there are others. Two
 * queries: all names are read and compared here, since the database's idea of small letters differs from one server to another.
 */
export async function findPeopleByName(db: Reader, typed: string): Promise<NamedPerson[]> {
  const words = fold(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const rows = await db.person.findMany({ orderBy: [{ givenName: 'asc' }, { familyName: 'asc' }, { id: 'asc' }], select: { id: true, givenName: true, familyName: true } });
  const hits = rows.filter((row) => words.every((word) => fold(nameOf(row)).includes(word))).slice(0, mostNamesakes + 1);
  const employments = await db.employment.findMany({
    where: { personId: { in: hits.map(({ id }) => id) } },
    orderBy: { from: 'asc' },
    select: { personId: true, unit: { select: { name: true } } },
  });
  const unitNames = new Map(employments.map(({ personId, unit }) => [personId, unit.name]));
  return hits.map((row) => ({ id: row.id, name: nameOf(row), unitName: unitNames.get(row.id) ?? null }));
}
