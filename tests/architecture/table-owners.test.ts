import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

// Who may write a table: the module (or the platform) that the comment above its model names in prisma/schema.prisma.

const root = process.cwd();
const schema = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8');

const owners = new Map([...schema.matchAll(/\/\/\/ (\w+)\.[^\n]*\n(?:\/\/\/[^\n]*\n)*model (\w+)/g)].map(([, owner, model]) => [String(model), String(owner)]));
const models = [...schema.matchAll(/^model (\w+)/gm)].map(([, model]) => String(model));

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The models that a source text writes, by the client's methods or by SQL. */
export function modelsWritten(source: string): string[] {
  return models.filter((model) => {
    const byClient = new RegExp(`\\.${lowerFirst(model)}\\s*\\.\\s*(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)\\b`);
    const bySql = new RegExp(`(INSERT\\s+INTO|UPDATE|DELETE\\s+FROM)\\s+"${model}"`, 'i');
    return byClient.test(source) || bySql.test(source);
  });
}

const sources = readdirSync(join(root, 'app'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((path) => !path.includes('/generated/'));

const ownerOf = (path: string): string => /^app\/modules\/(\w+)\//.exec(path)?.[1] ?? path.split('/')[1] ?? '';

it('names an owner for every table', () => {
  expect(models.filter((model) => !owners.has(model))).toEqual([]);
});

it('lets only the owner write a table', () => {
  const trespasses = sources.flatMap((path) =>
    modelsWritten(readFileSync(join(root, path), 'utf8'))
      .filter((model) => owners.get(model) !== ownerOf(path))
      .map((model) => `${path} writes ${model}, which is ${owners.get(model)}'s`),
  );
  expect(trespasses).toEqual([]);
  expect(sources.length).toBeGreaterThan(50);
});

it('sees writes by client and by SQL', () => {
  expect(modelsWritten('await tx.need.update({})')).toEqual(['Need']);
  expect(modelsWritten('await tx\n  .needLine.deleteMany()')).toEqual(['NeedLine']);
  expect(modelsWritten('INSERT INTO "AssignmentShift" (a)')).toEqual(['AssignmentShift']);
  expect(modelsWritten('await tx.need.findMany({})')).toEqual([]);
});
