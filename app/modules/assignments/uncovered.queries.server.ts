import { hasRole } from '~/kernel/actor';
import { dayMs, type Period } from '~/kernel/time';
import { cellKey } from '~/modules/needs/coverage';
import { countsOf } from '~/modules/needs/coverage.queries.server';
import type { CommandContext } from './command-context.server';

/** A place that nobody is held on or asked for, on a shift that begins soon. */
export interface Gap {
  readonly needId: string;
  readonly lineId: string;
  readonly shiftId: string;
  readonly title: string;
  readonly unitName: string;
  readonly lineTitle: string;
  readonly period: Period;
  readonly missing: number;
}

const soonMs = 7 * dayMs;

/** Shifts of the next seven days that lack people, of the actor's units, or of all for HR and the crisis staff; soonest first. Three queries. */
export async function readGaps({ db, actor, now }: Pick<CommandContext, 'db' | 'actor' | 'now'>): Promise<Gap[]> {
  const seesAll = hasRole(actor, 'HR', 'COORDINATOR');
  if (!seesAll && actor.ledUnitIds.length === 0) return [];
  const rows = await db.lineShift.findMany({
    where: {
      wanted: { gt: 0 },
      line: { need: { status: 'PUBLISHED', unitId: seesAll ? undefined : { in: [...actor.ledUnitIds] } } },
      shift: { startsAt: { gt: new Date(now), lt: new Date(now + soonMs) }, cancelledAt: null, replacedById: null },
    },
    select: {
      lineId: true,
      shiftId: true,
      wanted: true,
      shift: { select: { startsAt: true, endsAt: true } },
      line: { select: { title: true, need: { select: { id: true, title: true, unit: { select: { name: true } } } } } },
    },
    orderBy: [{ shift: { startsAt: 'asc' } }, { lineId: 'asc' }],
  });
  const counts = await countsOf(db, [...new Set(rows.map((row) => row.line.need.id))], now);
  return rows.flatMap(({ lineId, shiftId, wanted, shift, line }): Gap[] => {
    const { held, asked } = counts[cellKey(lineId, shiftId)] ?? { held: 0, asked: 0 };
    const missing = wanted - held - asked;
    const { need } = line;
    if (missing <= 0) return [];
    const period = { start: shift.startsAt.getTime(), end: shift.endsAt.getTime() };
    return [{ needId: need.id, lineId, shiftId, title: need.title, unitName: need.unit.name, lineTitle: line.title, period, missing }];
  });
}
