import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import { dayMs, type Instant } from '~/kernel/time';
import { readActor } from '~/modules/access/actor.queries.server';
import type { Reader } from '~/platform/database.server';
import { actIn, type Acting } from './act.server';
import { linkClosed, type LinkAnswered, type LinkClosed } from './answer-link';
import type { LinkAnswer } from './answer-link.schema';
import { givePersonNo } from './answer-request.commands.server';
import type { CommandContext } from './command-context.server';
import { givePersonYes } from './person-yes.server';
import { because, type Refusal } from './refusal';
import { hashOfToken, newToken } from './secret-token.server';
import { transact } from './transact.server';

export interface LinkWanted {
  readonly assignmentId: string;
  readonly personId: string;
  readonly now: Instant;
}

/**
 * Makes a link that may answer one request once, until the deadline that the request has now (design page 8, an answer in two taps). Gives the token for
 * `/answer/<token>`; only its hash is kept. Takes the database or the open transaction of the message that carries it. Throws when there is no such request.
 */
export async function mintAnswerLink(db: Reader, { assignmentId, personId, now }: LinkWanted): Promise<string> {
  const { answerBy } = await db.assignment.findFirstOrThrow({ where: { id: assignmentId, personId }, select: { answerBy: true } });
  const token = newToken();
  await db.answerLink.create({ data: { tokenHash: hashOfToken(token), assignmentId, personId, createdAt: new Date(now), expiresAt: answerBy } });
  return token;
}

/** Until so long after its deadline an old mail's link is told apart from one that never was. */
const rememberedMs = 60 * dayMs;

/** Forgets the links whose deadline is long past, used or not; nothing is kept for longer than it serves (GDPR article 5(1)(e)). May run twice without harm. */
export async function forgetAnswerLinks(db: Reader, now: Instant): Promise<void> {
  await db.answerLink.deleteMany({ where: { expiresAt: { lt: new Date(now - rememberedMs) } } });
}

/** `closed`: there is nothing to answer. Else what stands in the way of this answer, as somebody who is not signed in may know it; the link still works. */
export type LinkRefusal = { readonly closed: Exclude<LinkClosed, 'NOT_ASKED'> } | { readonly closed: null; readonly refused: TextKey };

type Context = Omit<CommandContext, 'actor'>;

/**
 * Answers the request that the token was made for, as its person and for all its shifts, with the rules of an answer given in the program. The link is used up
 * in the same transaction, so that of two posts one counts; a refusal leaves it as it was.
 */
export async function answerByLink(context: Context, token: string, input: LinkAnswer): Promise<Result<LinkAnswered, LinkRefusal>> {
  const { db, now, municipality } = context;
  const tokenHash = hashOfToken(token);
  const link = await db.answerLink.findUnique({ where: { tokenHash } });
  const closed = linkClosed(link, now);
  const actor = link && !closed ? await readActor(db, link.personId, now, municipality.zone) : null;
  if (!link || closed || !actor) return refuse({ closed: closed ?? 'UNKNOWN' });
  return transact<LinkAnswered, LinkRefusal>(db, async (tx) => {
    const claimed = await tx.answerLink.updateMany({ where: { tokenHash, usedAt: null, expiresAt: { gt: new Date(now) } }, data: { usedAt: new Date(now) } });
    if (claimed.count === 0) return refuse({ closed: 'USED' });
    const answered = await actIn(tx, { ...context, actor }, link.assignmentId, input.answer === 'yes' ? 'answerYes' : 'answerNo', (acting) => answer({ ...context, actor }, acting, input));
    return answered.ok ? answered : refuse({ closed: null, refused: openly(answered.refusal) });
  });
}

async function answer(context: CommandContext, acting: Acting, { answer: said, shiftIds }: LinkAnswer): Promise<Result<LinkAnswered, Refusal>> {
  const asked = acting.assignment.facts.shifts.filter((shift) => shift.state === 'ASKED').map((shift) => shift.shiftId);
  // the answer is to what the page showed, and to all of it
  if (asked.length !== new Set(shiftIds).size || asked.some((shiftId) => !shiftIds.includes(shiftId))) return refuse(because('assignments.refused.shiftGone'));
  if (said === 'no') {
    const no = await givePersonNo(context, acting, { action: 'assignment.sayNoByLink' });
    return no.ok ? ok('NO') : no;
  }
  const yes = await givePersonYes(context, acting, { shiftIds: asked, action: 'assignment.sayYesByLink' });
  if (!yes.ok) return yes;
  if (yes.value.reserveShiftIds.length > 0) return ok('RESERVE');
  return ok(yes.value.heldShiftIds.length > 0 ? 'HELD' : 'WAITING');
}

/** Whoever holds the link may not be the person: what is private is told after sign-in (design part 3). */
const openly = (refusal: Refusal): TextKey => {
  const { key, params, reasons } = refusal;
  return reasons.some((reason) => reason.isPrivate) ? { key: 'answer.refused.private' } : { key, params };
};
