import type { Instant, IsoDate } from '~/kernel/time';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { dateColumn } from '~/modules/people/date-columns';
import { declareHealth, signConfidentiality } from '~/modules/people/start-declarations.commands.server';
import type { Tx } from '~/platform/database.server';
import type { StoredChecklist, StoredItem } from './checklist';
import { ruleOf, type Recording } from './item';
import { templateItemsSchema } from './template.schema';

/** What settling an item is told of its loan; who may was asked before. */
export interface Settling {
  readonly checklist: Pick<StoredChecklist, 'id' | 'sector'>;
  readonly personId: string;
  readonly unitId: string;
  readonly actorId: string;
  readonly now: Instant;
  /** today in the municipality's zone */
  readonly today: IsoDate;
}

/** Ticks an item and writes down what goes with it: the introduction, the signature, the declaration. Ticking twice does it once. */
export async function tickItem(tx: Tx, { id, item }: StoredItem, settling: Settling): Promise<void> {
  const { checklist, personId, unitId, actorId, now, today } = settling;
  const { count } = await tx.checklistItem.updateMany({
    where: { id, state: { not: 'DONE' } },
    data: { state: 'DONE', settledAt: new Date(now), settledById: actorId, reason: null },
  });
  const rule = ruleOf(item);
  if (rule === 'CONFIDENTIALITY') await signConfidentiality(tx, { personId, sector: checklist.sector, actorId }, now);
  if (rule === 'HEALTH_CLEARANCE') await declareHealth(tx, { personId, outcome: actorId === personId ? 'CLEAR' : 'CONFIRMED', on: today, actorId }, now);
  if (item.records === 'INTRODUCED') {
    await tx.introduction.createMany({ data: [{ personId, unitId, on: dateColumn(today), byId: actorId, checklistId: checklist.id }], skipDuplicates: true });
  }
  if (count > 0) await recordWrite(tx, entry('checklist.tick', id, settling), now);
}

/** Opens an item again, and takes back the introduction that was written down with it; one that was known before stays. */
export async function untickItem(tx: Tx, { id, item }: StoredItem, settling: Settling): Promise<void> {
  const { checklist, personId, unitId, now } = settling;
  const { count } = await tx.checklistItem.updateMany({ where: { id, state: { not: 'OPEN' } }, data: { state: 'OPEN', settledAt: null, settledById: null, reason: null } });
  if (item.records === 'INTRODUCED') await tx.introduction.deleteMany({ where: { personId, unitId, checklistId: checklist.id } });
  if (count > 0) await recordWrite(tx, entry('checklist.untick', id, settling), now);
}

/** Says that an item is not relevant here, and why. What is done stays done. */
export async function setItemAside(tx: Tx, { id }: StoredItem, reason: string, settling: Settling): Promise<void> {
  const { actorId, now } = settling;
  const { count } = await tx.checklistItem.updateMany({ where: { id, state: 'OPEN' }, data: { state: 'NOT_RELEVANT', settledAt: new Date(now), settledById: actorId, reason } });
  if (count > 0) await recordWrite(tx, entry('checklist.setAside', id, settling), now);
}

/** Ticks whatever of an assignment's list says what just happened elsewhere, e.g. that the person has come. Without a list nothing happens. */
export async function recordOnChecklist(tx: Tx, assignmentId: string, recording: Recording, actorId: string, now: Instant): Promise<void> {
  const open = await tx.checklistItem.findMany({
    where: { state: { not: 'DONE' }, checklist: { assignments: { some: { assignmentId } } } },
    select: { id: true, key: true, template: { select: { items: true } } },
  });
  const ids = open.filter(({ key, template }) => templateItemsSchema.parse(template.items).some((item) => item.key === key && item.records === recording)).map((row) => row.id);
  await tx.checklistItem.updateMany({ where: { id: { in: ids } }, data: { state: 'DONE', settledAt: new Date(now), settledById: actorId, reason: null } });
}

const entry = (action: string, id: string, { actorId, personId }: Settling) => ({ actorId, action, subject: 'ChecklistItem', subjectId: id, personIds: [personId], fields: ['state'] });
