import { hasRole, type Actor } from '~/kernel/actor';

export interface InsightsRights {
  readonly look: boolean;
  /** any days, sector and area, and counts under five; representatives see numbers of five and more (design part 3) */
  readonly seeSmall: boolean;
}

/** What an actor may do with insights: HR and the coordinator everything, a representative in whole months without small numbers (design parts 3 and 5). */
export function insightsRights(actor: Actor): InsightsRights {
  const seeSmall = hasRole(actor, 'HR', 'COORDINATOR');
  return { look: seeSmall || hasRole(actor, 'REPRESENTATIVE'), seeSmall };
}
