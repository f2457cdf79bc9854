import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { PrismaClient, type Prisma } from './generated/client';
import { lockDataFolder } from './data-lock.server';

export type Database = PrismaClient;
export type Tx = Prisma.TransactionClient;
/** Something to read from: the database, or the open transaction. */
export type Reader = Database | Tx;

export interface OpenedDatabase {
  readonly db: Database;
  readonly kind: 'embedded' | 'server';
  readonly adapterFactory: SqlMigrationAwareDriverAdapterFactory;
  /** where the queue of jobs keeps its own tables: the same database, by its own connections */
  readonly queueStore: QueueStore;
  close(): Promise<void>;
}

export type QueueStore = { readonly connectionString: string } | { executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> };

/** With `url` a PostgreSQL server, else the embedded database in `folder` (null: in memory, loaded from `dump` if given). */
export type DatabasePlace = { readonly url: string } | { readonly folder: string | null; readonly dump?: Blob };

// The defaults (2 s wait, 5 s run) are too short for a queue of twenty on the embedded database's one connection.
const transactionOptions = { maxWait: 20_000, timeout: 20_000 };

export async function openDatabase(place: DatabasePlace, onPoolError: (error: Error) => void = () => undefined): Promise<OpenedDatabase> {
  return 'url' in place ? openServer(place.url, onPoolError) : openEmbedded(place.folder, place.dump);
}

function openServer(url: string, onPoolError: (error: Error) => void): OpenedDatabase {
  // without these handlers a restart of the server ends this process
  const adapterFactory = new PrismaPg(
    { connectionString: url, max: 20, connectionTimeoutMillis: 5_000 },
    { onPoolError, onConnectionError: onPoolError },
  );
  const db = new PrismaClient({ adapter: adapterFactory, transactionOptions });
  return { db, kind: 'server', adapterFactory: withWholeScripts(adapterFactory, url), queueStore: { connectionString: url }, close: () => db.$disconnect() };
}

/** The adapter splits a script at every semicolon, also inside a function's body; the server itself knows where statements end. */
function withWholeScripts(factory: PrismaPg, url: string): SqlMigrationAwareDriverAdapterFactory {
  const executeScript = async (script: string): Promise<void> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(script);
    } finally {
      await client.end();
    }
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => Object.assign(await factory.connect(), { executeScript }),
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}

async function openEmbedded(folder: string | null, dump?: Blob): Promise<OpenedDatabase> {
  const lock = folder === null ? null : lockDataFolder(folder);
  if (folder !== null) mkdirSync(join(folder, 'postgres'), { recursive: true });
  const pglite = await PGlite.create({
    dataDir: folder === null ? undefined : join(folder, 'postgres'),
    loadDataDir: dump,
    extensions: { btree_gist },
  });
  const adapterFactory = new PrismaPGlite(pglite);
  const db = new PrismaClient({ adapter: adapterFactory, transactionOptions });
  return {
    db,
    kind: 'embedded',
    adapterFactory,
    queueStore: { executeSql: (text, values = []) => runText(pglite, text, values) },
    close: async () => {
      await db.$disconnect();
      await pglite.close();
      lock?.release();
    },
  };
}

/** A text of several statements goes without parameters, and what the last of them gave counts. */
async function runText(pglite: PGlite, text: string, values: unknown[]): Promise<{ rows: unknown[] }> {
  if (values.length > 0) return pglite.query(text, values);
  return (await pglite.exec(text)).at(-1) ?? { rows: [] };
}
