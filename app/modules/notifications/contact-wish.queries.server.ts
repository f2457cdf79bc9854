import type { Reader } from '~/platform/database.server';
import { usualWishes, type ContactWishes } from './contact-wish';

/** How each of these people wants to be told; one query. */
export async function readContactWishes(db: Reader, personIds: readonly string[]): Promise<Map<string, ContactWishes>> {
  const rows = await db.contactWish.findMany({ where: { personId: { in: [...personIds] } }, select: { personId: true, email: true, sms: true } });
  const said = new Map<string, ContactWishes>(rows.map(({ personId, email, sms }) => [personId, { email, sms }]));
  return new Map(personIds.map((personId) => [personId, said.get(personId) ?? usualWishes]));
}

/** Where a person can be reached; null where nothing is known. */
export async function readContactPoints(db: Reader, personId: string): Promise<{ readonly email: string | null; readonly phone: string | null }> {
  return (await db.person.findUnique({ where: { id: personId }, select: { email: true, phone: true } })) ?? { email: null, phone: null };
}
