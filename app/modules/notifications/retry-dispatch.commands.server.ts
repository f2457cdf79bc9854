import { hasRole, type Actor } from '~/kernel/actor';
import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import type { Instant } from '~/kernel/time';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { Database } from '~/platform/database.server';

/** Lets a message that failed for good be tried again, as when an address was mended. Refused to all but the administrator, and when it failed no more. */
export async function retryDispatch({ db, actor, now }: { readonly db: Database; readonly actor: Actor; readonly now: Instant }, dispatchId: string): Promise<Result<null, TextKey>> {
  if (!hasRole(actor, 'ADMINISTRATOR')) return refuse({ key: 'outbox.errors.onlyAdministrator' });
  return db.$transaction(async (tx): Promise<Result<null, TextKey>> => {
    const data = { state: 'WAITING' as const, dueAt: new Date(now), attempts: 0, why: null, settledAt: null, digestOfId: null };
    const { count } = await tx.dispatch.updateMany({ where: { id: dispatchId, state: 'FAILED' }, data });
    if (count === 0) return refuse({ key: 'outbox.errors.failsNoMore' });
    await recordWrite(tx, { actorId: actor.personId, action: 'dispatch.retry', subject: 'Dispatch', subjectId: dispatchId, fields: ['state'] }, now);
    return ok(null);
  });
}
