// npm test: everything, in this order; the first failure ends it. `npm test -- unit database` runs only those stages.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStale } from './start/is-stale.mjs';
import { provideTestTools } from './test/test-tools.mjs';

const tool = (path) => [process.execPath, join('node_modules', path)];
const vitest = (project) => [...tool('vitest/vitest.mjs'), 'run', '--project', project];

const stages = {
  lint: [...tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  types: [...tool('typescript/bin/tsc'), '--noEmit'],
  schema: [...tool('tsx/dist/cli.mjs'), 'scripts/migrate.ts', '--check'],
  unit: vitest('unit'),
  database: vitest('database'),
  build: [...tool('tsx/dist/cli.mjs'), 'scripts/build.ts'],
  browser: vitest('browser'),
};

function step(title, [command, ...args], env = {}) {
  console.log(`\n== ${title}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' && command === 'npm' });
  if (status !== 0) {
    console.error(`\n${title} failed. 0 passed, 1 failed`);
    process.exit(status ?? 1);
  }
  console.log(`== ${title} passed in ${Math.round((Date.now() - started) / 1000)} s`);
}

const wished = process.argv.slice(2);
const unknown = wished.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(`There is no stage named ${unknown.join(', ')}. The stages are ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}
const chosen = wished.length > 0 ? wished : Object.keys(stages);

if (isStale('node_modules/.jobbanken-installed', ['package-lock.json'])) {
  step('install', ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync('node_modules/.jobbanken-installed', '');
}
if (isStale('app/platform/generated/client.ts', ['prisma/schema.prisma'])) step('generate', [...tool('prisma/build/index.js'), 'generate', '--no-hints']);

const env = { NODE_ENV: 'test', ...provideTestTools({ postgres: chosen.includes('database'), chromium: chosen.includes('browser') }) };
if (chosen.includes('browser') && !chosen.includes('build') && !existsSync('build/serve.js')) chosen.unshift('build');
for (const name of chosen) step(name, stages[name], name === 'build' ? { NODE_ENV: 'production' } : env);
console.log(`\n${chosen.length} passed, 0 failed`);
