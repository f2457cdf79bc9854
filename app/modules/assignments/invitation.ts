import type { Loan } from './loan';
import type { WhyMe } from './why-me';

/** A request that waits for the reader's own answer. */
export interface Invitation {
  readonly loan: Loan;
  /** the shifts that are asked for, in order of time */
  readonly shiftIds: readonly string[];
  /** of them those where every place is taken now */
  readonly fullShiftIds: readonly string[];
  /** competences by their names in the language */
  readonly why: readonly WhyMe[];
}
