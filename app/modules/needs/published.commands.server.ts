import type { FieldErrors } from '~/kernel/field-error';
import { ok, refuse, type Result } from '~/kernel/result';
import { dateAt } from '~/kernel/zone';
import type { TextKey } from '~/modules/access/form-action.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Notice } from '~/modules/notifications/message';
import { peopleOn } from './coverage.queries.server';
import type { TextsForm } from './draft-form.schema';
import { toldOf, type StoredNeed, type TextField } from './need';
import { applyTextChange } from './need-change.commands.server';
import type { NeedTexts } from './need.schema';
import { mayOnNeed } from './need.policy';
import { lockNeed } from './need.queries.server';
import { missingForPublishing } from './publishing';
import { readTexts } from './read-texts';
import { leaderIdsOf, staffOf } from './staff.queries.server';

type Context = Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality'>;

/** What a change came to: which fields differ now, or what is wrong, when nothing was changed. How many are told would by arithmetic tell of a no. */
export type ChangeOutcome =
  | { readonly kind: 'CHANGED'; readonly changed: readonly TextField[] }
  | { readonly kind: 'WRONG'; readonly errors: FieldErrors };

/**
 * Changes texts and contacts of a published need, all or nothing, as a new version; everybody asked or held is told which fields differ, and a new
 * introducer that they were chosen (design part 4.5). Refuses when somebody else changed the need since the form was made.
 */
export async function changePublished(context: Context, needId: string, form: TextsForm): Promise<Result<ChangeOutcome, TextKey>> {
  const { db, actor, now, municipality } = context;
  return db.$transaction(async (tx): Promise<Result<ChangeOutcome, TextKey>> => {
    const need = await lockNeed(tx, needId);
    if (!need || !mayOnNeed(actor, 'see', { ...need, partOf: false }).may) return refuse({ key: 'needs.refusal.gone' });
    const may = mayOnNeed(actor, 'edit', { ...need, partOf: false });
    if (!may.may) return refuse({ key: may.why });
    if (need.status !== 'PUBLISHED' || form.seen !== need.updatedAt) return refuse({ key: 'needs.refusal.changedSince' });
    const staff = await staffOf(tx, need.unitId, dateAt(now, municipality.zone));
    const { texts, errors } = readTexts(
      form,
      need,
      staff.map(({ id }) => id),
    );
    const wrong = { ...missingTexts(need, texts, now), ...errors };
    if (Object.keys(wrong).length > 0) return ok({ kind: 'WRONG', errors: wrong });
    const changed = await applyTextChange(tx, need, texts, { needId, now, actorId: actor.personId });
    const told = toldOf(changed);
    const people = told.length > 0 ? (await peopleOn(tx, needId, now)).filter((personId) => personId !== actor.personId) : [];
    await tell(
      tx,
      [
        ...people.map((personId): Notice => ({ personId, kind: 'needs.changed', data: { needId, version: need.version + 1, fields: told } })),
        ...introducerNotices(need, texts, actor.personId),
      ],
      now,
    );
    return ok({ kind: 'CHANGED', changed });
  });
}

const textPaths: readonly string[] = ['title', 'tasks', 'meetingPlace', 'introducerId', 'contactName', 'contactPhone'];

/** What a published need may not lose. An introducer who was fine before may stay, also when employed elsewhere by now. */
function missingTexts(need: StoredNeed, texts: NeedTexts, now: number): FieldErrors {
  const missing = missingForPublishing({ ...need, ...texts }, { now, introducerIsThere: texts.introducerId !== null, introducerDeclined: false });
  return Object.fromEntries(Object.entries(missing).filter(([path]) => textPaths.includes(path)));
}

function introducerNotices(before: NeedTexts & { readonly id: string }, after: NeedTexts, actorId: string): Notice[] {
  if (before.introducerId === after.introducerId) return [];
  const notices: [string | null, string][] = [
    [before.introducerId, 'needs.introducerReplaced'],
    [after.introducerId, 'needs.introducerChosen'],
  ];
  return notices.flatMap(([personId, kind]) => (personId && personId !== actorId ? [{ personId, kind, data: { needId: before.id } }] : []));
}

/** The introducer says that they can't; the unit's leaders are told and choose another. Refuses anybody else, and one who has said so already. */
export async function declineIntroduction({ db, actor, now, municipality }: Context, needId: string): Promise<Result<null, TextKey>> {
  return db.$transaction(async (tx) => {
    const need = await lockNeed(tx, needId);
    if (!need || need.introducerId !== actor.personId || need.status !== 'PUBLISHED') return refuse({ key: 'needs.refusal.notIntroducer' });
    const declined = await tx.need.updateMany({
      where: { id: needId, introducerDeclinedAt: null },
      data: { introducerDeclinedAt: new Date(now), updatedAt: new Date(Math.max(now, need.updatedAt + 1)) },
    });
    if (declined.count === 0) return refuse({ key: 'needs.refusal.notIntroducer' });
    const leaderIds = await leaderIdsOf(tx, need.unitId, dateAt(now, municipality.zone));
    const personIds = leaderIds.length > 0 ? leaderIds : [need.createdById];
    await tell(
      tx,
      personIds.map((personId) => ({ personId, kind: 'needs.introducerDeclined', data: { needId } })),
      now,
    );
    await recordWrite(
      tx,
      {
        actorId: actor.personId,
        action: 'need.declineIntroduction',
        subject: 'Need',
        subjectId: needId,
        personIds: [actor.personId],
        fields: ['introducerDeclinedAt'],
      },
      now,
    );
    return ok(null);
  });
}
