import { hasRole, type Actor } from '~/kernel/actor';
import type { Prisma } from '~/platform/generated/client';
import type { Reader, Tx } from '~/platform/database.server';
import type { StoredNeed } from './need';
import { storedNeedFields, storedNeedOf } from './need-rows.server';

/**
 * The needs an actor may see, as a filter: published ones, those of units they manage, and ended ones that they were part of. Drafts of others are in
 * none of them. The same rule as `mayOnNeed(actor, 'see', …)`, which the tests hold it against.
 */
export function visibleNeeds(actor: Actor): Prisma.NeedWhereInput {
  if (hasRole(actor, 'HR', 'COORDINATOR')) return {};
  const { personId, ledUnitIds } = actor;
  const partOf = [{ introducerId: personId }, { assignments: { some: { personId } } }];
  return { OR: [{ status: 'PUBLISHED' }, { unitId: { in: [...ledUnitIds] } }, { status: { in: ['CLOSED', 'CANCELLED'] }, OR: partOf }] };
}

/** A need that the actor may see, as stored; null when there is none or they may not. One query and its parts. */
export async function readNeed(db: Reader, actor: Actor, needId: string): Promise<StoredNeed | null> {
  const row = await db.need.findFirst({ where: { id: needId, ...visibleNeeds(actor) }, select: storedNeedFields });
  return row && storedNeedOf(row);
}

/**
 * The need as it stands, held still until the transaction ends: other changes of the same need wait. For commands, which ask the policy themselves. A
 * booking that only points at the need does not wait (FOR NO KEY UPDATE), so take booking locks before this one.
 */
export async function lockNeed(tx: Tx, needId: string): Promise<StoredNeed | null> {
  await tx.$queryRaw`SELECT 1 FROM "Need" WHERE "id" = ${needId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.need.findUnique({ where: { id: needId }, select: storedNeedFields });
  return row && storedNeedOf(row);
}
