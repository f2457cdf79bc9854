import type { Instant } from '~/kernel/time';
import { askAnew } from '~/modules/bookings/booking.commands.server';
import type { Notice } from '~/modules/notifications/message';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Tx } from '~/platform/database.server';
import { noticesTo } from './notices';
import { stepDeadline } from './responsible';

/** Where a place came free; who freed it is not asked again. Null when more are wanted than before. */
export interface FreedPlace {
  readonly id: string | null;
  readonly personId: string | null;
  readonly lineId: string;
  readonly needId: string;
}

/**
 * When a place frees, those in reserve are asked for a fresh yes, in the order in which the receiving leader approved them (design part 4, rule 4):
 * as many as there are places free. A deadline that has passed is renewed for them: half the time left, 15 minutes to 24 hours.
 */
export async function offerFreedPlaces(tx: Tx, freed: FreedPlace, shiftIds: readonly string[], now: Instant): Promise<void> {
  const notices: Notice[] = [];
  for (const shiftId of shiftIds) {
    const line = await tx.lineShift.findUnique({ where: { lineId_shiftId: { lineId: freed.lineId, shiftId } }, select: { wanted: true, line: { select: { need: { select: { status: true } } } } } });
    if (line?.line.need.status !== 'PUBLISHED') continue;
    const held = await tx.assignmentShift.count({ where: { lineId: freed.lineId, shiftId, state: 'HELD' } });
    const reserves = await reservesFor(tx, freed, shiftId, now);
    for (const reserve of reserves.slice(0, Math.max(0, line.wanted - held))) {
      await offer(tx, reserve, shiftId, now);
      notices.push(...noticesTo([reserve.personId], 'assignment.placeFree', { id: reserve.assignmentId, needId: freed.needId }, null));
    }
  }
  await tell(tx, notices, now);
}

// approved: the receiving leader's yes to this shift; who was approved first stands first
async function reservesFor(tx: Tx, freed: FreedPlace, shiftId: string, now: Instant) {
  const rows = await tx.assignmentShift.findMany({
    where: {
      lineId: freed.lineId,
      shiftId,
      state: 'ASKED',
      startsAt: { gt: new Date(now) },
      ...(freed.id !== null && { assignmentId: { not: freed.id } }),
      ...(freed.personId !== null && { personId: { not: freed.personId } }),
      assignment: {
        endedAt: null,
        AND: [
          { answers: { some: { party: 'PERSON', value: 'YES', undoneAt: null } } },
          { answers: { some: { party: 'RECEIVER', value: 'YES', undoneAt: null, shiftIds: { has: shiftId } } } },
        ],
      },
    },
    select: {
      assignmentId: true, personId: true, startsAt: true,
      assignment: { select: { answerBy: true, answers: { where: { party: 'RECEIVER', value: 'YES', undoneAt: null }, select: { at: true }, orderBy: { at: 'asc' }, take: 1 } } },
    },
  });
  const approvedAt = (row: (typeof rows)[number]): number => row.assignment.answers[0]?.at.getTime() ?? Infinity;
  return rows.sort((a, b) => approvedAt(a) - approvedAt(b) || (a.assignmentId < b.assignmentId ? -1 : 1));
}

async function offer(tx: Tx, reserve: Awaited<ReturnType<typeof reservesFor>>[number], shiftId: string, now: Instant): Promise<void> {
  const until = Math.min(reserve.startsAt.getTime(), stepDeadline(now, reserve.startsAt.getTime()));
  await askAnew(tx, reserve.assignmentId, [shiftId], now);
  if (reserve.assignment.answerBy.getTime() < until) await tx.assignment.update({ where: { id: reserve.assignmentId }, data: { answerBy: new Date(until) } });
}
