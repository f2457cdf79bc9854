import type { Instant } from '~/kernel/time';
import { languages, type Language } from '~/kernel/vocabulary';
import type { Zone } from '~/kernel/zone';
import type { Database } from '~/platform/database.server';
import { claimDispatches, markHandedOver } from './claim-dispatches.commands.server';
import { readContactWishes } from './contact-wish.queries.server';
import { usualWishes } from './contact-wish';
import { decideDispatch, retryAfterMs, type Channel, type DispatchDecision } from './dispatch-decision';
import type { MessageTexts, OutgoingMessage, WaysOut } from './outgoing.server';
import { failureCode, isHopeless, isUnreachable, Unreachable } from './send-failure';

export interface SendingContext {
  readonly db: Database;
  /** the time as it goes on, since handing over takes some */
  readonly clock: () => Instant;
  readonly zone: Zone;
  readonly fallbackLanguage: Language;
  readonly texts: MessageTexts;
  readonly ways: WaysOut;
  /** what a way out, or the writing of a text, threw; the rows keep only a code of it */
  readonly report: (error: unknown, dispatchIds: readonly string[]) => void;
}

export interface SentCounts {
  readonly sent: number;
  readonly waiting: number;
  readonly dropped: number;
  readonly failed: number;
}

/** So few people's are taken at a time that the claim outlasts a slow server. */
const peopleAtATime = 10;

/**
 * Sends what is due, until nothing is. Any number of workers may do so at once. A worker that is stopped between two of its steps leaves what it had to the
 * next one; what was being handed over then goes out again under the same id, since a message that comes twice does less harm than one that never comes.
 */
export async function sendDue(context: SendingContext): Promise<SentCounts> {
  const counts = { sent: 0, waiting: 0, dropped: 0, failed: 0 };
  for (;;) {
    const { ids, claimedUntil } = await claimDispatches(context.db, context.clock(), peopleAtATime);
    if (ids.length === 0) return counts;
    const { outcomes, isDown } = await sendClaimed(context, ids, claimedUntil);
    for (const outcome of outcomes) counts[outcome] += 1;
    // a server that doesn't answer is left alone until the next look, rather than asked once for each that waits
    if (isDown) return counts;
  }
}

type Outcome = keyof SentCounts;

interface Claimed {
  readonly id: string;
  readonly channel: Channel;
  readonly attempts: number;
  readonly digestOfId: string | null;
  readonly address: string | null;
  readonly language: Language;
  readonly message: OutgoingMessage;
  readonly decision: DispatchDecision;
}

async function sendClaimed(context: SendingContext, ids: readonly string[], claimedUntil: Instant): Promise<{ outcomes: Outcome[]; isDown: boolean }> {
  const claimed = await readClaimed(context, ids);
  const outcomes: Outcome[] = [];
  let isDown = false;
  for (const one of claimed) {
    if (one.decision.do === 'SEND') continue;
    await settleUnsent(context, one);
    outcomes.push(one.decision.do === 'DROP' ? 'dropped' : 'waiting');
  }
  for (const group of sendings(claimed)) {
    const error: unknown = isDown ? new Unreachable() : await handOver(context, group, claimedUntil);
    const outcome = error === null ? 'sent' : await settleFailure(context, group, error);
    isDown ||= error !== null && isUnreachable(error);
    outcomes.push(...group.map(() => outcome));
  }
  return { outcomes, isDown };
}

async function readClaimed({ db, clock, zone, fallbackLanguage, texts, ways }: SendingContext, ids: readonly string[]): Promise<Claimed[]> {
  const rows = await db.dispatch.findMany({
    where: { id: { in: [...ids] } },
    include: { message: { include: { person: { select: { email: true, phone: true, language: true } } } } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  });
  const messages = rows.map(({ message: { id, personId, kind, data, createdAt } }) => ({ id, personId, kind, data, createdAt: createdAt.getTime() }));
  const now = clock();
  const worth = await texts.worthOf(db, messages, now);
  const wishes = await readContactWishes(db, [...new Set(messages.map(({ personId }) => personId))]);
  return rows.map((row, index) => {
    const { person, readAt } = row.message;
    const message = messages[index] ?? { id: row.messageId, personId: row.message.personId, kind: row.message.kind, data: row.message.data, createdAt: row.message.createdAt.getTime() };
    const address = addressOf(row.channel, person, ways);
    const known = worth.get(row.messageId) ?? { isObsolete: false, isQuestion: false, urgentAt: null };
    const hasWay = row.channel === 'SMS' ? ways.sms !== null : ways.mail !== null;
    const outgoing = { channel: row.channel, createdAt: message.createdAt, isRead: readAt !== null, address, wishes: wishes.get(message.personId) ?? usualWishes, ...known };
    const decision: DispatchDecision = hasWay ? decideDispatch(outgoing, now, zone) : { do: 'DROP', why: 'NO_WAY' };
    const language = languages.find((one) => one === person.language) ?? fallbackLanguage;
    return { id: row.id, channel: row.channel, attempts: row.attempts, digestOfId: row.digestOfId, address, language, message, decision };
  });
}

const addressOf = (channel: Channel, { email, phone }: { email: string | null; phone: string | null }, ways: WaysOut): string | null =>
  channel === 'EMAIL' ? email : phone === null ? null : ways.phoneAddress(phone);

/** What goes out together: a day's messages to one person in one mail, everything else by itself. */
function sendings(claimed: readonly Claimed[]): Claimed[][] {
  const groups = new Map<string, Claimed[]>();
  for (const one of claimed) {
    if (one.decision.do !== 'SEND') continue;
    const key = one.decision.asDigest ? `${one.message.personId} ${one.digestOfId ?? ''}` : one.id;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

async function settleUnsent({ db, clock }: SendingContext, { id, decision }: Claimed): Promise<void> {
  if (decision.do === 'DROP') {
    await db.dispatch.updateMany({ where: { id, state: 'SENDING' }, data: { state: 'DROPPED', why: decision.why, settledAt: new Date(clock()), claimedUntil: null } });
  }
  if (decision.do === 'WAIT') {
    // looking at it was no attempt
    const data = { state: 'WAITING' as const, why: decision.why, dueAt: new Date(decision.until), claimedUntil: null, attempts: { decrement: 1 } };
    await db.dispatch.updateMany({ where: { id, state: 'SENDING' }, data });
  }
}

/** Sends one mail or SMS and writes down that it went; gives what was thrown, or null. */
async function handOver(context: SendingContext, group: readonly Claimed[], claimedUntil: Instant): Promise<unknown> {
  const { db, clock } = context;
  const ids = group.map(({ id }) => id);
  try {
    const send = await prepare(context, group);
    if ((await markHandedOver(db, ids, claimedUntil, clock())) === null) throw new TakenByAnother();
    await send();
  } catch (error) {
    return error;
  }
  await db.dispatch.updateMany({ where: { id: { in: ids } }, data: { state: 'SENT', why: null, settledAt: new Date(clock()), claimedUntil: null } });
  return null;
}

/** The claim had run out, and another worker does the rest. */
class TakenByAnother extends Error {}

async function settleFailure({ db, clock, report }: SendingContext, group: readonly Claimed[], error: unknown): Promise<Outcome> {
  if (error instanceof TakenByAnother) return 'waiting';
  const ids = group.map(({ id }) => id);
  if (!(error instanceof Unreachable)) report(error, ids);
  const hopeless = isHopeless(error);
  const again = { state: 'WAITING' as const, dueAt: new Date(clock() + retryAfterMs(group[0]?.attempts ?? 1)) };
  const over = { state: 'FAILED' as const, settledAt: new Date(clock()) };
  await db.dispatch.updateMany({
    where: { id: { in: ids }, state: 'SENDING' },
    data: { why: failureCode(error), claimedUntil: null, handedOverAt: null, ...(hopeless ? over : again) },
  });
  return hopeless ? 'failed' : 'waiting';
}

/** Writes the words before anything is marked: a text that can't be written leaves nothing half done. */
async function prepare({ texts, ways, clock }: SendingContext, group: readonly Claimed[]): Promise<() => Promise<void>> {
  const [first] = group;
  if (!first?.address) throw new Error('a message without an address was to be sent');
  const { id, channel, address: to, language, message, digestOfId } = first;
  const { personId } = message;
  if (channel === 'SMS') {
    const text = await texts.smsOf(message, language, clock());
    return async () => ways.sms?.({ id, to, personId, text });
  }
  const mail = await texts.mailOf(group.map((one) => one.message), language, clock());
  return async () => ways.mail?.({ id: digestOfId ?? id, to, personId, ...mail });
}
