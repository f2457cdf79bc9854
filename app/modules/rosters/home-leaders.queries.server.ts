import { formatPhone } from '~/i18n/format';
import { readUnitTree } from '~/modules/access/unit-tree.queries.server';
import { nearestLeaders } from '~/modules/availability/nearest-leaders';
import type { IsoDate } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import type { HomeLeader } from './emergency-list';

/**
 * Gives a function that says who answers for a person of a unit on a day: its leaders, else those of the nearest unit above, never the person
 * (design part 3). Two queries, however many are asked about.
 */
export async function readHomeLeaders(db: Reader, on: IsoDate): Promise<(unitId: string, personId: string) => HomeLeader[]> {
  const midnight = new Date(`${on}T00:00:00Z`);
  const terms = await db.leaderTerm.findMany({
    where: { from: { lte: midnight }, OR: [{ to: null }, { to: { gte: midnight } }] },
    select: { personId: true, unitId: true, kind: true, person: { select: { givenName: true, familyName: true, phone: true } } },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
  const units = await readUnitTree(db);
  const leaders = new Map(terms.map(({ personId, person }) => [personId, { name: `${person.givenName} ${person.familyName}`, phone: formatPhone(person.phone ?? '') || null }]));
  const known = new Map<string, HomeLeader[]>();
  return (unitId, personId) => {
    // most people of a unit have the same leader; only a leader's own differs
    const key = leaders.has(personId) ? `${unitId} ${personId}` : unitId;
    const found = known.get(key) ?? nearestLeaders(unitId, units, terms, on, personId).flatMap((id) => leaders.get(id) ?? []);
    known.set(key, found);
    return found;
  };
}
