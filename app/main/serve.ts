import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
import { createServer as createHttpServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pino, { type Logger } from 'pino';
import { demonstrationPeople } from '../modules/access/demonstration.queries.server';
import type { demonstrationRoles } from '../modules/access/municipality';
import { readMunicipality } from '../modules/access/municipality.queries.server';
import { shipGuidelines } from '../modules/guidelines/ship.commands.server';
import { shipTemplates } from '../modules/onboarding/ship-templates.commands.server';
import { DataFolderTaken } from '../platform/data-lock.server';
import { openDatabase, type Database, type OpenedDatabase } from '../platform/database.server';
import { EnvironmentError, readEnvironment, type Environment } from '../platform/environment.server';
import { applyMigrations, isMigrated } from '../platform/migrations.server';
import { startJobs } from '../platform/job-queue.server';
import { jobsOf } from './jobs';
import { sendingBy } from './sending';
import { createServer } from './server';

const root = process.cwd();
const development = process.argv.includes('--dev');

interface Pages {
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly clientFolder: string | null;
  readonly assets?: RequestHandler;
  readonly close: () => Promise<void>;
}

async function builtPages(): Promise<Pages> {
  const build: ServerBuild = await import(pathToFileURL(join(root, 'build/server/index.js')).href);
  return { build, clientFolder: join(root, 'build/client'), close: async () => undefined };
}

async function developmentPages(): Promise<Pages> {
  const { createServer: createVite } = await import('vite');
  const vite = await createVite({ server: { middlewareMode: true } });
  const build = async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild;
  return { build, clientFolder: null, assets: vite.middlewares, close: () => vite.close() };
}

function createLog(environment: Environment): Logger {
  const redact = ['*.givenName', '*.familyName', '*.name', '*.phone', '*.email', '*.token', 'headers.cookie'];
  return pino({ level: environment.LOG_LEVEL, redact });
}

async function serve(environment: Environment): Promise<void> {
  const log = createLog(environment);
  const place = environment.DATABASE_URL ? { url: environment.DATABASE_URL } : { folder: environment.DATA_DIR };
  const database = await openDatabase(place, (error) => log.warn({ err: error }, 'a database connection was lost'));
  if (!(await isMigrated(database.db, root))) await applyMigrations(database.adapterFactory, root);
  await shipGuidelines(database.db, Date.now());
  await shipTemplates(database.db, Date.now());
  const pages = development ? await developmentPages() : await builtPages();
  let ready = true;
  const app = createServer({ db: database.db, environment, log, now: Date.now, isReady: () => ready, ...pages });
  const server = createHttpServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(environment.PORT, environment.HOST, resolve);
  });
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : environment.PORT;
  const origin = environment.PUBLIC_ORIGIN ?? `http://localhost:${port}`;
  const stopWork = await startWork({ database, environment, log, origin });
  process.send?.({ listening: port });
  console.log(`\nJobbanken answers at ${origin}`);
  await printWhomToSignInAs(database.db);
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    ready = false;
    console.log(signal === 'SIGINT' ? '\nStopping: finishing what is under way.' : 'Stopping.');
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
    server.close(() => {
      stopWork()
        .then(() => pages.close())
        .then(() => database.close())
        .then(
          () => process.exit(0),
          (error: unknown) => {
            log.error({ err: error }, 'the database did not close cleanly');
            process.exit(1);
          },
        );
    });
    server.closeIdleConnections();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** The work that is done by the clock, once there is a municipality to do it for. */
async function startWork({ database, environment, log, origin }: { database: OpenedDatabase; environment: Environment; log: Logger; origin: string }): Promise<() => Promise<void>> {
  const { db } = database;
  if ((await db.municipality.count()) === 0) return async () => undefined;
  const { zone } = await readMunicipality(db);
  const sending = sendingBy({ db, environment, log, now: Date.now, origin });
  const jobs = jobsOf({ db, log, now: Date.now, emergencyListFolder: environment.EMERGENCY_LIST_DIR, sendMessages: sending.run });
  const stopJobs = await startJobs(database.queueStore, jobs, { zone, log });
  return async () => {
    await stopJobs();
    sending.close();
  };
}

/** The made-up people of the demonstration, so that the first visit needs no search. */
async function printWhomToSignInAs(db: Database): Promise<void> {
  const filled = await db.municipality.count();
  if (filled === 0) return console.log('The database is empty. Fill it with a made-up municipality: npm run seed');
  const municipality = await readMunicipality(db);
  if (!municipality.demonstration) return;
  console.log(`${municipality.name} is made up. Sign in as:`);
  for (const person of await demonstrationPeople(db, municipality)) {
    console.log(`  ${person.name.padEnd(24)} ${[demonstrationWords[person.as], person.position, person.unit].filter(Boolean).join(', ')}`);
  }
  console.log('Ctrl-C stops it.\n');
}

const demonstrationWords: Record<(typeof demonstrationRoles)[number], string> = {
  employee: 'is asked to help',
  receivingLeader: 'lacks people',
  sendingLeader: 'lends people',
  hr: 'HR',
  coordinator: 'crisis staff',
  representative: 'employee representative',
  administrator: 'administrator',
  newEmployee: 'has registered nothing yet',
};

/** What stopped the start, in words for the person at the keyboard. */
function explain(error: unknown, port: string | undefined): string {
  if (error instanceof EnvironmentError || error instanceof DataFolderTaken) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return `Port ${port ?? 3000} is taken by another program. Set PORT to a free one.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await serve(readEnvironment(development ? { ...process.env, NODE_ENV: 'development' } : process.env));
} catch (error) {
  console.error(explain(error, process.env.PORT));
  process.exit(1);
}
