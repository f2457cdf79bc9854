import type { Instant, Period } from '~/kernel/time';
import { cellKey } from '~/modules/needs/coverage';
import { countsOf } from '~/modules/needs/coverage.queries.server';
import type { Reader } from '~/platform/database.server';

/** A place that somebody had and left, and that nobody has taken yet. */
export interface FreedPlace {
  readonly lineId: string;
  readonly lineTitle: string;
  readonly shiftId: string;
  readonly period: Period;
  /** how many are asked for it and may still answer */
  readonly asked: number;
}

/**
 * The places of a need, or of one assignment, that were held, are freed and still lack somebody, on shifts in force that begin after `now`: each line and
 * shift once, by time. None unless the need seeks people. Four queries, five when somebody declined. The caller has asked the policy.
 */
export async function readFreedPlaces(db: Reader, where: { readonly needId: string; readonly assignmentId?: string }, now: Instant): Promise<FreedPlace[]> {
  const { needId, assignmentId } = where;
  const inForce = { replacedById: null, cancelledAt: null };
  const left = await db.assignmentShift.findMany({
    where: { assignmentId, state: 'FREED', heldAt: { not: null }, startsAt: { gt: new Date(now) }, shift: inForce, line: { needId, need: { status: 'PUBLISHED' } } },
    select: {
      lineId: true,
      shiftId: true,
      startsAt: true,
      endsAt: true,
      line: { select: { title: true } },
      shift: { select: { lines: { select: { lineId: true, wanted: true } } } },
    },
    distinct: ['lineId', 'shiftId'],
    orderBy: [{ startsAt: 'asc' }, { lineId: 'asc' }],
  });
  if (left.length === 0) return [];
  const counts = await countsOf(db, [needId], now);
  return left.flatMap(({ lineId, shiftId, startsAt, endsAt, line, shift }) => {
    const { held, asked } = counts[cellKey(lineId, shiftId)] ?? { held: 0, asked: 0 };
    const wanted = shift.lines.find((one) => one.lineId === lineId)?.wanted ?? 0;
    const period = { start: startsAt.getTime(), end: endsAt.getTime() };
    return held < wanted ? [{ lineId, lineTitle: line.title, shiftId, period, asked: Math.min(asked, wanted - held) }] : [];
  });
}
