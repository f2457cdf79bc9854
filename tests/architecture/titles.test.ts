import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const routes = join(process.cwd(), 'app/routes');
const pages = readdirSync(routes)
  .map((route) => ({ route, path: join(routes, route, 'route.tsx') }))
  .filter(({ path }) => existsSync(path))
  .map(({ route, path }) => ({ route, source: readFileSync(path, 'utf8') }))
  .filter(({ source }) => source.includes('export default'));

it('finds the pages', () => {
  expect(pages.length).toBeGreaterThan(20);
});

it('gives every page a title of its own, in one way only', () => {
  expect(pages.filter(({ source }) => !/^export const handle: Titled/m.test(source)).map(({ route }) => route)).toEqual([]);
  expect(pages.filter(({ source }) => /^export const meta\b/m.test(source)).map(({ route }) => route)).toEqual([]);
});
