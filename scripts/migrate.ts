// npm run migrate                    applies what is missing (DATABASE_URL, else the embedded database)
// npm run migrate -- --create name   writes the SQL of a schema change as a new migration
// npm run migrate -- --check         fails when the schema and the migrations differ
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../app/platform/database.server';
import { readEnvironment } from '../app/platform/environment.server';
import { applyMigrations, schemaDifference } from '../app/platform/migrations.server';

const root = process.cwd();
const { values } = parseArgs({ options: { create: { type: 'string' }, check: { type: 'boolean' } } });

async function difference(): Promise<string> {
  const [empty, shadow] = await Promise.all([openDatabase({ folder: null }), openDatabase({ folder: null })]);
  try {
    return await schemaDifference(empty.adapterFactory, shadow.adapterFactory, root);
  } finally {
    await Promise.all([empty.close(), shadow.close()]);
  }
}

function write(name: string, sql: string): void {
  const stamp = new Date().toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
  const folder = join(root, 'prisma/migrations', `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  console.log(`Wrote ${folder}`);
}

const lockfile = join(root, 'prisma/migrations/migration_lock.toml');
if (!existsSync(lockfile)) {
  mkdirSync(join(root, 'prisma/migrations'), { recursive: true });
  writeFileSync(lockfile, 'provider = "postgresql"\n');
}

if (values.create !== undefined || values.check) {
  const sql = await difference();
  if (sql.includes('This is an empty migration') || sql.trim() === '') console.log('The schema and the migrations agree.');
  else if (values.create) write(values.create, sql);
  else {
    console.error(`The schema says more than the migrations:\n${sql}`);
    process.exitCode = 1;
  }
} else {
  const environment = readEnvironment(process.env);
  const database = await openDatabase(environment.DATABASE_URL ? { url: environment.DATABASE_URL } : { folder: environment.DATA_DIR });
  try {
    const applied = await applyMigrations(database.adapterFactory, root);
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
  } finally {
    await database.close();
  }
}
