import type { Reader } from '~/platform/database.server';
import { textsOf, validityOf } from './announcement.queries.server';

/** An announcement as its form shows it, with all its languages; null when it is gone. */
export async function readForEditing(db: Reader, announcementId: string) {
  const row = await db.announcement.findUnique({ where: { id: announcementId }, include: { texts: true } });
  if (!row) return null;
  const { validFrom, validTo, takenDownAt } = validityOf(row);
  return {
    changedAt: row.changedAt.getTime(),
    changedById: row.changedById,
    takenDownAt,
    values: {
      changedAt: row.changedAt.getTime(),
      texts: Object.fromEntries(textsOf(row.texts).map(({ language, title, body }) => [language, { title, body }])),
      validFrom,
      validTo: validTo ?? '',
      roles: row.roles,
      sectors: row.sectors,
      unitIds: row.unitIds,
      asksSeen: row.asksSeen ? 'on' : '',
    },
  };
}

/** The units to choose among, by name. */
export async function readUnitChoices(db: Reader): Promise<{ key: string; label: string }[]> {
  const rows = await db.unit.findMany({ select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, name }) => ({ key: id, label: name }));
}
