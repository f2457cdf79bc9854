import type { IsoDate } from '~/kernel/time';
import type { Comfort } from '~/kernel/vocabulary';
import { competenceState, newestVerification, type VerificationFact } from '~/modules/people/competence-state';
import type { CompetenceFact } from './facts';

/** A claim with what HR and leaders observed of it, as stored. */
export interface ClaimedCompetence {
  readonly key: string;
  readonly needsVerifying: boolean;
  readonly comfort: Comfort;
  readonly lastPractised: number | null;
  /** last day it holds */
  readonly validUntil: IsoDate | null;
  readonly verifications: readonly VerificationFact[];
}

export interface CompetenceRules {
  readonly today: IsoDate;
  /** days before a register look-up is stale */
  readonly lookupHoldsDays: number;
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
    status: competenceState(claim, rules.today, rules.lookupHoldsDays),
    needsVerifying: claim.needsVerifying,
    verifiedOn: newestVerification(claim.verifications)?.observedOn ?? null,
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
