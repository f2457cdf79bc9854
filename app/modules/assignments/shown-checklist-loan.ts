import type { Instant } from '~/kernel/time';
import type { ChecklistRole } from '~/modules/onboarding/item';
import type { ShownChecklist } from '~/modules/onboarding/shown-checklist';

/** A list with the loan it is about, for a page: plain JSON. */
export interface ShownChecklistLoan {
  readonly checklist: ShownChecklist;
  readonly assignmentId: string;
  readonly personName: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly need: { readonly title: string; readonly meetingPlace: string; readonly introducerName: string | null };
  readonly startsAt: Instant | null;
  /** roles in which it is the actor who acts, as the nearest leader where it is a leader's */
  readonly yours: readonly ChecklistRole[];
  /** may the actor open the assignment's page too */
  readonly opensLoan: boolean;
  /** newer texts may be taken over by the actor */
  readonly mayTakeOver: boolean;
}
