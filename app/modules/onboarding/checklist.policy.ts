import type { StoredItem } from './checklist';
import { ruleOf, type ChecklistRole } from './item';

/** What somebody is towards a loan. */
export interface Hats {
  readonly roles: readonly ChecklistRole[];
  readonly isHr: boolean;
}

/** Whose items one may settle: one's own role's; the receiving leader also those of who introduces, since the introduction is theirs to see done. */
export const mayDoFor = ({ roles }: Hats, role: ChecklistRole): boolean => roles.includes(role) || (role === 'INTRODUCER' && roles.includes('RECEIVER'));

/** May it be ticked by this hand? What a rule settles is the person's own word (HR for health), or is written down on the person's page. */
export function mayTick(hats: Hats, { item, role }: Pick<StoredItem, 'item' | 'role'>): boolean {
  const rule = ruleOf(item);
  if (rule === 'RECORD_CHECK') return false;
  if (rule === 'CONFIDENTIALITY') return hats.roles.includes('PERSON');
  if (rule === 'HEALTH_CLEARANCE') return hats.roles.includes('PERSON') || hats.isHr;
  return mayDoFor(hats, role);
}

/** A rule is never "not relevant" by anybody's hand, and neither is that the person has come. */
export const maySetAside = (hats: Hats, { item, role }: Pick<StoredItem, 'item' | 'role'>): boolean =>
  ruleOf(item) === null && item.records !== 'ARRIVED' && mayDoFor(hats, role);

/** What was signed, declared or lived through is not unticked here. */
export const mayUntick = (hats: Hats, { item, role }: Pick<StoredItem, 'item' | 'role'>): boolean =>
  ruleOf(item) === null && item.records !== 'ARRIVED' && mayDoFor(hats, role);

/** Takes the newest version of the texts over: either leader. */
export const mayTakeOver = ({ roles }: Hats): boolean => roles.includes('RECEIVER') || roles.includes('HOME');
