import type { Actor } from '~/kernel/actor';
import type { Instant } from '~/kernel/time';
import { dateAt, type Zone } from '~/kernel/zone';
import { isLanguage } from '~/i18n/languages';
import type { Reader } from '~/platform/database.server';
import { unitsBelow } from './unit-tree';

/** The actor as today's leader terms, roles and employments say; null when the person is gone. Deputies hold a leader's rights (design part 3). */
export async function readActor(db: Reader, personId: string, now: Instant, zone: Zone): Promise<Actor | null> {
  const today = new Date(`${dateAt(now, zone)}T00:00:00Z`);
  const inForce = { from: { lte: today }, OR: [{ to: null }, { to: { gte: today } }] };
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
  const ledIds = person.leaderTerms.map((term) => term.unitId);
  const units = ledIds.length === 0 ? [] : await db.unit.findMany({ select: { id: true, parentId: true } });
  return {
    personId,
    name: `${person.givenName} ${person.familyName}`,
    language: isLanguage(person.language) ? person.language : null,
    roles: [...new Set(person.roles.map((grant) => grant.role))],
    ledUnitIds: unitsBelow(ledIds, units),
    homeUnitIds: [...new Set(person.employments.map((employment) => employment.unitId))],
  };
}
