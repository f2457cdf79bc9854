import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openDatabase, type Database, type OpenedDatabase } from '../../app/platform/database.server';

export type DatabaseKind = 'embedded' | 'server';

let sequence = 0;

/** A migrated, empty database of its own; close it when done. */
export async function openTestDatabase(kind: DatabaseKind): Promise<OpenedDatabase & { url: string | null }> {
  if (kind === 'embedded') {
    const opened = await openDatabase({ folder: null, dump: new Blob([new Uint8Array(readFileSync(inject('embeddedDump')))]) });
    return { ...opened, url: null };
  }
  const name = `jobbanken_${process.pid}_${Date.now()}_${sequence++}`;
  const admin = await openDatabase({ url: inject('postgresUrl') });
  await createFromTemplate(admin.db, name);
  await admin.close();
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return { ...(await openDatabase({ url: url.href })), url: url.href };
}

// creating from a template fails while another file's creation reads it
async function createFromTemplate(admin: Database, name: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await admin.$executeRawUnsafe(`CREATE DATABASE ${name} TEMPLATE jobbanken_template`);
      return;
    } catch (error) {
      if (attempt >= 50 || !String(error).includes('being accessed by other users')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Runs the same tests on the embedded database and on a PostgreSQL server, each with a fresh database for the file. */
export function onBothDatabases(title: string, tests: (database: () => OpenedDatabase & { url: string | null }) => void): void {
  describe.each<DatabaseKind>(['embedded', 'server'])(`${title} (%s)`, (kind) => {
    let opened: (OpenedDatabase & { url: string | null }) | undefined;
    beforeAll(async () => {
      opened = await openTestDatabase(kind);
    });
    afterAll(async () => {
      await opened?.close();
    });
    tests(() => {
      if (!opened) throw new Error('the test database is not open yet');
      return opened;
    });
  });
}
