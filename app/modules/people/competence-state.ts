import type { IsoDate, Instant } from '~/kernel/time';
import { daysBetween } from '~/kernel/zone';

export const competenceStates = ['CLAIMED', 'VERIFIED', 'STALE', 'LAPSED', 'REJECTED', 'RESTRICTED'] as const;
export type CompetenceState = (typeof competenceStates)[number];

/** A dated observation (domain A1: never a boolean). */
export interface VerificationFact {
  readonly outcome: 'VERIFIED' | 'REJECTED' | 'RESTRICTED';
  readonly method: 'REGISTER' | 'DIPLOMA_SEEN' | 'CERTIFICATE_SEEN' | 'LEADER_KNOWS';
  readonly observedOn: IsoDate;
  readonly recordedAt: Instant;
}

export interface CompetenceStateFacts {
  /** last day it holds, inclusive; null does not lapse */
  readonly validUntil: IsoDate | null;
  readonly verifications: readonly VerificationFact[];
}

/** The observation that counts: the one recorded last, and of two recorded at once the one observed last. Null when nobody has looked. */
export function newestVerification<V extends Pick<VerificationFact, 'recordedAt' | 'observedOn'>>(verifications: readonly V[]): V | null {
  return verifications.reduce<V | null>((newest, next) => (newest && !isNewer(next, newest) ? newest : next), null);
}

const isNewer = (a: Pick<VerificationFact, 'recordedAt' | 'observedOn'>, b: Pick<VerificationFact, 'recordedAt' | 'observedOn'>): boolean =>
  a.recordedAt === b.recordedAt ? a.observedOn > b.observedOn : a.recordedAt > b.recordedAt;

/**
 * Takes a claim's facts, today in the municipality's zone and how many days a register look-up holds; gives its one state. What HR
 * refused or limited outlives the last day; a lapsed claim is lapsed whoever confirmed it. Only register look-ups go stale:
 * authorisations are withdrawn, diplomas are not (design part 2, domain A1).
 */
export function competenceState(facts: CompetenceStateFacts, today: IsoDate, lookupHoldsDays: number): CompetenceState {
  const newest = newestVerification(facts.verifications);
  if (newest && newest.outcome !== 'VERIFIED') return newest.outcome;
  if (facts.validUntil !== null && facts.validUntil < today) return 'LAPSED';
  if (!newest) return 'CLAIMED';
  return newest.method === 'REGISTER' && daysBetween(newest.observedOn, today) > lookupHoldsDays ? 'STALE' : 'VERIFIED';
}

const soonDays = 60;

/** Whether the last day is near enough to say so: within 60 days, today included. */
export const lapsesSoon = (validUntil: IsoDate | null, today: IsoDate): boolean =>
  validUntil !== null && validUntil >= today && daysBetween(today, validUntil) <= soonDays;

/** What a reader is told. Somebody who is neither the person nor HR hears of a refusal or a limit only that HR knows more (domain A1, design part 3). */
export type ShownState = CompetenceState | 'ASK_HR';

export const shownState = (state: CompetenceState, reader: 'SELF' | 'HR' | 'OTHER'): ShownState =>
  reader === 'OTHER' && (state === 'RESTRICTED' || state === 'REJECTED') ? 'ASK_HR' : state;
