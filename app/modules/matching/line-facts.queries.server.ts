import type { Instant, Period } from '~/kernel/time';
import { requirementsSchema } from '~/modules/needs/need.schema';
import type { Reader } from '~/platform/database.server';
import type { LineFacts, ShiftFacts } from './facts';

export interface LoadedLine {
  readonly line: LineFacts;
  readonly title: string;
  readonly unitName: string;
  /** not cancelled, not replaced and not over; in order of time, also those without a place left */
  readonly shifts: readonly ShiftFacts[];
  /** from the first to the last of the shifts; empty at `now` without any */
  readonly period: Period;
}

/** A line with its shifts, how many are wanted and held of each. Null when there is no such line. */
export async function loadLineFacts(db: Reader, lineId: string, now: Instant): Promise<LoadedLine | null> {
  const [loaded] = await loadLinesFacts(db, [lineId], now);
  return loaded ?? null;
}

/** Lines with their shifts, in the order asked for; unknown ids are left out. A constant number of queries. */
export async function loadLinesFacts(db: Reader, lineIds: readonly string[], now: Instant): Promise<LoadedLine[]> {
  const rows = await db.needLine.findMany({
    where: { id: { in: [...lineIds] } },
    select: {
      id: true, title: true, requirements: true, wished: true, recordChecks: true,
      need: { select: { id: true, kind: true, status: true, unit: { select: { id: true, name: true, sector: true, areaKey: true, area: { select: { neighbours: true } } } } } },
      shifts: {
        where: { shift: { cancelledAt: null, replacedById: null, endsAt: { gt: new Date(now) } } },
        select: { wanted: true, shift: { select: { id: true, startsAt: true, endsAt: true } } },
      },
    },
  });
  const counts = await db.assignmentShift.groupBy({ by: ['lineId', 'shiftId'], where: { lineId: { in: [...lineIds] }, state: 'HELD' }, _count: { _all: true } });
  const held = new Map(counts.map((one) => [`${one.lineId} ${one.shiftId}`, one._count._all]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return lineIds.flatMap((lineId) => {
    const row = byId.get(lineId);
    if (!row) return [];
    const { need } = row;
    const shifts = row.shifts
      .map(({ wanted, shift }): ShiftFacts => ({
        id: shift.id,
        period: { start: shift.startsAt.getTime(), end: shift.endsAt.getTime() },
        wanted,
        held: held.get(`${row.id} ${shift.id}`) ?? 0,
      }))
      .sort((a, b) => a.period.start - b.period.start || a.period.end - b.period.end);
    const line: LineFacts = {
      lineId: row.id,
      needId: need.id,
      unitId: need.unit.id,
      sector: need.unit.sector,
      areaKey: need.unit.areaKey,
      neighbourAreaKeys: need.unit.area.neighbours,
      kind: need.kind,
      status: need.status,
      requirements: requirementsSchema.parse(row.requirements) ?? [],
      wished: row.wished,
      recordChecks: row.recordChecks,
      agreementAreas: null,
    };
    return [{ line, title: row.title, unitName: need.unit.name, shifts, period: spanOf(shifts, now) }];
  });
}

/** From the first start to the last end; empty at `now` without shifts. */
export const spanOf = (shifts: readonly ShiftFacts[], now: Instant): Period => ({
  start: shifts.reduce((least, shift) => Math.min(least, shift.period.start), shifts[0]?.period.start ?? now),
  end: shifts.reduce((most, shift) => Math.max(most, shift.period.end), shifts[0]?.period.end ?? now),
});
