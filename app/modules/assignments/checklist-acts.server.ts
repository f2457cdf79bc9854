import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import { dateAt } from '~/kernel/zone';
import { isOpen, statusOf, type StoredItem } from '~/modules/onboarding/checklist';
import { maySetAside, mayTakeOver, mayTick, mayUntick } from '~/modules/onboarding/checklist.policy';
import { setItemAside, tickItem, untickItem, type Settling } from '~/modules/onboarding/settle-item.commands.server';
import { takeOverTemplates } from '~/modules/onboarding/take-over.commands.server';
import type { Reader, Tx } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/client';
import { readChecklistLoans, type ChecklistLoan } from './checklist-loans.queries.server';
import type { CommandContext } from './command-context.server';
import { transact } from './transact.server';
import { markArrived } from './undo-yes.commands.server';

interface Found {
  readonly loan: ChecklistLoan;
  readonly item: StoredItem;
}

const notThere: TextKey = { key: 'onboarding.refused.notThere' };
const notYours: TextKey = { key: 'onboarding.refused.notYours' };

/**
 * Ticks an item of a list: one's own role's (onboarding/checklist.policy.ts). That the person has come is marked on the assignment, with its own rules.
 * Ticking twice does it once. Refused for lists one may not see, for others' items, and for what nobody asks for any more.
 */
export async function tickOnChecklist(context: CommandContext, { itemId }: { readonly itemId: string }): Promise<Result<null, TextKey>> {
  const before = await findItem(context.db, context, itemId);
  if (before?.item.item.records === 'ARRIVED' && mayTick(before.loan.hats, before.item)) {
    if (before.loan.facts.hasArrived) return ok(null);
    const result = await markArrived(context, { assignmentId: before.loan.assignment.id });
    return result.ok ? result : refuse({ key: result.refusal.key, params: result.refusal.params });
  }
  return onItem(context, itemId, async (tx, { loan, item }, settling) => {
    if (!mayTick(loan.hats, item)) return refuse(notYours);
    const status = statusOf(item, loan.life, loan.facts, context.now, context.municipality.zone);
    if (!isOpen(status) && status !== 'NOT_RELEVANT' && status !== 'DONE' && status !== 'MET') return refuse({ key: 'onboarding.refused.over' });
    if (isOpen(status) || status === 'NOT_RELEVANT') await tickItem(tx, item, settling);
    return ok(null);
  });
}

/** Opens an item again that was ticked or set aside. */
export function untickOnChecklist(context: CommandContext, { itemId }: { readonly itemId: string }): Promise<Result<null, TextKey>> {
  return onItem(context, itemId, async (tx, { loan, item }, settling) => {
    if (!mayUntick(loan.hats, item)) return refuse(notYours);
    await untickItem(tx, item, settling);
    return ok(null);
  });
}

/** Says that an item is not relevant here, with a reason. */
export function setAsideOnChecklist(context: CommandContext, { itemId, reason }: { readonly itemId: string; readonly reason: string }): Promise<Result<null, TextKey>> {
  return onItem(context, itemId, async (tx, { loan, item }, settling) => {
    if (!maySetAside(loan.hats, item)) return refuse(notYours);
    await setItemAside(tx, item, reason, settling);
    return ok(null);
  });
}

/** Gives a running list the newest texts; either leader. What is ticked stays. */
export function takeOverOnChecklist(context: CommandContext, { checklistId }: { readonly checklistId: string }): Promise<Result<null, TextKey>> {
  const { actor, now, municipality } = context;
  return transact<null, TextKey>(context.db, async (tx) => {
    const loan = await findLoan(tx, context, { checklist: { checklistId } });
    if (!loan) return refuse(notThere);
    if (!mayTakeOver(loan.hats)) return refuse(notYours);
    if (loan.life.stage === 'OVER') return refuse({ key: 'onboarding.refused.over' });
    await takeOverTemplates(tx, loan.checklist, municipality.country, actor.personId, now);
    return ok(null);
  });
}

function onItem(context: CommandContext, itemId: string, work: (tx: Tx, found: Found, settling: Settling) => Promise<Result<null, TextKey>>): Promise<Result<null, TextKey>> {
  const { actor, now, municipality } = context;
  return transact<null, TextKey>(context.db, async (tx) => {
    const found = await findItem(tx, context, itemId);
    if (!found) return refuse(notThere);
    const { checklist, assignment, unit } = found.loan;
    return work(tx, found, { checklist, personId: assignment.personId, unitId: unit.id, actorId: actor.personId, now, today: dateAt(now, municipality.zone) });
  });
}

async function findItem(db: Reader, context: CommandContext, itemId: string): Promise<Found | null> {
  const loan = await findLoan(db, context, { checklist: { checklist: { items: { some: { id: itemId } } } } });
  const item = loan?.checklist.items.find((one) => one.id === itemId);
  return loan && item ? { loan, item } : null;
}

const findLoan = async (db: Reader, context: CommandContext, where: Prisma.AssignmentWhereInput): Promise<ChecklistLoan | null> => (await readChecklistLoans(db, context, where))[0] ?? null;
