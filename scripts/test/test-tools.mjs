import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const chromiumPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const postgresBase = '/usr/lib/postgresql';

const findChromium = () => [process.env.CHROMIUM_PATH, ...chromiumPlaces].find((path) => path && existsSync(path));
const findPostgres = () =>
  existsSync(postgresBase) && readdirSync(postgresBase).some((version) => existsSync(join(postgresBase, version, 'bin', 'postgres'))) ? postgresBase : undefined;

/** What each tool is, how it is found, and the Debian package that brings it. */
const tools = {
  postgres: { find: () => process.env.TEST_DATABASE_URL ?? findPostgres(), package: 'postgresql', otherwise: 'set TEST_DATABASE_URL to a PostgreSQL server (15 or newer) where databases may be created' },
  chromium: { find: findChromium, package: 'chromium', otherwise: 'set CHROMIUM_PATH to a Chromium or Chrome program' },
};

/** Finds or installs what the chosen stages need; names what is missing and ends the run when neither works. */
export function provideTestTools(needed) {
  const missing = Object.keys(tools).filter((name) => needed[name] && !tools[name].find());
  if (missing.length > 0) install(missing.map((name) => tools[name].package));
  const still = missing.filter((name) => !tools[name].find());
  for (const name of still) console.error(`The tests need ${name}: install the package ${tools[name].package}, or ${tools[name].otherwise}.`);
  if (still.length > 0) process.exit(1);
  return needed.chromium ? { CHROMIUM_PATH: findChromium() } : {};
}

function install(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`\n== installing ${packages.join(' and ')}`);
  const apt = (args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}
