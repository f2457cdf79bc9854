import { dayMs, type Instant } from '~/kernel/time';
import type { Language, Sector } from '~/kernel/vocabulary';
import type { Zone } from '~/kernel/zone';
import { dueOnList } from './due';
import { ruleOf, type ChecklistRole, type StartRule, type TemplateItem } from './item';
import type { Life } from './life';

/** An item as stored: what its template's version says, and what became of it. */
export interface StoredItem {
  readonly id: string;
  readonly role: ChecklistRole;
  readonly item: TemplateItem;
  /** when its list was made */
  readonly madeAt: Instant;
  readonly state: 'OPEN' | 'DONE' | 'NOT_RELEVANT';
  readonly settledAt: Instant | null;
  readonly settledById: string | null;
  /** why it is not relevant */
  readonly reason: string | null;
}

export interface StoredChecklist {
  readonly id: string;
  readonly sector: Sector;
  /** the assignment it was made for, and those that continue it, oldest first */
  readonly assignmentIds: readonly string[];
  readonly items: readonly StoredItem[];
}

/** What only others know of a loan: which rules are not met, and whether the person has come. */
export interface LoanFacts {
  /** rules that nobody has met or, where that is allowed, set aside */
  readonly unmet: readonly StartRule[];
  /** those of them that stop the start; the others warn (a Danish preliminary start is a setting) */
  readonly blocking: readonly StartRule[];
  readonly hasArrived: boolean;
}

/** MET: a fact settles it. LAPSED: its time has gone by without it being needed any more. SOON: due within a week. */
export type ItemStatus = 'DONE' | 'MET' | 'NOT_RELEVANT' | 'LAPSED' | 'LATE' | 'SOON' | 'LATER';

const soonMs = 7 * dayMs;

/** When an item is due; null when no shift is held. */
export const itemDueAt = ({ item, madeAt }: Pick<StoredItem, 'item' | 'madeAt'>, { span }: Life, zone: Zone): Instant | null => (span ? dueOnList(item.due, span, madeAt, zone) : null);

/** Whether a loan is too short for an item: "after a week" is not asked about two days, until another loan continues it. */
export function isBeyond(stored: StoredItem, life: Life, zone: Zone): boolean {
  const { phase, due } = stored.item;
  const at = itemDueAt(stored, life, zone);
  return stored.state === 'OPEN' && phase === 'FIRST_WEEK' && due.anchor === 'START' && life.span !== null && at !== null && at > life.span.end;
}

/** What an item is at `now`. Facts come before ticks: a rule that is not met is open whatever was ticked. */
export function statusOf(stored: StoredItem, life: Life, facts: LoanFacts, now: Instant, zone: Zone): ItemStatus {
  const rule = ruleOf(stored.item);
  if (rule !== null && !facts.unmet.includes(rule)) return 'MET';
  if (stored.item.records === 'ARRIVED' && facts.hasArrived) return 'DONE';
  if (rule === null && stored.state !== 'OPEN') return stored.state;
  const due = itemDueAt(stored, life, zone);
  if (due === null || isBeyond(stored, life, zone)) return 'LAPSED';
  const isAsked = life.stage === 'COMING' || life.stage === 'RUNNING' || (life.stage === 'AFTER' && (stored.item.phase === 'HAND_BACK' || due > now));
  if (!isAsked) return 'LAPSED';
  if (due < now) return 'LATE';
  return due < now + soonMs ? 'SOON' : 'LATER';
}

/** Whether somebody is still to do it. */
export const isOpen = (status: ItemStatus): boolean => status === 'LATE' || status === 'SOON' || status === 'LATER';

/**
 * What stands in the way of a start (design part 4, rule 1): rules that are not met, named whether or not a list asks for them, and items that must be
 * ticked first and are not.
 */
export function standingInTheWay(items: readonly StoredItem[], facts: LoanFacts): { readonly rules: readonly StartRule[]; readonly items: readonly StoredItem[] } {
  return { rules: facts.blocking, items: items.filter((one) => one.item.blocks === 'TICK' && one.state === 'OPEN') };
}

export const textOf = (item: TemplateItem, language: Language): string => item.text[language];
