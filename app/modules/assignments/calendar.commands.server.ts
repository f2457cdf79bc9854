import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { CommandContext } from './command-context.server';
import { hashOfToken, newToken } from './secret-token.server';

type Context = Pick<CommandContext, 'db' | 'actor' | 'now'>;

/** Makes the actor's calendar, or gives it a new address: the one before is dead at once. Gives the token, which can't be read again. */
export async function makeCalendar({ db, actor, now }: Context): Promise<{ readonly token: string }> {
  const token = newToken();
  const { personId } = actor;
  const row = { tokenHash: hashOfToken(token), createdAt: new Date(now) };
  await db.$transaction(async (tx) => {
    await tx.calendarFeed.upsert({ where: { personId }, create: { personId, ...row }, update: row });
    await recordWrite(tx, { actorId: personId, action: 'calendar.make', subject: 'CalendarFeed', subjectId: personId, personIds: [personId], fields: ['tokenHash'] }, now);
  });
  return { token };
}

/** Ends the actor's calendar: its address is dead at the next request. Without one nothing happens. */
export async function revokeCalendar({ db, actor, now }: Context): Promise<void> {
  const { personId } = actor;
  await db.$transaction(async (tx) => {
    const { count } = await tx.calendarFeed.deleteMany({ where: { personId } });
    if (count === 0) return;
    await recordWrite(tx, { actorId: personId, action: 'calendar.revoke', subject: 'CalendarFeed', subjectId: personId, personIds: [personId] }, now);
  });
}
