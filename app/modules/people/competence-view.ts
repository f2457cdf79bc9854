import type { Instant, IsoDate } from '~/kernel/time';
import type { Comfort } from '~/kernel/vocabulary';
import type { CompetenceKind } from './catalogue/catalogue.schema';
import { competenceGroup, hasLastDay, type CompetenceGroup } from './competence-groups';
import { competenceState, lapsesSoon, newestVerification, type CompetenceState, type VerificationFact } from './competence-state';

/** One claim as a page knows it, before anything is hidden from its reader. */
export interface CompetenceView {
  readonly id: string;
  readonly key: string | null;
  readonly kind: CompetenceKind | null;
  readonly label: string;
  readonly group: CompetenceGroup;
  readonly state: CompetenceState;
  readonly lapsesSoon: boolean;
  readonly hasLastDay: boolean;
  readonly isInRegister: boolean;
  readonly lastPractised: number | null;
  readonly comfort: Comfort;
  readonly validUntil: IsoDate | null;
  readonly claimedAt: Instant;
  /** the observation that counts */
  readonly observed: {
    readonly by: string;
    readonly byId: string;
    readonly method: VerificationFact['method'];
    readonly outcome: VerificationFact['outcome'];
    readonly on: IsoDate;
    readonly reference: string | null;
  } | null;
}

export interface ClaimRow {
  readonly id: string;
  readonly key: string | null;
  readonly label: string;
  readonly entry: { readonly kind: CompetenceKind; readonly validityMonths: number | null; readonly isInRegister: boolean } | null;
  readonly lastPractised: number | null;
  readonly comfort: Comfort;
  readonly validUntil: IsoDate | null;
  readonly claimedAt: Instant;
  readonly verifications: readonly (VerificationFact & { readonly verifiedById: string; readonly registerReference: string | null })[];
}

/** Takes a claim's row, who is called what, today and how many days a look-up holds; gives what a page may show of it. */
export function competenceView(row: ClaimRow, nameOf: (personId: string) => string, today: IsoDate, lookupHoldsDays: number): CompetenceView {
  const { entry, verifications, ...rest } = row;
  const newest = newestVerification(verifications);
  return {
    ...rest,
    kind: entry?.kind ?? null,
    group: competenceGroup(entry?.kind ?? null),
    state: competenceState(row, today, lookupHoldsDays),
    lapsesSoon: lapsesSoon(row.validUntil, today),
    hasLastDay: hasLastDay(entry),
    isInRegister: entry?.isInRegister ?? false,
    observed: newest && {
      by: nameOf(newest.verifiedById),
      byId: newest.verifiedById,
      method: newest.method,
      outcome: newest.outcome,
      on: newest.observedOn,
      reference: newest.registerReference,
    },
  };
}
