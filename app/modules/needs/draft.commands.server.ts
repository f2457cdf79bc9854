import type { FieldErrors } from '~/kernel/field-error';
import { ok, refuse, type Result } from '~/kernel/result';
import type { Instant } from '~/kernel/time';
import type { TextKey } from '~/modules/access/form-action.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Tx } from '~/platform/database.server';
import { draftFacts } from './draft-facts.queries.server';
import type { DraftForm } from './draft-form.schema';
import { replaceDraftRows } from './draft-rows.commands.server';
import { changedTexts, contentOf, type StoredNeed } from './need';
import { mayOnNeed, type NeedAction } from './need.policy';
import { lockNeed } from './need.queries.server';
import { missingForPublishing, withWantedOnly } from './publishing';
import { readDraft, type ReadDraft } from './read-draft';

type Context = Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality'>;

/** What a press came to: everything was kept; all but the wrong fields were; or all was kept, and this is missing before it can be published. */
export type DraftOutcome =
  | { readonly kind: 'KEPT' }
  | { readonly kind: 'WRONG'; readonly errors: FieldErrors }
  | { readonly kind: 'MISSING'; readonly errors: FieldErrors }
  | { readonly kind: 'PUBLISHED' };

/**
 * Keeps the draft as the form says, as far as it can be read. Refuses when somebody else wrote it since the form was made
 * (`needs.refusal.changedSince`), and when it is not a draft the actor may edit.
 */
export async function saveDraft(context: Context, needId: string, form: DraftForm): Promise<Result<DraftOutcome, TextKey>> {
  return context.db.$transaction(async (tx) => {
    const kept = await keep(tx, context, needId, form, 'edit');
    if (!kept.ok) return kept;
    const { errors } = kept.value.read;
    return ok(Object.keys(errors).length > 0 ? { kind: 'WRONG', errors } : { kind: 'KEPT' });
  });
}

/**
 * Keeps the draft as `saveDraft` does, and publishes it when nothing is wrong or missing. The introducer is told. Lines that want nobody are
 * left out.
 */
export async function publishDraft(context: Context, needId: string, form: DraftForm): Promise<Result<DraftOutcome, TextKey>> {
  return context.db.$transaction(async (tx): Promise<Result<DraftOutcome, TextKey>> => {
    const kept = await keep(tx, context, needId, form, 'publish');
    if (!kept.ok) return kept;
    const { need, read, introducerIsThere, introducerDeclined } = kept.value;
    if (Object.keys(read.errors).length > 0) return ok({ kind: 'WRONG', errors: read.errors });
    const missing = missingForPublishing(need, { now: context.now, introducerIsThere, introducerDeclined });
    if (Object.keys(missing).length > 0) return ok({ kind: 'MISSING', errors: missing });
    await publish(tx, context, need);
    return ok({ kind: 'PUBLISHED' });
  });
}

interface Kept {
  readonly need: StoredNeed;
  readonly read: ReadDraft;
  readonly introducerIsThere: boolean;
  readonly introducerDeclined: boolean;
}

async function keep(tx: Tx, context: Context, needId: string, form: DraftForm, action: NeedAction): Promise<Result<Kept, TextKey>> {
  const { actor, now } = context;
  const stored = await lockNeed(tx, needId);
  // another unit's draft reads like one that is gone
  if (!stored || !mayOnNeed(actor, 'see', { ...stored, partOf: false }).may) return refuse({ key: 'needs.refusal.gone' });
  const may = mayOnNeed(actor, action, { ...stored, partOf: false });
  if (!may.may) return refuse({ key: may.why });
  if (stored.status !== 'DRAFT') return refuse({ key: 'needs.refusal.alreadyPublished' });
  if (form.seen !== stored.updatedAt) return refuse({ key: 'needs.refusal.changedSince' });
  const facts = await draftFacts(tx, stored.unitId, context);
  const read = readDraft(form, stored, facts);
  const isNewIntroducer = read.texts.introducerId !== stored.introducerId;
  const updatedAt = laterThan(stored.updatedAt, now);
  const before = await tx.need.update({
    where: { id: needId },
    data: { ...read.texts, tasks: [...read.texts.tasks], updatedAt: new Date(updatedAt), ...(isNewIntroducer && { introducerDeclinedAt: null }) },
    select: { introducerDeclinedAt: true },
  });
  await replaceDraftRows(tx, needId, read.lines, read.shifts);
  const fields = [...changedTexts(stored, read.texts), 'lines', 'shifts'];
  await recordWrite(tx, { actorId: actor.personId, action: 'need.save', subject: 'Need', subjectId: needId, fields }, now);
  const need: StoredNeed = { ...stored, ...read.texts, lines: read.lines, shifts: read.shifts, updatedAt };
  const introducerIsThere = need.introducerId !== null && facts.introducerIds.includes(need.introducerId);
  return ok({ need, read, introducerIsThere, introducerDeclined: before.introducerDeclinedAt !== null });
}

/** The stamp of a write; never the same twice, since forms are told apart by it. */
const laterThan = (before: Instant, now: Instant): Instant => Math.max(now, before + 1);

async function publish(tx: Tx, { actor, now }: Context, draft: StoredNeed): Promise<void> {
  const need = withWantedOnly(draft);
  const { lines, shifts } = need;
  await replaceDraftRows(tx, need.id, lines, shifts);
  const at = new Date(now);
  await tx.need.update({ where: { id: need.id }, data: { status: 'PUBLISHED', publishedAt: at, version: 1 } });
  await tx.needVersion.create({
    data: { needId: need.id, version: 1, content: contentOf(need), changed: [], at, byId: actor.personId },
  });
  const personIds = need.introducerId && need.introducerId !== actor.personId ? [need.introducerId] : [];
  await tell(
    tx,
    personIds.map((personId) => ({ personId, kind: 'needs.introducerChosen', data: { needId: need.id } })),
    now,
  );
  await recordWrite(tx, { actorId: actor.personId, action: 'need.publish', subject: 'Need', subjectId: need.id, personIds }, now);
}

/** Throws a draft away. Refuses what is published: that is closed or cancelled, so that everybody gets an answer. */
export async function discardDraft({ db, actor, now }: Pick<Context, 'db' | 'actor' | 'now'>, needId: string): Promise<Result<null, TextKey>> {
  return db.$transaction(async (tx) => {
    const need = await lockNeed(tx, needId);
    if (!need || !mayOnNeed(actor, 'see', { ...need, partOf: false }).may) return refuse({ key: 'needs.refusal.gone' });
    const may = mayOnNeed(actor, 'discard', { ...need, partOf: false });
    if (!may.may) return refuse({ key: may.why });
    await tx.need.delete({ where: { id: needId } });
    await recordWrite(tx, { actorId: actor.personId, action: 'need.discard', subject: 'Need', subjectId: needId }, now);
    return ok(null);
  });
}
