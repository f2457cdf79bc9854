import type { IsoDate } from '~/kernel/time';
import type { Comfort } from '~/kernel/vocabulary';
import type { CompetenceFact, CompetenceStatus } from './facts';

/** A claim with its newest verification, as stored. */
export interface ClaimedCompetence {
  readonly key: string;
  readonly needsVerifying: boolean;
  readonly comfort: Comfort;
  readonly lastPractised: number | null;
  /** last day it holds */
  readonly validUntil: IsoDate | null;
  readonly verification: { readonly outcome: 'VERIFIED' | 'REJECTED' | 'RESTRICTED'; readonly byRegister: boolean; readonly observedOn: IsoDate } | null;
}

export interface CompetenceRules {
  readonly today: IsoDate;
  /** a register look-up from before this day is stale (domain A1: 90 days by default) */
  readonly staleBefore: IsoDate;
  /** what a key covers in the country, itself left out */
  readonly covers: (key: string) => readonly string[];
}

/**
 * Everything a person's claims cover, own claims first. Verification, validity and recency come along with what a competence includes,
 * comfort does not; a rejected claim covers nothing (design part 2, Competence).
 */
export function competenceFactsOf(claims: readonly ClaimedCompetence[], rules: CompetenceRules): CompetenceFact[] {
  const own = claims.map((claim): CompetenceFact => ({
    key: claim.key,
    status: statusOf(claim, rules),
    needsVerifying: claim.needsVerifying,
    verifiedOn: claim.verification?.observedOn ?? null,
    validUntil: claim.validUntil,
    lastPractised: claim.lastPractised,
    comfort: claim.comfort,
    viaKey: null,
  }));
  const covered = own
    .filter((fact) => fact.status !== 'REJECTED')
    .flatMap((fact) => rules.covers(fact.key).map((key) => ({ ...fact, key, comfort: null, viaKey: fact.key })));
  return [...own, ...covered];
}

function statusOf({ verification, validUntil }: ClaimedCompetence, { today, staleBefore }: CompetenceRules): CompetenceStatus {
  if (verification && verification.outcome !== 'VERIFIED') return verification.outcome;
  if (validUntil !== null && validUntil < today) return 'LAPSED';
  if (!verification) return 'CLAIMED';
  return verification.byRegister && verification.observedOn < staleBefore ? 'STALE' : 'VERIFIED';
}
