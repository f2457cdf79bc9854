import { fork, type ChildProcess } from 'node:child_process';
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
    /** where the built program answers, with the made-up municipality in it */
    origin: string;
    /** tokens of links that answer a request each */
    answerLinks: readonly string[];
  }
}

const people = 150;

/** Fills a fresh embedded database and serves the built program from it for the browser tests. */
export default async function setup(project: TestProject) {
  if (!existsSync('build/serve.js')) throw new Error('The browser tests run on the built program: npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'jobbanken-browser-'));
  const database = await openDatabase({ folder });
  await applyMigrations(database.adapterFactory, process.cwd());
  await seedMunicipality(database.db, { people, country: 'DK', ...todayIn('DK') });
  project.provide('answerLinks', await mintTestLinks(database.db, 2));
  await database.close();
  const server = fork('build/serve.js', { env: { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, PORT: '0', DATABASE_URL: '', LOG_LEVEL: 'warn' }, silent: true });
  let log = '';
  server.stdout?.on('data', (chunk) => (log += String(chunk)));
  server.stderr?.on('data', (chunk) => (log += String(chunk)));
  const port = await listening(server, () => log);
  project.provide('origin', `http://localhost:${port}`);
  return async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
    if (/"level":50/.test(log)) throw new Error(`The server logged errors during the browser tests:\n${log}`);
  };
}

function listening(server: ChildProcess, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The program did not answer in 60 s:\n${log()}`)), 60_000);
    server.once('exit', () => reject(new Error(`The program ended at start:\n${log()}`)));
    server.on('message', (message) => {
      if (typeof message !== 'object' || message === null || !('listening' in message)) return;
      clearTimeout(timer);
      resolve(Number(message.listening));
    });
  });
}
