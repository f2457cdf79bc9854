import type { Actor } from '~/kernel/actor';
import type { Instant, Period } from '~/kernel/time';
import { dateAt, type Zone } from '~/kernel/zone';
import type { Reader } from '~/platform/database.server';
import type { PostingUnit } from './staff';
import { unitsToPostFor } from './staff.queries.server';

export interface EarlierNeed {
  readonly id: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  /** from its first shift to its last, half-open */
  readonly period: Period;
}

const mostEarlier = 5;

/** The units that the actor may post for, and their latest needs to copy, newest shifts first. Two queries. */
export async function readNewPage(db: Reader, actor: Actor, now: Instant, zone: Zone): Promise<{ units: PostingUnit[]; earlier: EarlierNeed[] }> {
  const units = await unitsToPostFor(db, actor, dateAt(now, zone));
  const ownUnits = actor.ledUnitIds.length > 0 ? [...actor.ledUnitIds] : units.map(({ id }) => id);
  const needs = await db.need.findMany({
    where: { unitId: { in: ownUnits }, status: { not: 'DRAFT' }, shifts: { some: { cancelledAt: null, replacedById: null } } },
    select: {
      id: true, title: true, unitId: true,
      unit: { select: { name: true } },
      shifts: { where: { cancelledAt: null, replacedById: null }, select: { startsAt: true, endsAt: true } },
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    take: mostEarlier,
  });
  const earlier = needs.map(({ id, title, unitId, unit, shifts }) => {
    const period = { start: Math.min(...shifts.map(({ startsAt }) => startsAt.getTime())), end: Math.max(...shifts.map(({ endsAt }) => endsAt.getTime())) };
    return { id, title, unitId, unitName: unit.name, period };
  });
  return { units, earlier };
}
