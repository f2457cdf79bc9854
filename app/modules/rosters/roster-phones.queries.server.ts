import type { Reader } from '~/platform/database.server';

/** Phone numbers of people by id, as they are stored; who has told none is left out. A list to ring from is for nothing else. */
export async function readPhones(db: Reader, personIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.person.findMany({ where: { id: { in: [...personIds] }, phone: { not: null } }, select: { id: true, phone: true } });
  return new Map(rows.flatMap(({ id, phone }) => (phone ? [[id, phone]] : [])));
}
