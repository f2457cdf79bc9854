import { newestVerification, type VerificationFact } from './competence-state';
import type { IsoDate } from '~/kernel/time';

/**
 * Takes what was observed about a claim and its last day before and after a change by the person; gives the observations that still hold. Who
 * writes another last day speaks of another certificate, which nobody has seen; a refusal or a limit by HR stays whatever is written.
 */
export function observationsThatHold<V extends VerificationFact>(
  verifications: readonly V[],
  before: IsoDate | null,
  after: IsoDate | null,
): readonly V[] {
  const newest = newestVerification(verifications);
  return newest?.outcome === 'VERIFIED' && before !== after ? [] : verifications;
}
