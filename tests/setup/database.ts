import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../app/platform/database.server';
import { applyMigrations } from '../../app/platform/migrations.server';
import { embeddedDump } from './embedded-dump';
import { findPostgresPrograms } from './postgres-programs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** a file that holds a migrated, empty embedded database */
    embeddedDump: string;
    /** a PostgreSQL server where databases may be created, with a migrated template named jobbanken_template */
    postgresUrl: string;
  }
}

/** Builds the migrated template of both databases once for a test run. */
export default async function setup(project: TestProject) {
  const root = process.cwd();
  const work = mkdtempSync(join(tmpdir(), 'jobbanken-test-'));
  project.provide('embeddedDump', await embeddedDump(root, work));
  const server = process.env.TEST_DATABASE_URL ? { url: process.env.TEST_DATABASE_URL, stop: async () => undefined } : await startCluster(work);
  try {
    await createTemplate(server.url, root);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('postgresUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(work, { recursive: true, force: true });
  };
}

async function createTemplate(url: string, root: string): Promise<void> {
  const admin = await openDatabase({ url });
  await admin.db.$executeRawUnsafe('DROP DATABASE IF EXISTS jobbanken_template WITH (FORCE)');
  await admin.db.$executeRawUnsafe('CREATE DATABASE jobbanken_template');
  await admin.close();
  const template = await openDatabase({ url: urlOf(url, 'jobbanken_template') });
  await applyMigrations(template.adapterFactory, root);
  await template.close();
}

function urlOf(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** A throw-away cluster on a free port; the server refuses to run as root, so root hands it to another user. */
async function startCluster(work: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const programs = findPostgresPrograms();
  const data = join(work, 'cluster');
  const port = await freePort();
  mkdirSync(data);
  execFileSync('chmod', ['755', work]);
  const asOther = process.getuid?.() === 0;
  if (asOther) execFileSync('chown', [programs.user, data]);
  const run = (program: string, args: string[]): [string, string[]] =>
    asOther ? ['runuser', ['-u', programs.user, '--', join(programs.folder, program), ...args]] : [join(programs.folder, program), args];
  execFileSync(...run('initdb', ['-D', data, '-A', 'trust', '-U', 'jobbanken', '-E', 'UTF8', '--locale=C']), { stdio: 'pipe' });
  const flags = ['-p', String(port), '-c', `unix_socket_directories=${data}`, '-c', 'fsync=off', '-c', 'max_connections=150', '-c', 'listen_addresses=127.0.0.1'];
  const server = spawn(...run('postgres', ['-D', data, ...flags]), { stdio: 'pipe' });
  const url = `postgresql://jobbanken@127.0.0.1:${port}/postgres`;
  await untilReady(server, url);
  return { url, stop: () => stop(server, data) };
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  let log = '';
  server.stderr?.on('data', (chunk) => (log += String(chunk)));
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${log}`);
    if (log.includes('ready to accept connections')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`PostgreSQL at ${url} did not answer in 10 s:\n${log}`);
}

async function stop(server: ChildProcess, data: string): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  const pidFile = join(data, 'postmaster.pid');
  if (existsSync(pidFile)) {
    const pid = Number(execFileSync('head', ['-n', '1', pidFile], { encoding: 'utf8' }));
    process.kill(pid, 'SIGINT');
  } else server.kill('SIGINT');
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}
