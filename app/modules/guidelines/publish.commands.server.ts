import { recordWrite } from '~/modules/audit/audit.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Instant } from '~/kernel/time';
import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import type { Tx } from '~/platform/database.server';
import type { CommandContext } from './command-context.server';
import { guidelineRights } from './guideline.policy';
import { lockGuideline, openVersions } from './locked-guideline.server';

const refusal = (name: string): { ok: false; refusal: TextKey } => refuse({ key: `guidelines.errors.${name}` });

/**
 * Puts the draft in force from now, in place of the version before; gives its number. With `tells` those who had read that version are told. Refused when
 * the actor isn't the administrator, when a language has no text, and when the draft isn't the one saved at `savedAt` (any more).
 */
export async function publishGuideline(
  { db, actor, now }: CommandContext,
  slug: string,
  { savedAt, tells }: { readonly savedAt: Instant; readonly tells: boolean }
): Promise<Result<number, TextKey>> {
  if (!guidelineRights(actor).edit) return refusal('onlyAdministrator');
  return db.$transaction(async (tx): Promise<Result<number, TextKey>> => {
    if (!(await lockGuideline(tx, slug))) return refusal('gone');
    const { draft, current } = await openVersions(tx, slug);
    if (!draft || draft.savedAt.getTime() !== savedAt) return refusal('changedMeanwhile');
    const texts = await tx.guidelineText.findMany({ where: { versionId: draft.id }, select: { body: true } });
    if (texts.length === 0 || texts.some(({ body }) => body === '')) return refusal('bodyMissing');
    // two within a millisecond still follow each other
    const at = new Date(Math.max(now, (current?.inForceFrom?.getTime() ?? 0) + 1));
    if (current) await tx.guidelineVersion.update({ where: { id: current.id }, data: { inForceUntil: at } });
    await tx.guidelineVersion.update({ where: { id: draft.id }, data: { inForceFrom: at, publishedById: actor.personId, wasTold: tells } });
    if (tells && current) await tellReaders(tx, { slug, versionId: current.id, number: draft.number, exceptId: actor.personId }, now);
    await recordWrite(tx, { actorId: actor.personId, action: 'guideline.publish', subject: 'GuidelineVersion', subjectId: draft.id, fields: tells ? ['inForceFrom', 'wasTold'] : ['inForceFrom'] }, now);
    return ok(draft.number);
  });
}

interface Change {
  readonly slug: string;
  /** of the version they have read */
  readonly versionId: string;
  /** of the new one */
  readonly number: number;
  readonly exceptId: string;
}

async function tellReaders(tx: Tx, { slug, versionId, number, exceptId }: Change, now: Instant): Promise<void> {
  const readers = await tx.guidelineRead.findMany({ where: { versionId, personId: { not: exceptId } }, select: { personId: true } });
  await tell(
    tx,
    readers.map(({ personId }) => ({ personId, kind: 'guidelines.changed', data: { slug, version: number } })),
    now
  );
}

/** Takes the version in force out of force, with nothing in its place; it can still be read. Refused when none is in force. */
export async function withdrawGuideline({ db, actor, now }: CommandContext, slug: string): Promise<Result<null, TextKey>> {
  if (!guidelineRights(actor).edit) return refusal('onlyAdministrator');
  return db.$transaction(async (tx): Promise<Result<null, TextKey>> => {
    if (!(await lockGuideline(tx, slug))) return refusal('gone');
    const { current } = await openVersions(tx, slug);
    if (!current) return refusal('changedMeanwhile');
    const at = new Date(Math.max(now, (current.inForceFrom?.getTime() ?? 0) + 1));
    await tx.guidelineVersion.update({ where: { id: current.id }, data: { inForceUntil: at } });
    await recordWrite(tx, { actorId: actor.personId, action: 'guideline.withdraw', subject: 'GuidelineVersion', subjectId: current.id, fields: ['inForceUntil'] }, now);
    return ok(null);
  });
}
