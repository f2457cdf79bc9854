import type { Sector } from '~/kernel/vocabulary';
import type { Reader } from '~/platform/database.server';

export interface UnitPlace {
  readonly name: string;
  readonly sector: Sector;
  readonly areaKey: string;
}

/** Every unit there is or was, by id. One query. */
export async function readUnitPlaces(db: Reader): Promise<Map<string, UnitPlace>> {
  const rows = await db.unit.findMany({ select: { id: true, name: true, sector: true, areaKey: true } });
  return new Map(rows.map(({ id, ...place }) => [id, place]));
}
