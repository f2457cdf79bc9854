import { hasRole, type Actor } from '~/kernel/actor';

export interface GuidelineRights {
  /** write, publish and withdraw */
  readonly edit: boolean;
  /** how many have read, by unit; never who (design rule 9) */
  readonly seeCounts: boolean;
}

/** What an actor may do with guidelines beside reading them: the administrator edits, and HR sees how far they have come (design part 5). */
export const guidelineRights = (actor: Actor): GuidelineRights => ({
  edit: hasRole(actor, 'ADMINISTRATOR'),
  seeCounts: hasRole(actor, 'ADMINISTRATOR', 'HR'),
});
