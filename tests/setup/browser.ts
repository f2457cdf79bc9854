import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../app/platform/database.server';
import { applyMigrations } from '../../app/platform/migrations.server';
import { seedMunicipality } from '../../scripts/seed/seed-municipality';
import { todayIn } from '../../scripts/seed/today';
import { mintTestLinks } from './answer-links';

declare module 'vitest' {
  export interface ProvidedContext {
    /** the folder of an embedded database with the made-up municipality, which each file of tests copies */
    municipality: string;
    /** tokens of links that answer a request each */
    answerLinks: readonly string[];
  }
}

const people = 150;

/** Makes the municipality once; each file of tests gets a copy of its own (browser-file.ts). */
export default async function setup(project: TestProject) {
  if (!existsSync('build/serve.js')) throw new Error('The browser tests run on the built program: npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'jobbanken-municipality-'));
  const database = await openDatabase({ folder });
  await applyMigrations(database.adapterFactory, process.cwd());
  await seedMunicipality(database.db, { people, country: 'DK', ...todayIn('DK') });
  project.provide('municipality', folder);
  project.provide('answerLinks', await mintTestLinks(database.db, 2));
  await database.close();
  return () => rmSync(folder, { recursive: true, force: true });
}
