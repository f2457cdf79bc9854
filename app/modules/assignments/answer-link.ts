import type { Instant, Period } from '~/kernel/time';

/** Why there is nothing to answer by a link. Nothing of it says who was asked, for what, or what was answered. */
export type LinkClosed = 'UNKNOWN' | 'USED' | 'EXPIRED' | 'NOT_ASKED';

/** What came of an answer: whether the person now holds the shifts, waits for others, or stands in reserve for some. */
export type LinkAnswered = 'HELD' | 'WAITING' | 'RESERVE' | 'NO';

/** What somebody who holds the link reads of the request: when, where and what, and nobody's name. */
export interface LinkRequest {
  readonly shifts: readonly { readonly shiftId: string; readonly period: Period }[];
  readonly unit: { readonly name: string; readonly address: string | null };
  readonly meetingPlace: string;
  readonly tasks: readonly string[];
  readonly answerBy: Instant;
  /** shifts that the person holds at another time until the new one is agreed */
  readonly moved: readonly { readonly from: Period; readonly to: Period }[];
  /** while other shifts of it are held, saying no needs sign-in: it is giving a shift up */
  readonly maySayNo: boolean;
}

export type LinkPage = { readonly closed: null; readonly request: LinkRequest } | { readonly closed: LinkClosed; readonly request: null };

/** Takes a stored link; gives why it can't be used at `now`, or null. `expiresAt` is the first instant at which it can't. */
export function linkClosed(link: { readonly usedAt: Date | null; readonly expiresAt: Date } | null, now: Instant): Exclude<LinkClosed, 'NOT_ASKED'> | null {
  if (!link) return 'UNKNOWN';
  if (link.usedAt) return 'USED';
  return link.expiresAt.getTime() <= now ? 'EXPIRED' : null;
}
