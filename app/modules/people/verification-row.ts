import type { VerificationFact } from './competence-state';
import { isoDate } from './date-columns';

interface VerificationColumns {
  readonly outcome: VerificationFact['outcome'];
  readonly method: VerificationFact['method'];
  readonly observedOn: Date;
  readonly recordedAt: Date;
}

/** A row of CompetenceVerification as the rules know it: the day as text, the moment in milliseconds. */
export const verificationFact = (row: VerificationColumns): VerificationFact => ({
  outcome: row.outcome,
  method: row.method,
  observedOn: isoDate(row.observedOn),
  recordedAt: row.recordedAt.getTime(),
});
