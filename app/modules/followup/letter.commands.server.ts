import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import type { Instant } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import { stateOf } from '~/modules/assignments/assignment-state';
import type { CommandContext } from '~/modules/assignments/command-context.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Tx } from '~/platform/database.server';
import { isReceiver, mayWriteLetter } from './followup.policy';
import { recipientIds } from './letter.queries.server';
import type { LetterInput } from './letter.schema';
import { lockAndStand, type Stood } from './standing.server';

type Context = Pick<CommandContext, 'db' | 'actor' | 'now' | 'municipality'>;
const refusal = (key: string): { ok: false; refusal: TextKey } => refuse({ key: `followup.refused.${key}` });

/**
 * Keeps what the receiving leader wrote to the permanent staff, making the draft when there is none; gives its id. Refused when the loan is not theirs to
 * receive or not agreed, and when somebody has saved or sent since `savedAt` (0: there was no draft).
 */
export async function saveLetter(context: Context, { assignmentId, language, title, body, savedAt }: LetterInput & { readonly assignmentId: string }): Promise<Result<{ readonly letterId: string }, TextKey>> {
  const { db, actor, now } = context;
  return db.$transaction(async (tx): Promise<Result<{ letterId: string }, TextKey>> => {
    const stood = await lockAndStand(tx, context, assignmentId);
    const no = whyNotWrite(stood, now);
    if (no || !stood) return no ?? refusal('letterGone');
    const draft = await tx.letter.findFirst({ where: { assignmentId, sentAt: null }, select: { id: true, savedAt: true } });
    if ((draft?.savedAt.getTime() ?? 0) !== savedAt) return refusal('changedMeanwhile');
    const data = { language, title, body, savedAt: new Date(Math.max(now, savedAt + 1)), savedById: actor.personId };
    const { id } = draft ? await tx.letter.update({ where: { id: draft.id }, data, select: { id: true } }) : await tx.letter.create({ data: { ...data, assignmentId }, select: { id: true } });
    await recordWrite(tx, { actorId: actor.personId, action: 'letter.save', subject: 'Letter', subjectId: id, personIds: [stood.assignment.personId], fields: ['language', 'title', 'body'] }, now);
    return ok({ letterId: id });
  });
}

/**
 * Sends a draft to everybody employed in the receiving unit today; sending it twice, also at the same moment, sends it once. Refused as saving is, and when
 * nobody is employed there.
 */
export async function sendLetter(context: Context, { letterId, savedAt }: { readonly letterId: string; readonly savedAt: Instant }): Promise<Result<null, TextKey>> {
  const { db, actor, now, municipality } = context;
  return db.$transaction(async (tx): Promise<Result<null, TextKey>> => {
    const found = await standAtLetter(tx, context, letterId);
    if (!found) return refusal('letterGone');
    const { letter, stood } = found;
    if (letter.sentAt) return ok(null);
    const no = whyNotWrite(stood, now);
    if (no) return no;
    if (letter.savedAt.getTime() !== savedAt) return refusal('changedMeanwhile');
    const { id: assignmentId, needId, receivingUnitId: unitId, personId } = stood.assignment;
    const recipients = await recipientIds(tx, unitId, [personId, actor.personId], dateAt(now, municipality.zone));
    if (recipients.length === 0) return refusal('nobodyThere');
    await tx.letter.update({ where: { id: letterId }, data: { sentAt: new Date(now) } });
    await tx.letterRecipient.createMany({ data: recipients.map((one) => ({ letterId, personId: one })) });
    await tell(tx, recipients.map((one) => ({ personId: one, kind: 'followup.letter', data: { letterId, assignmentId, needId, unitId } })), now);
    await recordWrite(tx, { actorId: actor.personId, action: 'letter.send', subject: 'Letter', subjectId: letterId, personIds: [personId], fields: ['sentAt'] }, now);
    return ok(null);
  });
}

/** Drops a draft. Refused when it is not theirs, was sent, or was changed since `savedAt`. */
export async function discardLetter(context: Context, { letterId, savedAt }: { readonly letterId: string; readonly savedAt: Instant }): Promise<Result<{ readonly assignmentId: string }, TextKey>> {
  const { db, actor, now } = context;
  return db.$transaction(async (tx): Promise<Result<{ assignmentId: string }, TextKey>> => {
    const found = await standAtLetter(tx, context, letterId);
    if (!found || found.letter.sentAt) return refusal('letterGone');
    if (found.letter.savedAt.getTime() !== savedAt) return refusal('changedMeanwhile');
    const { id: assignmentId, personId } = found.stood.assignment;
    await tx.letter.delete({ where: { id: letterId } });
    await recordWrite(tx, { actorId: actor.personId, action: 'letter.discard', subject: 'Letter', subjectId: letterId, personIds: [personId] }, now);
    return ok({ assignmentId });
  });
}

/** The letter as it is after the loan was locked; null when it is not there for the actor, who must receive. */
async function standAtLetter(tx: Tx, context: Context, letterId: string) {
  const before = await tx.letter.findUnique({ where: { id: letterId }, select: { assignmentId: true } });
  const stood = before && (await lockAndStand(tx, context, before.assignmentId));
  const letter = stood && isReceiver(stood.parties) ? await tx.letter.findUnique({ where: { id: letterId }, select: { sentAt: true, savedAt: true } }) : null;
  return stood && letter ? { stood, letter } : null;
}

function whyNotWrite(stood: Stood | null, now: Instant): { ok: false; refusal: TextKey } | null {
  if (!stood || !isReceiver(stood.parties)) return refusal('letterGone');
  return mayWriteLetter(stood.parties, stateOf(stood.assignment.facts, now).state) ? null : refusal('notAgreed');
}
