import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { AnnouncementContext } from './command-context.server';
import { readAnnouncement } from './announcement.queries.server';

/** Records that the actor has seen an announcement that they may see; twice does it once. False when there is no such one for them. */
export async function markSeen(context: AnnouncementContext, announcementId: string): Promise<boolean> {
  const { db, actor, now } = context;
  const announcement = await readAnnouncement(context, announcementId);
  if (!announcement?.isForReader || announcement.phase === 'COMING') return false;
  if (announcement.seenAt !== null) return true;
  await db.$transaction(async (tx) => {
    const { seenFrom } = await tx.announcement.findUniqueOrThrow({ where: { id: announcementId }, select: { seenFrom: true } });
    // the text may have been changed a moment ahead of our clock
    const seenAt = new Date(Math.max(now, seenFrom.getTime()));
    const key = { announcementId, personId: actor.personId };
    const { count } = await tx.announcementSeen.createMany({ data: [{ ...key, seenAt }], skipDuplicates: true });
    const again = count === 0 ? await tx.announcementSeen.updateMany({ where: { ...key, seenAt: { lt: seenFrom } }, data: { seenAt } }) : { count };
    if (again.count > 0) await recordWrite(tx, { actorId: actor.personId, action: 'announcement.seen', subject: 'Announcement', subjectId: announcementId, personIds: [actor.personId] }, now);
  });
  return true;
}
