import type { Instant } from '~/kernel/time';
import type { Tx } from '~/platform/database.server';

/** Asks again for a shift that the assignment was freed from, as when a shift gets the time back that it had. A shift that is not freed is left as it is. */
export async function reopen(tx: Tx, assignmentId: string, shiftId: string, at: Instant): Promise<void> {
  const asked = { state: 'ASKED' as const, askedAt: new Date(at), heldAt: null, freedAt: null, freedBy: null, freedById: null, freedReason: null };
  await tx.assignmentShift.updateMany({ where: { assignmentId, shiftId, state: 'FREED' }, data: asked });
}
