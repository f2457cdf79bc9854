import { hasRole, type Actor } from '~/kernel/actor';

export interface RosterRights {
  /** see names, tiers and free days */
  readonly look: boolean;
  /** change what the tiers ask for, and verify claims */
  readonly define: boolean;
  /** see that there is something to speak with HR of (design part 3, private reasons) */
  readonly seePrivate: boolean;
}

/** What an actor may do with rosters: HR all of it, the coordinator look (design part 5), anybody else nothing. */
export function rosterRights(actor: Actor): RosterRights {
  const isHr = hasRole(actor, 'HR');
  return { look: isHr || hasRole(actor, 'COORDINATOR'), define: isHr, seePrivate: isHr };
}
