import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface PostgresPrograms {
  readonly folder: string;
  /** whom the server runs as when the test run is root's */
  readonly user: string;
}

/** Debian's PostgreSQL programs, the newest first. Throws naming what is missing. */
export function findPostgresPrograms(): PostgresPrograms {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = versions.map((version) => join(base, version, 'bin')).find((candidate) => existsSync(join(candidate, 'postgres')));
  if (!folder) throw new Error('The database tests need PostgreSQL 15 or newer: install the package postgresql, or set TEST_DATABASE_URL to a server where databases may be created.');
  return { folder, user: 'postgres' };
}
