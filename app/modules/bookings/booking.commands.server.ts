import type { Instant } from '~/kernel/time';
import type { Tx } from '~/platform/database.server';
import type { Freed, ShiftToAsk } from './booking';

/**
 * Lets one booking of each person and line run at a time until the transaction ends: people by id, then lines by id, so that nobody waits in a
 * circle (design part 4, rule 6). Read facts after it, not before: READ COMMITTED then sees what the one in front has done.
 */
export async function lockBookings(tx: Tx, personIds: readonly string[], lineIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`SELECT lock_bookings(${[...personIds]}::uuid[], ${[...lineIds]}::uuid[])`;
}

/** Asks for shifts on a line; a shift that the assignment already has is left as it is. */
export async function ask(
  tx: Tx,
  asked: { readonly assignmentId: string; readonly personId: string; readonly lineId: string; readonly shifts: readonly ShiftToAsk[]; readonly at: Instant },
): Promise<void> {
  const { assignmentId, personId, lineId, at } = asked;
  const data = asked.shifts.map(({ shiftId, period }) => ({
    assignmentId,
    personId,
    lineId,
    shiftId,
    startsAt: new Date(period.start),
    endsAt: new Date(period.end),
    state: 'ASKED' as const,
    askedAt: new Date(at),
  }));
  await tx.assignmentShift.createMany({ data, skipDuplicates: true });
}

/** Asks anew for shifts that are still asked: a yes from before `at` does not count for them any more. */
export async function askAnew(tx: Tx, assignmentId: string, shiftIds: readonly string[], at: Instant): Promise<void> {
  await tx.assignmentShift.updateMany({ where: { assignmentId, shiftId: { in: [...shiftIds] }, state: 'ASKED' }, data: { askedAt: new Date(at) } });
}

/** Frees shifts that are asked or held; those already freed keep who freed them, but for `evenLetGo`. Gives the ids of the shifts freed now. */
export async function free(tx: Tx, assignmentId: string, { shiftIds, by, byId, reason, at, evenLetGo }: Freed): Promise<string[]> {
  const rows = await tx.assignmentShift.updateManyAndReturn({
    where: { assignmentId, shiftId: { in: [...shiftIds] }, OR: [{ state: { not: 'FREED' } }, ...(evenLetGo ? [{ freedBy: 'PERSON' as const }] : [])] },
    data: { state: 'FREED', place: null, freedAt: new Date(at), freedBy: by, freedById: byId, freedReason: reason },
    select: { shiftId: true },
  });
  return rows.map((row) => row.shiftId).sort();
}

/** Moves those held on a line and shift up to the first places, in their order, so that fewer can be wanted. */
export async function closeGaps(tx: Tx, lineId: string, shiftId: string): Promise<void> {
  const held = await tx.assignmentShift.findMany({ where: { lineId, shiftId, state: 'HELD' }, select: { id: true, place: true }, orderBy: { place: 'asc' } });
  for (const [index, row] of held.entries()) {
    if (row.place !== index + 1) await tx.assignmentShift.update({ where: { id: row.id }, data: { place: index + 1 } });
  }
}
