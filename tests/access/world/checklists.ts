import type { Instant } from '../../../app/kernel/time';
import { makeChecklist } from '../../../app/modules/onboarding/make-checklist.commands.server';
import { shipTemplates } from '../../../app/modules/onboarding/ship-templates.commands.server';
import type { Database } from '../../../app/platform/database.server';

/** The list of a loan that begins soon, whose person has signed what must be signed before. */
export async function createChecklist(db: Database, { now, assignmentId, personId }: { readonly now: Instant; readonly assignmentId: string; readonly personId: string }) {
  await shipTemplates(db, now - 1);
  await db.confidentialityDeclaration.create({ data: { personId, sector: 'NURSING_HOME', version: 1, signedAt: new Date(now) } });
  await db.$transaction((tx) => makeChecklist(tx, { assignmentId, continuesId: null, sector: 'NURSING_HOME', country: 'DK' }, now));
  const { checklistId } = await db.checklistAssignment.findUniqueOrThrow({ where: { assignmentId } });
  const items = await db.checklistItem.findMany({ where: { checklistId }, select: { id: true, role: true, key: true } });
  const idOf = (role: string, key: string): string => items.find((item) => item.role === role && item.key === key)?.id ?? '';
  return {
    checklistId,
    personItemId: idOf('PERSON', 'who-meets-me'),
    receiverItemId: idOf('RECEIVER', 'access'),
    introducerItemId: idOf('INTRODUCER', 'introduced'),
    homeItemId: idOf('HOME', 'rota'),
    arrivedItemId: idOf('RECEIVER', 'arrived'),
  };
}
