import type { Instant } from '~/kernel/time';
import { lockBookings } from '~/modules/bookings/booking.commands.server';
import type { Database, Tx } from '~/platform/database.server';
import type { AskedShift } from './assignment-facts';
import { systemReasons } from './assignment-state';
import type { SystemContext } from './command-context.server';
import { endFrom } from './end-from.server';
import { leadersAsked } from './leadership';
import { readLeadership } from './leadership.queries.server';
import { loadAssignments } from './stored-assignment.queries.server';

/** Frees those held at a shift's old time who let the deadline for the new one pass; everybody is told. Run again it does nothing more. Gives how many places. */
export async function freeMoved(db: Database, context: SystemContext): Promise<number> {
  const { now, municipality } = context;
  const held = { state: 'HELD' as const, startsAt: { gt: new Date(now) }, shift: { replacedById: { not: null } } };
  const found = await db.assignmentShift.findMany({ where: { ...held, assignment: { answerBy: { lte: new Date(now) } } }, select: { shift: { select: { needId: true } } } });
  let places = 0;
  for (const needId of new Set(found.map((row) => row.shift.needId))) places += await db.$transaction((tx) => freeOnNeed(tx, { now, municipality }, needId));
  return places;
}

async function freeOnNeed(tx: Tx, { now, municipality }: SystemContext, needId: string): Promise<number> {
  const late = { needId, answerBy: { lte: new Date(now) } };
  const rows = await tx.assignment.findMany({ where: late, select: { personId: true, lineId: true } });
  // an answer that is being given goes first, or finds that it came too late
  await lockBookings(tx, rows.map((row) => row.personId), rows.map((row) => row.lineId));
  const replaced = await tx.shift.findMany({ where: { needId, replacedById: { not: null } }, select: { id: true, replacedById: true } });
  const leadership = await readLeadership(tx);
  let places = 0;
  for (const assignment of await loadAssignments(tx, late, municipality.zone)) {
    for (const { old, fresh } of movedPlaces(assignment.facts.shifts, replaced, now)) {
      const asked = leadersAsked(assignment, leadership, now, municipality.zone);
      const tells = { kind: 'assignment.movedFreed' as const, details: { shiftId: old.shiftId, oldStart: old.start, oldEnd: old.end } };
      const shifts = fresh ? [old, fresh] : [old];
      await endFrom(tx, { now, municipality, actor: null }, { assignment, asked }, { by: 'SYSTEM', reason: systemReasons.moved, shifts, effectiveFrom: now, offersPlaces: false, tells });
      places += 1;
    }
  }
  return places;
}

/** Each place held at an old time that has not begun, with the request for the new time that nobody answered in time. */
function movedPlaces(shifts: readonly AskedShift[], replaced: readonly { id: string; replacedById: string | null }[], now: Instant): { old: AskedShift; fresh: AskedShift | undefined }[] {
  return shifts.flatMap((old) => {
    const to = replaced.find((one) => one.id === old.shiftId)?.replacedById;
    if (!to || old.state !== 'HELD' || old.start <= now) return [];
    return [{ old, fresh: shifts.find((shift) => shift.shiftId === to && shift.state === 'ASKED') }];
  });
}
