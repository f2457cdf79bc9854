import type { Actor } from '~/kernel/actor';
import type { Instant } from '~/kernel/time';
import { dateAt, type Zone } from '~/kernel/zone';
import { isLanguage } from '~/i18n/languages';
import type { Reader } from '~/platform/database.server';
import { treeOn, unitsBelow, unitsInForce } from './unit-tree';
import { readUnitTree } from './unit-tree.queries.server';

/**
 * The actor as today's leader terms, roles and employments say; null when the person is gone. Deputies hold a leader's rights (design part 3); a term
 * in a unit that is over gives none, and units merged into a led one are led with it.
 */
export async function readActor(db: Reader, personId: string, now: Instant, zone: Zone): Promise<Actor | null> {
  const today = dateAt(now, zone);
  const midnight = new Date(`${today}T00:00:00Z`);
  const inForce = { from: { lte: midnight }, OR: [{ to: null }, { to: { gte: midnight } }] };
  const person = await db.person.findUnique({
    where: { id: personId },
    select: {
      givenName: true,
      familyName: true,
      language: true,
      leaderTerms: { where: inForce, select: { unitId: true } },
      roles: { where: inForce, select: { role: true } },
      employments: { where: inForce, select: { unitId: true } },
    },
  });
  if (!person) return null;
  const units = person.leaderTerms.length === 0 ? [] : await readUnitTree(db);
  const isInForce = unitsInForce(units, today);
  const ledIds = person.leaderTerms.map((term) => term.unitId).filter((id) => isInForce.has(id));
  return {
    personId,
    name: `${person.givenName} ${person.familyName}`,
    language: isLanguage(person.language) ? person.language : null,
    roles: [...new Set(person.roles.map((grant) => grant.role))],
    ledUnitIds: unitsBelow(ledIds, treeOn(units, today)),
    homeUnitIds: [...new Set(person.employments.map((employment) => employment.unitId))],
  };
}
