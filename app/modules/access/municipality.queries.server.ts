import type { Reader } from '~/platform/database.server';
import { municipalitySchema, type Municipality } from './municipality';

/** The one municipality of this installation. Throws when the database was never filled. */
export async function readMunicipality(db: Reader): Promise<Municipality> {
  const row = await db.municipality.findUnique({ where: { id: 1 } });
  if (!row) throw new Error('The database has no municipality yet: run npm run seed, or import one.');
  return municipalitySchema.parse(row);
}
