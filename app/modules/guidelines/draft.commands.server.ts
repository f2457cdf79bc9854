import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { Instant } from '~/kernel/time';
import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import type { Sector } from '~/kernel/vocabulary';
import type { Tx } from '~/platform/database.server';
import type { CommandContext } from './command-context.server';
import { freeSlug, slugOf, type Audience, type GuidelineText } from './guideline';
import { guidelineRights } from './guideline.policy';
import { lockGuideline, openVersions } from './locked-guideline.server';

const refusal = (name: string): { ok: false; refusal: TextKey } => refuse({ key: `guidelines.errors.${name}` });

interface ForWhom {
  readonly audiences: readonly Audience[];
  readonly sectors: readonly Sector[];
}

/** Begins a guideline with an empty draft that carries its title in the actor's language; gives its slug. Nobody but the administrator may. */
export async function createGuideline(
  { db, actor, now }: CommandContext,
  { audiences, sectors, ...text }: ForWhom & Pick<GuidelineText, 'language' | 'title'>
): Promise<Result<string, TextKey>> {
  if (!guidelineRights(actor).edit) return refusal('onlyAdministrator');
  const at = new Date(now);
  return db.$transaction(async (tx): Promise<Result<string, TextKey>> => {
    const wished = slugOf(text.title);
    const taken = await tx.guideline.findMany({ where: { slug: { startsWith: wished } }, select: { slug: true } });
    const slug = freeSlug(wished, new Set(taken.map((row) => row.slug)));
    const made = await tx.guideline.createMany({
      data: [{ slug, audiences: [...audiences], sectors: [...sectors], createdAt: at, createdById: actor.personId }],
      skipDuplicates: true,
    });
    if (made.count === 0) return refusal('changedMeanwhile');
    await tx.guidelineVersion.create({ data: { slug, number: 1, savedAt: at, savedById: actor.personId, texts: { create: [{ ...text, body: '' }] } } });
    await recordWrite(tx, { actorId: actor.personId, action: 'guideline.create', subject: 'Guideline', subjectId: slug, fields: ['audiences', 'sectors', 'title'] }, now);
    return ok(slug);
  });
}

/**
 * Stores the texts of the next version, making it when there is none. Refused when the actor isn't the administrator, when there is no such guideline,
 * and when somebody has saved or published since `savedAt` (0: there was no draft).
 */
export async function saveDraft(
  { db, actor, now }: CommandContext,
  slug: string,
  { savedAt, texts }: { readonly savedAt: Instant; readonly texts: readonly GuidelineText[] }
): Promise<Result<null, TextKey>> {
  if (!guidelineRights(actor).edit) return refusal('onlyAdministrator');
  return db.$transaction(async (tx): Promise<Result<null, TextKey>> => {
    if (!(await lockGuideline(tx, slug))) return refusal('gone');
    const { draft } = await openVersions(tx, slug);
    if ((draft?.savedAt.getTime() ?? 0) !== savedAt) return refusal('changedMeanwhile');
    const saved = { savedAt: new Date(Math.max(now, savedAt + 1)), savedById: actor.personId };
    const id = draft?.id ?? (await tx.guidelineVersion.create({ data: { slug, number: await nextNumber(tx, slug), ...saved } })).id;
    if (draft) await tx.guidelineVersion.update({ where: { id }, data: saved });
    await tx.guidelineText.deleteMany({ where: { versionId: id } });
    await tx.guidelineText.createMany({ data: texts.map((text) => ({ ...text, versionId: id })) });
    await recordWrite(tx, { actorId: actor.personId, action: 'guideline.save', subject: 'GuidelineVersion', subjectId: id, fields: texts.map(({ language }) => language) }, now);
    return ok(null);
  });
}

async function nextNumber(tx: Tx, slug: string): Promise<number> {
  const newest = await tx.guidelineVersion.aggregate({ where: { slug }, _max: { number: true } });
  return (newest._max.number ?? 0) + 1;
}

/** Drops the draft; a guideline that was never published goes with it. Refused as `saveDraft` is. */
export async function discardDraft({ db, actor, now }: CommandContext, slug: string, savedAt: Instant): Promise<Result<{ readonly isGone: boolean }, TextKey>> {
  if (!guidelineRights(actor).edit) return refusal('onlyAdministrator');
  return db.$transaction(async (tx): Promise<Result<{ isGone: boolean }, TextKey>> => {
    if (!(await lockGuideline(tx, slug))) return refusal('gone');
    const { draft } = await openVersions(tx, slug);
    if (!draft || draft.savedAt.getTime() !== savedAt) return refusal('changedMeanwhile');
    await tx.guidelineVersion.delete({ where: { id: draft.id } });
    const isGone = (await tx.guidelineVersion.count({ where: { slug } })) === 0;
    if (isGone) await tx.guideline.delete({ where: { slug } });
    await recordWrite(tx, { actorId: actor.personId, action: 'guideline.discard', subject: 'GuidelineVersion', subjectId: draft.id }, now);
    return ok({ isGone });
  });
}

/** Changes at once for whom a guideline is, whichever version is in force. Nobody but the administrator may. */
export async function setForWhom({ db, actor, now }: CommandContext, slug: string, { audiences, sectors }: ForWhom): Promise<Result<null, TextKey>> {
  if (!guidelineRights(actor).edit) return refusal('onlyAdministrator');
  return db.$transaction(async (tx): Promise<Result<null, TextKey>> => {
    const { count } = await tx.guideline.updateMany({ where: { slug }, data: { audiences: [...audiences], sectors: [...sectors] } });
    if (count === 0) return refusal('gone');
    await recordWrite(tx, { actorId: actor.personId, action: 'guideline.setForWhom', subject: 'Guideline', subjectId: slug, fields: ['audiences', 'sectors'] }, now);
    return ok(null);
  });
}
