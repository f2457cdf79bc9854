import type { ChecklistRole } from '~/modules/onboarding/item';
import { openItems, type ShownItem } from '~/modules/onboarding/shown-checklist';
import type { ShownChecklistLoan } from './shown-checklist-loan';

export const shownItems = ['LATE', 'WEEK', 'ALL'] as const;
/** LATE: what is late; WEEK: that and what is due within a week; ALL: whatever is open. */
export type ShowItems = (typeof shownItems)[number];

export interface ChecklistFilter {
  readonly show: ShowItems;
  readonly role?: ChecklistRole;
  readonly unit?: string;
  /** from 1 */
  readonly page: number;
}

export interface ListedLoan extends Omit<ShownChecklistLoan, 'checklist'> {
  readonly standing: ShownChecklistLoan['checklist']['standing'];
  readonly hasBegun: boolean;
  readonly items: readonly (ShownItem & { readonly role: ChecklistRole })[];
}

const wanted: Readonly<Record<ShowItems, (item: ShownItem) => boolean>> = {
  LATE: (item) => item.status === 'LATE',
  WEEK: (item) => item.status === 'LATE' || item.status === 'SOON',
  ALL: () => true,
};

/** The loans that have an item of what is asked for, each with these items; the loan whose first one is due earliest comes first. */
export function chosenLoans(loans: readonly ShownChecklistLoan[], { show, roles }: { readonly show: ShowItems; readonly roles?: readonly ChecklistRole[] }): ListedLoan[] {
  const listed = loans.map(({ checklist, ...loan }) => ({
    ...loan,
    standing: checklist.standing,
    hasBegun: checklist.hasBegun,
    items: openItems(checklist, roles).filter(wanted[show]),
  }));
  return listed.filter((loan) => loan.items.length > 0).sort((a, b) => (a.items[0]?.dueAt ?? 0) - (b.items[0]?.dueAt ?? 0));
}
