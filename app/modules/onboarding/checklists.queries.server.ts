import type { Period } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import type { StoredChecklist, StoredItem } from './checklist';
import type { PresentItem } from './make-items';
import { templateItemsSchema } from './template.schema';

export interface HeldChecklist extends StoredChecklist {
  /** shifts held of its assignments, past ones too */
  readonly held: readonly Period[];
  readonly hasArrived: boolean;
  /** the rows themselves, to compare with newer texts */
  readonly present: readonly PresentItem[];
}

/** Lists by their ids or by one of their assignments, with the shifts held. A constant number of queries. */
export async function readChecklists(db: Reader, by: { readonly assignmentIds: readonly string[] } | { readonly itemId: string }): Promise<HeldChecklist[]> {
  const where = 'itemId' in by ? { items: { some: { id: by.itemId } } } : { assignments: { some: { assignmentId: { in: [...by.assignmentIds] } } } };
  const rows = await db.checklist.findMany({
    where,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      sector: true,
      createdAt: true,
      assignments: {
        orderBy: { assignment: { createdAt: 'asc' } },
        select: { assignmentId: true, assignment: { select: { arrivedAt: true, shifts: { where: { state: 'HELD' }, select: { startsAt: true, endsAt: true } } } } },
      },
      items: { orderBy: { position: 'asc' } },
    },
  });
  const templateIds = [...new Set(rows.flatMap((row) => row.items.map((item) => item.templateId)))];
  const templates = await db.checklistTemplate.findMany({ where: { id: { in: templateIds } }, select: { id: true, items: true } });
  const words = new Map(templates.map((template) => [template.id, new Map(templateItemsSchema.parse(template.items).map((item) => [item.key, item]))]));
  return rows.map(({ id, sector, createdAt, assignments, items }) => ({
    id,
    sector,
    assignmentIds: assignments.map((one) => one.assignmentId),
    items: items.flatMap((row): StoredItem[] => {
      const item = words.get(row.templateId)?.get(row.key);
      const { id: itemId, role, state, settledById, reason } = row;
      return item ? [{ id: itemId, role, item, madeAt: createdAt.getTime(), state, settledAt: row.settledAt?.getTime() ?? null, settledById, reason }] : [];
    }),
    present: items,
    held: assignments.flatMap(({ assignment }) => assignment.shifts.map((shift) => ({ start: shift.startsAt.getTime(), end: shift.endsAt.getTime() }))),
    hasArrived: assignments.some(({ assignment }) => assignment.arrivedAt !== null),
  }));
}
