import type { Instant, Period } from '~/kernel/time';
import { requirementsSchema } from '~/modules/needs/need.schema';
import type { Reader } from '~/platform/database.server';
import { wantedOn, type Spot } from './spot';
import type { UnitPlace } from './units.queries.server';

/** A held shift: who carries how much, and when the place was filled. */
export interface HeldShift {
  readonly personId: string;
  readonly lineId: string;
  readonly shiftId: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly heldAt: Instant;
}

/** The held shifts that begin in a half-open period. One query. */
export async function readHeldShifts(db: Reader, period: Period): Promise<HeldShift[]> {
  const rows = await db.assignmentShift.findMany({
    where: { state: 'HELD', startsAt: { gte: new Date(period.start), lt: new Date(period.end) } },
    select: { personId: true, lineId: true, shiftId: true, startsAt: true, endsAt: true, heldAt: true, askedAt: true },
  });
  return rows.map(({ startsAt, endsAt, heldAt, askedAt, ...row }) => ({
    ...row,
    start: startsAt.getTime(),
    end: endsAt.getTime(),
    heldAt: (heldAt ?? askedAt).getTime(),
  }));
}

/** Lines on shifts of published needs that begin in a half-open period, in the units given. Four queries. */
export async function readSpots(db: Reader, period: Period, units: ReadonlyMap<string, UnitPlace>, held: readonly HeldShift[]): Promise<Spot[]> {
  const shifts = await db.shift.findMany({
    where: { startsAt: { gte: new Date(period.start), lt: new Date(period.end) }, need: { publishedAt: { not: null } } },
    select: { id: true, needId: true, startsAt: true, cancelledAt: true, replacedById: true },
  });
  const needIds = [...new Set(shifts.map(({ needId }) => needId))];
  const needs = await db.need.findMany({ where: { id: { in: needIds } }, select: { id: true, unitId: true, kind: true, status: true, publishedAt: true, endedAt: true } });
  const lines = await db.needLine.findMany({ where: { needId: { in: needIds } }, select: { id: true, requirements: true } });
  const cells = await db.lineShift.findMany({ where: { shiftId: { in: shifts.map(({ id }) => id) } }, select: { lineId: true, shiftId: true, wanted: true } });
  const shiftOf = new Map(shifts.map((shift) => [shift.id, shift]));
  const needOf = new Map(needs.map((need) => [need.id, need]));
  const groupsOf = new Map(lines.map(({ id, requirements }) => [id, (requirementsSchema.parse(requirements) ?? []).map(({ anyOf }) => [...anyOf].sort().join(' '))]));
  const heldAt = groupHeld(held);
  return cells.flatMap(({ lineId, shiftId, wanted }): Spot[] => {
    const shift = shiftOf.get(shiftId);
    const need = shift && needOf.get(shift.needId);
    const unit = need && units.get(need.unitId);
    if (!shift || !need?.publishedAt || !unit) return [];
    const times = heldAt.get(`${lineId} ${shiftId}`) ?? [];
    const start = shift.startsAt.getTime();
    const facts = { status: need.status, endedAt: need.endedAt?.getTime() ?? null, isInForce: !shift.cancelledAt && !shift.replacedById, start, wanted, held: times.length };
    return [
      {
        unitId: need.unitId,
        sector: unit.sector,
        areaKey: unit.areaKey,
        kind: need.kind,
        publishedAt: need.publishedAt.getTime(),
        start,
        wanted: wantedOn(facts),
        heldAt: times,
        groups: groupsOf.get(lineId) ?? [],
      },
    ];
  });
}

function groupHeld(held: readonly HeldShift[]): Map<string, Instant[]> {
  const times = new Map<string, Instant[]>();
  for (const { lineId, shiftId, heldAt } of held) {
    const key = `${lineId} ${shiftId}`;
    const known = times.get(key);
    if (known) known.push(heldAt);
    else times.set(key, [heldAt]);
  }
  return times;
}
