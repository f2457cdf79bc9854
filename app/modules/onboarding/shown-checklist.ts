import type { Instant } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';
import type { Zone } from '~/kernel/zone';
import { isBeyond, isOpen, itemDueAt, standingInTheWay, statusOf, textOf, type ItemStatus, type LoanFacts, type StoredChecklist, type StoredItem } from './checklist';
import { maySetAside, mayTick, mayUntick, type Hats } from './checklist.policy';
import { checklistRoles, phases, ruleOf, type ChecklistRole, type Phase, type StartRule } from './item';
import type { Life } from './life';

/** An item as one actor sees it: plain JSON. */
export interface ShownItem {
  readonly id: string;
  readonly text: string;
  readonly phase: Phase;
  readonly status: ItemStatus;
  readonly dueAt: Instant | null;
  readonly settledAt: Instant | null;
  readonly settledBy: string | null;
  /** why it is not relevant */
  readonly reason: string | null;
  readonly rule: StartRule | null;
  /** work does not begin before it is settled */
  readonly stopsStart: boolean;
  readonly may: { readonly tick: boolean; readonly untick: boolean; readonly setAside: boolean };
}

export interface ShownRole {
  readonly role: ChecklistRole;
  /** these are the actor's own; some others they may tick too */
  readonly isYours: boolean;
  /** in order of phase, then of when they are due, then of the template */
  readonly items: readonly ShownItem[];
  readonly settled: number;
}

export interface ShownChecklist {
  readonly id: string;
  readonly isOver: boolean;
  readonly startsAt: Instant | null;
  readonly hasBegun: boolean;
  /** the actor's own role first */
  readonly roles: readonly ShownRole[];
  /** what stands in the way of the start */
  readonly standing: { readonly rules: readonly StartRule[]; readonly texts: readonly string[] };
}

export interface ShownFor {
  readonly life: Life;
  readonly facts: LoanFacts;
  readonly hats: Hats;
  readonly names: ReadonlyMap<string, string>;
  readonly now: Instant;
  readonly zone: Zone;
  readonly language: Language;
}

/** A list as an actor sees it at `now`: what is settled by whom, what is due, what they may do. */
export function shownChecklist({ id, items }: StoredChecklist, context: ShownFor): ShownChecklist {
  const { life, facts, hats, language } = context;
  const standing = standingInTheWay(items, facts);
  const roles = checklistRoles.flatMap((role): ShownRole[] => {
    const own = items.filter((one) => one.role === role && !isBeyond(one, life, context.zone)).map((one) => shownItem(one, context));
    if (own.length === 0) return [];
    const byDue = own.sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
    const ordered = phases.flatMap((phase) => byDue.filter((one) => one.phase === phase));
    return [{ role, isYours: hats.roles.includes(role), items: ordered, settled: ordered.filter((one) => !isOpen(one.status) && one.status !== 'LAPSED').length }];
  });
  return {
    id,
    isOver: life.stage === 'OVER',
    startsAt: life.span?.start ?? null,
    hasBegun: facts.hasArrived || life.stage !== 'COMING',
    roles: [...roles.filter((one) => one.isYours), ...roles.filter((one) => !one.isYours)],
    standing: { rules: standing.rules, texts: standing.items.map((one) => textOf(one.item, language)) },
  };
}

function shownItem(stored: StoredItem, { life, facts, hats, names, now, zone, language }: ShownFor): ShownItem {
  const status = statusOf(stored, life, facts, now, zone);
  const { item, settledById } = stored;
  const asks = isOpen(status);
  return {
    id: stored.id,
    text: textOf(item, language),
    phase: item.phase,
    status,
    dueAt: itemDueAt(stored, life, zone),
    settledAt: stored.settledAt,
    settledBy: settledById === null ? null : (names.get(settledById) ?? null),
    reason: stored.reason,
    rule: ruleOf(item),
    stopsStart: item.blocks !== null,
    may: {
      tick: asks && mayTick(hats, stored),
      untick: (status === 'DONE' || status === 'NOT_RELEVANT') && life.stage !== 'OVER' && mayUntick(hats, stored),
      setAside: asks && maySetAside(hats, stored),
    },
  };
}

/** Items still open of the given roles, the earliest due first. */
export const openItems = ({ roles }: ShownChecklist, of: readonly ChecklistRole[] = checklistRoles): (ShownItem & { readonly role: ChecklistRole })[] =>
  roles
    .filter((one) => of.includes(one.role))
    .flatMap(({ role, items }) => items.filter((one) => isOpen(one.status)).map((one) => ({ ...one, role })))
    .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
