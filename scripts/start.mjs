// npm start and npm run dev: on a fresh machine installs, prepares the database, builds and serves. Plain JavaScript, since nothing is installed yet.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStale } from './start/is-stale.mjs';
import { run, serve } from './start/run.mjs';

const development = process.argv.includes('--dev');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Jobbanken needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const embedded = !process.env.DATABASE_URL;
const dataFolder = process.env.DATA_DIR || '.data';
const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');

if (isStale('node_modules/.jobbanken-installed', ['package-lock.json'])) {
  await run('Installing packages (a minute or two)', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync('node_modules/.jobbanken-installed', '');
}
if (isStale('app/platform/generated/client.ts', ['prisma/schema.prisma', 'package-lock.json'])) {
  await run('Generating the database client', process.execPath, [join('node_modules', 'prisma', 'build', 'index.js'), 'generate', '--no-hints']);
}
if (!development && isStale('build/.built', ['app', 'public', 'prisma/schema.prisma', 'package-lock.json', 'vite.config.ts', 'remix.config.js', 'scripts/build.ts'])) {
  await run('Building the pages (half a minute)', process.execPath, [tsx, 'scripts/build.ts']);
  writeFileSync('build/.built', '');
}
if (embedded && !existsSync(join(dataFolder, 'filled'))) {
  await run('Creating the database and a made-up municipality (half a minute)', process.execPath, [tsx, 'scripts/seed.ts', '--if-empty']);
  writeFileSync(join(dataFolder, 'filled'), '');
}
await serve(development ? ['--import', 'tsx', 'app/main/serve.ts', '--dev'] : ['build/serve.js']);
