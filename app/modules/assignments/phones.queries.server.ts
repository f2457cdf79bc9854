import type { Reader } from '~/platform/database.server';

/** The phone numbers of some people, by id; who has none is left out. The caller has decided that their names may be read. One query. */
export async function readPhones(db: Reader, personIds: readonly string[]): Promise<Readonly<Record<string, string>>> {
  if (personIds.length === 0) return {};
  const rows = await db.person.findMany({ where: { id: { in: [...personIds] }, phone: { not: null } }, select: { id: true, phone: true } });
  return Object.fromEntries(rows.flatMap(({ id, phone }) => (phone === null ? [] : [[id, phone] as const])));
}
