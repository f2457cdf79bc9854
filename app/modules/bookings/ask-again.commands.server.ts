import type { Instant } from '~/kernel/time';
import type { Tx } from '~/platform/database.server';

/** Asks again for shifts of an assignment that the person let go; those still asked or held, and those that others freed, are left as they are. */
export async function askAgain(tx: Tx, assignmentId: string, shiftIds: readonly string[], at: Instant): Promise<void> {
  await tx.assignmentShift.updateMany({
    where: { assignmentId, shiftId: { in: [...shiftIds] }, state: 'FREED', freedBy: 'PERSON' },
    data: { state: 'ASKED', askedAt: new Date(at), freedAt: null, freedBy: null, freedById: null, freedReason: null },
  });
}
