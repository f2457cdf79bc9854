import { shownCounts, type ShownCounts } from '~/kernel/small-counts';
import type { IsoDate } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import { concerns } from './announcement';
import { readEveryonesStanding } from './standing.queries.server';

/**
 * How many of those it is for have said that they have seen an announcement as it stands now, by unit and without small numbers; null when it is gone.
 * Never who: it tells whether a message has come through, not who reads (design rule 9). A constant number of queries.
 */
export async function readSeenCounts(db: Reader, announcementId: string, on: IsoDate): Promise<ShownCounts | null> {
  const row = await db.announcement.findUnique({ where: { id: announcementId } });
  if (!row) return null;
  const seen = await db.announcementSeen.findMany({ where: { announcementId, seenAt: { gte: row.seenFrom } }, select: { personId: true } });
  const hasSeen = new Set(seen.map(({ personId }) => personId));
  const people = (await readEveryonesStanding(db, on)).filter(({ standing }) => concerns(row, standing));
  const units = await db.unit.findMany({ where: { id: { in: [...new Set(people.map(({ unitId }) => unitId))] } }, select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  return shownCounts(
    units.map(({ id, name }) => {
      const there = people.filter(({ unitId }) => unitId === id);
      return { name, count: there.filter(({ personId }) => hasSeen.has(personId)).length, of: there.length };
    })
  );
}
