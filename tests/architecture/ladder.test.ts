import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const rules = require('../../.dependency-cruiser.cjs');
const root = process.cwd();

async function check(base: string): Promise<ICruiseResult> {
  const options = { ...rules.options, baseDir: base, ruleSet: { forbidden: rules.forbidden }, validate: true };
  const { output } = await cruise(['app'], options, undefined, { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) });
  if (typeof output === 'string') throw new Error('dependency-cruiser reported text, not a result');
  return output;
}

const filesBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/[\\/]generated([\\/]|$)/.test(entry.parentPath)).length;

it('holds for every file of the house', async () => {
  const { summary, modules } = await check(root);
  const violations = summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} → ${violation.to}`);
  expect(violations).toEqual([]);
  // a parser that fails sees no files and finds nothing wrong
  const own = modules.filter((module) => module.source.startsWith('app/') && !module.source.includes('/generated/'));
  expect(own.length).toBeGreaterThanOrEqual(filesBelow(join(root, 'app')));
}, 120_000);

it('reports each rule on a house that breaks it', async () => {
  const { summary } = await check(join(root, 'tests/architecture/fixture'));
  const broken = new Set(summary.violations.map((violation) => violation.rule.name));
  const expected = rules.forbidden.map((rule: { name: string }) => rule.name).filter((name: string) => !/^(sideways|upwards)-from-/.test(name));
  expect([...broken]).toEqual(expect.arrayContaining([...expected, 'sideways-from-people', 'upwards-from-people']));
}, 120_000);
