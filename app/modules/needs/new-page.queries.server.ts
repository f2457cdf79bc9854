import type { Actor } from '~/kernel/actor';
import type { Instant } from '~/kernel/time';
import { dateAt, type Zone } from '~/kernel/zone';
import type { Reader } from '~/platform/database.server';
import type { PostingUnit } from './staff';
import { unitsToPostFor } from './staff.queries.server';

export interface EarlierNeed {
  readonly id: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  /** when its first and its last shift start */
  readonly days: { readonly first: Instant; readonly last: Instant };
}

const mostEarlier = 5;

/** The units that the actor may post for, and their latest needs to copy, newest shifts first. Two queries. */
export async function readNewPage(db: Reader, actor: Actor, now: Instant, zone: Zone): Promise<{ units: PostingUnit[]; earlier: EarlierNeed[] }> {
  const units = await unitsToPostFor(db, actor, dateAt(now, zone));
  const ownUnits = actor.ledUnitIds.length > 0 ? [...actor.ledUnitIds] : units.map(({ id }) => id);
  const needs = await db.need.findMany({
    where: { unitId: { in: ownUnits }, status: { not: 'DRAFT' }, shifts: { some: { cancelledAt: null, replacedById: null } } },
    select: {
      id: true,
      title: true,
      unitId: true,
      unit: { select: { name: true } },
      shifts: { where: { cancelledAt: null, replacedById: null }, select: { startsAt: true } },
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    take: mostEarlier,
  });
  const earlier = needs.map(({ id, title, unitId, unit, shifts }) => {
    const starts = shifts.map(({ startsAt }) => startsAt.getTime());
    return { id, title, unitId, unitName: unit.name, days: { first: Math.min(...starts), last: Math.max(...starts) } };
  });
  return { units, earlier };
}
