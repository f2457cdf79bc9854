import { municipalitySchema, type Municipality, type MunicipalitySettings } from '../../app/modules/access/municipality';
import type { Database } from '../../app/platform/database.server';
import type { Country } from '../../app/kernel/vocabulary';

export interface MunicipalityOptions {
  readonly country?: Country;
  readonly settings?: Partial<MunicipalitySettings>;
}

/** The one municipality, made or changed; Danish with the design's settings unless told otherwise. */
export async function createMunicipality(db: Database, options: MunicipalityOptions = {}): Promise<Municipality> {
  const { country = 'DK', settings = {} } = options;
  const data = { name: 'Åsø Kommune', country, zone: country === 'DK' ? 'Europe/Copenhagen' : 'Europe/Oslo', demonstration: false, settings };
  const row = await db.municipality.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data });
  return municipalitySchema.parse(row);
}
