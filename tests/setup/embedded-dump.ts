import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../app/platform/database.server';
import { PrismaClient } from '../../app/platform/generated/client';
import { applyMigrations } from '../../app/platform/migrations.server';

/** A migrated, empty embedded database as one file: loading it takes a fifth of creating it. */
export async function embeddedDump(root: string, folder: string): Promise<string> {
  const pglite = await PGlite.create({ extensions: { btree_gist } });
  await applyMigrations(new PrismaPGlite(pglite), root);
  const path = join(folder, 'migrated.tar');
  await writeFile(path, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
  await pglite.close();
  return path;
}

/** A dump filled once, from which several equal databases can be loaded. */
export async function filledDump<Made>(migrated: Blob, fill: (db: Database) => Promise<Made>): Promise<{ readonly dump: Blob; readonly made: Made }> {
  const pglite = await PGlite.create({ loadDataDir: migrated, extensions: { btree_gist } });
  const db = new PrismaClient({ adapter: new PrismaPGlite(pglite) });
  const made = await fill(db);
  const dump = await pglite.dumpDataDir('none');
  await db.$disconnect();
  await pglite.close();
  return { dump, made };
}
