import { dayMs, hourMs, minuteMs, type Instant } from '~/kernel/time';
import { addDays, clockTimeAt, dateAt, instantAtOrAfter, type Zone } from '~/kernel/zone';
import type { ContactWishes } from './contact-wish';

/** Nobody's phone is to ring at night for what can wait. */
export const quietFrom = '21:00';
export const quietUntil = '07:00';
/** Somebody who reads it when the quiet ends still has this long to do something about it; else it is urgent. */
const noticeMs = 2 * hourMs;
/** A message that could not be sent for so long says nothing new any more. */
const worthMs = 7 * dayMs;

export type Channel = 'EMAIL' | 'SMS';

/** What is known of a message on its way out. */
export interface Outgoing {
  readonly channel: Channel;
  readonly createdAt: Instant;
  readonly isRead: boolean;
  /** of the channel's kind; null when the person has none that can be used */
  readonly address: string | null;
  readonly wishes: ContactWishes;
  /** what it told of is so no more, or is answered already */
  readonly isObsolete: boolean;
  /** something is asked of the reader */
  readonly isQuestion: boolean;
  /** when it is too late to do something about it: a deadline, or the start of a shift; null when time does not matter */
  readonly urgentAt: Instant | null;
}

export const dropReasons = ['OBSOLETE', 'READ', 'NOT_WANTED', 'NO_ADDRESS', 'NO_WAY', 'TOO_OLD'] as const;
export type DropReason = (typeof dropReasons)[number];

export type DispatchDecision =
  | { readonly do: 'SEND'; readonly asDigest: boolean }
  | { readonly do: 'WAIT'; readonly until: Instant; readonly why: 'QUIET' | 'DIGEST' }
  | { readonly do: 'DROP'; readonly why: DropReason };

/**
 * What becomes of a message at `now`: it goes out, waits for the morning, or is dropped. A question is never kept for the day's summary, since its answer is
 * waited for.
 */
export function decideDispatch(outgoing: Outgoing, now: Instant, zone: Zone): DispatchDecision {
  const why = dropReason(outgoing, now);
  if (why) return { do: 'DROP', why };
  const { channel, wishes, isQuestion, urgentAt, createdAt } = outgoing;
  const until = quietEnd(now, zone);
  const isUrgent = urgentAt !== null && urgentAt < (until ?? now) + noticeMs;
  if (until !== null && !isUrgent) return { do: 'WAIT', until, why: 'QUIET' };
  const asDigest = channel === 'EMAIL' && wishes.email === 'DAILY' && !isQuestion && !isUrgent;
  const morning = asDigest ? nextMorning(createdAt, zone) : null;
  if (morning !== null && now < morning) return { do: 'WAIT', until: morning, why: 'DIGEST' };
  return { do: 'SEND', asDigest };
}

function dropReason({ channel, createdAt, isRead, address, wishes, isObsolete }: Outgoing, now: Instant): DropReason | null {
  if (isObsolete) return 'OBSOLETE';
  if (isRead) return 'READ';
  if (channel === 'SMS' ? !wishes.sms : wishes.email === 'NONE') return 'NOT_WANTED';
  if (address === null) return 'NO_ADDRESS';
  return now - createdAt > worthMs ? 'TOO_OLD' : null;
}

/** When the quiet that `now` lies in ends; null by day. */
export function quietEnd(now: Instant, zone: Zone): Instant | null {
  const time = clockTimeAt(now, zone);
  if (time >= quietUntil && time < quietFrom) return null;
  const today = dateAt(now, zone);
  return instantAtOrAfter(time < quietUntil ? today : addDays(today, 1), quietUntil, zone);
}

function nextMorning(at: Instant, zone: Zone): Instant {
  const today = dateAt(at, zone);
  const morning = instantAtOrAfter(today, quietUntil, zone);
  return at < morning ? morning : instantAtOrAfter(addDays(today, 1), quietUntil, zone);
}

/** Half a minute, then twice as long each time, an hour at most. */
export const retryAfterMs = (attempts: number): number => Math.min(hourMs, (minuteMs / 2) * 2 ** Math.min(attempts - 1, 10));
