import { hasRole, isLeader, type Actor } from '~/kernel/actor';
import { fold } from '~/kernel/fold';
import type { Instant } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';

/** For whom a guideline is (design part 3's parties of a loan, and HR). */
export const audiences = ['RECEIVING_LEADER', 'SENDING_LEADER', 'LENT_PERSON', 'PERMANENT_STAFF', 'HR'] as const;
export type Audience = (typeof audiences)[number];

/** A guideline in one language; the body as kernel/blocks reads it. */
export interface GuidelineText {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
}

/** When a version holds: half-open [from, until); `from` null is a draft, `until` null goes on. */
export interface VersionDates {
  readonly inForceFrom: Instant | null;
  readonly inForceUntil: Instant | null;
}

/** Takes a version's dates and now; gives whether it is the one that holds. */
export const isInForce = ({ inForceFrom, inForceUntil }: VersionDates, now: Instant): boolean =>
  inForceFrom !== null && inForceFrom <= now && (inForceUntil === null || inForceUntil > now);

const leaderAudiences: readonly Audience[] = ['RECEIVING_LEADER', 'SENDING_LEADER'];

/** Takes a guideline's audiences (empty: everybody); gives whether the actor is among them. Anybody may be lent, or have a lent colleague. */
export function isFor(actor: Actor, forWhom: readonly Audience[]): boolean {
  const isAmong = (audience: Audience): boolean =>
    audience === 'HR' ? hasRole(actor, 'HR', 'COORDINATOR') : !leaderAudiences.includes(audience) || isLeader(actor);
  return forWhom.length === 0 || forWhom.some(isAmong);
}

const longestSlug = 60;

/** Takes a title; gives what the address calls it: small letters, digits and hyphens, "guideline" when nothing is left. */
export function slugOf(title: string): string {
  const words = fold(title).match(/[a-z0-9]+/g) ?? [];
  const slug = words.join('-').slice(0, longestSlug).replace(/-+$/, '');
  return slug || 'guideline';
}

/** Takes a slug and those that are taken; gives it with the first free number behind it. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
