import type { Instant } from '~/kernel/time';
import type { Tx } from '~/platform/database.server';

/** Notes that the leaders are being warned before a start; false when they were already, so that a job may run twice without harm. */
export async function noteWarning(tx: Tx, checklistId: string, { hoursBefore, startsAt }: { readonly hoursBefore: number; readonly startsAt: Instant }, now: Instant): Promise<boolean> {
  const { count } = await tx.checklistWarning.createMany({ data: [{ checklistId, hoursBefore, startsAt: new Date(startsAt), warnedAt: new Date(now) }], skipDuplicates: true });
  return count > 0;
}
