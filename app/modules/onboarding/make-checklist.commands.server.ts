import type { Instant } from '~/kernel/time';
import type { Country, Sector } from '~/kernel/vocabulary';
import type { Tx } from '~/platform/database.server';
import { itemsFor } from './make-items';
import { inForceAt } from './template-versions';
import { readTemplates } from './templates.queries.server';

export interface ConfirmedLoan {
  readonly assignmentId: string;
  readonly continuesId: string | null;
  readonly sector: Sector;
  readonly country: Country;
}

/**
 * Makes the list of an assignment whose first places were just taken, in the caller's transaction and under its lock on the person. One that continues
 * another shares that one's list: there is no second onboarding (design part 4, rule 4). Again for the same assignment does nothing.
 */
export async function makeChecklist(tx: Tx, { assignmentId, continuesId, sector, country }: ConfirmedLoan, now: Instant): Promise<void> {
  const links = await tx.checklistAssignment.findMany({ where: { assignmentId: { in: continuesId === null ? [assignmentId] : [assignmentId, continuesId] } } });
  if (links.some((link) => link.assignmentId === assignmentId)) return;
  const shared = links[0];
  if (shared) return void (await tx.checklistAssignment.create({ data: { assignmentId, checklistId: shared.checklistId } }));
  // nobody changes a version while a list is made of it
  await tx.$queryRaw`SELECT "id" FROM "ChecklistTemplate" WHERE "inForceFrom" IS NOT NULL FOR SHARE`;
  const items = itemsFor(inForceAt(await readTemplates(tx), now), sector, country);
  if (items.length === 0) return;
  await tx.checklist.create({ data: { sector, createdAt: new Date(now), assignments: { create: { assignmentId } }, items: { createMany: { data: items } } } });
}
