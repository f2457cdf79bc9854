import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Database } from './database.server';
import type { MigrationList, SchemaEngine as Engine, SchemasContainer } from '@prisma/schema-engine-wasm';

// Prisma's own schema engine as WebAssembly: the same on both databases, and nothing to download.

const require = createRequire(import.meta.url);
const filters = { externalTables: [], externalEnums: [] };

const specifier = '@prisma/schema-engine-wasm/schema_engine_bg';

async function loadModule() {
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(join(dirname(require.resolve(specifier)), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === 'function') start();
  return engine;
}

// one instance a process: the module keeps its memory in a global
let loaded: ReturnType<typeof loadModule> | undefined;

async function startEngine(adapterFactory: SqlMigrationAwareDriverAdapterFactory, schema?: SchemasContainer): Promise<Engine> {
  loaded ??= loadModule();
  const engine = await loaded;
  const datamodels = schema?.files.map((file): [string, string] => [file.path, file.content]);
  return engine.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapterFactory));
}

/** Reads prisma/migrations below `root`. */
export function readMigrations(root: string): MigrationList {
  const baseDir = resolve(root, 'prisma/migrations');
  const migrationDirectories = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((path) => ({
      path,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') } },
    }));
  const lockfile = { path: './migration_lock.toml', content: readFileSync(join(baseDir, 'migration_lock.toml'), 'utf8') };
  return { baseDir, lockfile, shadowDbInitScript: '', migrationDirectories };
}

export function readSchema(root: string): SchemasContainer {
  const path = resolve(root, 'prisma/schema.prisma');
  return { files: [{ path, content: readFileSync(path, 'utf8') }] };
}

/** Applies what is missing, in order; gives the names of the migrations applied now. */
export async function applyMigrations(adapterFactory: SqlMigrationAwareDriverAdapterFactory, root: string): Promise<string[]> {
  const engine = await startEngine(adapterFactory);
  try {
    return (await engine.applyMigrations({ migrationsList: readMigrations(root), filters })).appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/** Are all migrations of the folder applied? Much quicker than starting the engine to hear that there is nothing to do. */
export async function isMigrated(db: Database, root: string): Promise<boolean> {
  const [table] = await db.$queryRaw<{ present: boolean }[]>`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`;
  if (!table?.present) return false;
  const rows = await db.$queryRaw<{ migration_name: string }[]>`SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const applied = new Set(rows.map((row) => row.migration_name));
  return readMigrations(root).migrationDirectories.every((directory) => applied.has(directory.path));
}

/** The SQL that takes a database with all migrations to the schema; a comment alone when they agree. Both factories open an empty database. */
export async function schemaDifference(adapterFactory: SqlMigrationAwareDriverAdapterFactory, shadow: SqlMigrationAwareDriverAdapterFactory, root: string): Promise<string> {
  const schema = readSchema(root);
  const { provider, adapterName } = adapterFactory;
  const engine = await startEngine({ provider, adapterName, connect: () => adapterFactory.connect(), connectToShadowDb: () => shadow.connect() }, schema);
  try {
    const from = { tag: 'migrations' as const, ...readMigrations(root) };
    const to = { tag: 'schemaDatamodel' as const, ...schema };
    const result = await engine.diff({ from, to, script: true, exitCode: null, filters });
    return result.stdout ?? '';
  } finally {
    engine.free();
  }
}
