import type { Instant } from '~/kernel/time';
import type { Country } from '~/kernel/vocabulary';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { Tx } from '~/platform/database.server';
import type { HeldChecklist } from './checklists.queries.server';
import { changesNothing, itemsFor, takeOverPlan } from './make-items';
import { inForceAt } from './template-versions';
import { readTemplates } from './templates.queries.server';

/** Gives a running list the newest texts; what is ticked or set aside stays. Gives whether anything changed; a second time nothing does. */
export async function takeOverTemplates(tx: Tx, { id, sector, present }: HeldChecklist, country: Country, actorId: string, now: Instant): Promise<boolean> {
  await tx.$queryRaw`SELECT "id" FROM "ChecklistTemplate" WHERE "inForceFrom" IS NOT NULL FOR SHARE`;
  const plan = takeOverPlan(present, itemsFor(inForceAt(await readTemplates(tx), now), sector, country));
  if (changesNothing(plan)) return false;
  for (const { id: itemId, templateId, position } of plan.change) await tx.checklistItem.update({ where: { id: itemId }, data: { templateId, position } });
  await tx.checklistItem.createMany({ data: plan.add.map((item) => ({ ...item, checklistId: id })), skipDuplicates: true });
  await tx.checklistItem.deleteMany({ where: { id: { in: [...plan.removeIds] }, state: 'OPEN' } });
  await recordWrite(tx, { actorId, action: 'checklist.takeOver', subject: 'Checklist', subjectId: id, fields: ['items'] }, now);
  return true;
}
