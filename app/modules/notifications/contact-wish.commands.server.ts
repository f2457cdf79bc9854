import type { Instant } from '~/kernel/time';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { Database } from '~/platform/database.server';
import type { ContactWishes } from './contact-wish';

/** Stores how the actor wants to be told; the newest wish holds for what waits as well. */
export async function setContactWishes({ db, actor, now }: { readonly db: Database; readonly actor: { readonly personId: string }; readonly now: Instant }, wishes: ContactWishes): Promise<void> {
  const { personId } = actor;
  await db.$transaction(async (tx) => {
    const said = { email: wishes.email, sms: wishes.sms, setAt: new Date(now) };
    await tx.contactWish.upsert({ where: { personId }, create: { personId, ...said }, update: said });
    await recordWrite(tx, { actorId: personId, action: 'contactWish.set', subject: 'ContactWish', subjectId: personId, personIds: [personId] }, now);
  });
}
