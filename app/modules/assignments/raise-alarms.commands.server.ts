import { hourMs, type Instant } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import type { Municipality } from '~/modules/access/municipality';
import { readRoleHolders } from '~/modules/access/role-holders.queries.server';
import { treeOn } from '~/modules/access/unit-tree';
import { cellKey } from '~/modules/needs/coverage';
import { countsOf } from '~/modules/needs/coverage.queries.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Notice } from '~/modules/notifications/message';
import type { Database } from '~/platform/database.server';
import { alarmDue, longestAlarmHours } from './alarm';
import { readLeadership } from './leadership.queries.server';
import { ladderOf } from './responsible';

/**
 * Tells the unit's leader and the coordinators of places that nobody holds, by how soon the shift begins and how much hangs on it; asked is not held. Each alarm
 * once for each shift, the soonest of a need. May run twice, or in two processes, without harm. Gives how many shifts lack people so.
 */
export async function raiseAlarms(db: Database, { now, municipality }: { readonly now: Instant; readonly municipality: Municipality }): Promise<number> {
  const rows = await db.lineShift.findMany({
    where: {
      wanted: { gt: 0 },
      line: { need: { status: 'PUBLISHED' } },
      shift: { startsAt: { gt: new Date(now), lte: new Date(now + longestAlarmHours * hourMs) }, cancelledAt: null, replacedById: null },
    },
    select: { lineId: true, shiftId: true, wanted: true, shift: { select: { startsAt: true, endsAt: true } }, line: { select: { need: { select: { id: true, unitId: true, priority: true } } } } },
    orderBy: [{ shift: { startsAt: 'asc' } }, { lineId: 'asc' }],
  });
  const due = rows.flatMap(({ shift, line, ...row }) => {
    const hours = alarmDue(line.need.priority, shift.startsAt.getTime(), now);
    return hours === null ? [] : [{ ...row, hours, need: line.need, start: shift.startsAt.getTime(), end: shift.endsAt.getTime() }];
  });
  if (due.length === 0) return 0;
  const counts = await countsOf(db, [...new Set(due.map(({ need }) => need.id))], now);
  const lacking = due.filter(({ lineId, shiftId, wanted }) => wanted > (counts[cellKey(lineId, shiftId)]?.held ?? 0));
  const { units, terms } = await readLeadership(db);
  const today = dateAt(now, municipality.zone);
  const tree = treeOn(units, today);
  const coordinators = await readRoleHolders(db, 'COORDINATOR', now, municipality.zone);
  // a need's soonest empty shift speaks for the later ones, which stand beside it on the page
  const soonest = lacking.filter(({ need, shiftId }) => lacking.find((one) => one.need.id === need.id)?.shiftId === shiftId);
  const notices = soonest.flatMap(({ need, shiftId, start, end, hours }): Notice[] => {
    const leaders = ladderOf(need.unitId, tree, terms, today, '')[0]?.personIds ?? [];
    const data = { needId: need.id, shiftId, start, end };
    return [...new Set([...leaders, ...coordinators])].map((personId) => ({ personId, kind: 'needs.uncovered', data, bySms: need.priority >= 4, once: `${shiftId} ${hours}` }));
  });
  await db.$transaction((tx) => tell(tx, notices, now));
  return new Set(lacking.map(({ shiftId }) => shiftId)).size;
}
