import { recordWrite } from '~/modules/audit/audit.commands.server';
import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import type { CommandContext } from './command-context.server';
import { isInForce } from './guideline';

/**
 * Records that the actor has read a version; twice does it once. Refused when the version is not the one in force (any more): then the person should
 * read the new one. Null when there is no such version of the guideline.
 */
export async function markRead({ db, actor, now }: CommandContext, slug: string, versionId: string): Promise<Result<null, TextKey> | null> {
  return db.$transaction(async (tx) => {
    const version = await tx.guidelineVersion.findFirst({ where: { id: versionId, slug, inForceFrom: { not: null } }, select: { inForceFrom: true, inForceUntil: true } });
    if (!version) return null;
    const dates = { inForceFrom: version.inForceFrom?.getTime() ?? null, inForceUntil: version.inForceUntil?.getTime() ?? null };
    if (!isInForce(dates, now)) return refuse({ key: 'guidelines.errors.newerInForce' });
    const { count } = await tx.guidelineRead.createMany({ data: [{ versionId, personId: actor.personId, readAt: new Date(now) }], skipDuplicates: true });
    if (count > 0) await recordWrite(tx, { actorId: actor.personId, action: 'guideline.read', subject: 'GuidelineVersion', subjectId: versionId, personIds: [actor.personId] }, now);
    return ok(null);
  });
}
