import { readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import { expect, it } from 'vitest';
import { z } from 'zod';
import remixOptions from '../../remix.config.js';
import listed from './known-advisories.json';

const advisories = z
  .array(
    z.object({
      package: z.string(),
      vulnerable: z.string(),
      id: z.string(),
      what: z.string(),
      accepted: z.object({ by: z.string().min(1), on: z.iso.date(), why: z.string().min(20) }).optional(),
    }),
  )
  .parse(listed);

const lock = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) }).parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const installed = Object.entries(lock.packages).map(([path, { version }]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), version: version ?? '0.0.0' }));

const hits = advisories.flatMap((advisory) =>
  installed.filter(({ name, version }) => name === advisory.package && satisfies(version, advisory.vulnerable)).map(({ version }) => ({ ...advisory, version })),
);

it('has no known hole in the lockfile but signed exceptions', () => {
  expect(hits.filter((hit) => !hit.accepted).map((hit) => `${hit.package}@${hit.version}: ${hit.id} ${hit.what}`)).toEqual([]);
});

it('has no exception that is not needed any more', () => {
  const needed = new Set(hits.map((hit) => hit.id));
  expect(advisories.filter((advisory) => advisory.accepted && !needed.has(advisory.id)).map((advisory) => advisory.id)).toEqual([]);
});

it('keeps single fetch off, which the exception for turbo-stream rests on', () => {
  expect(remixOptions.future.v3_singleFetch).toBe(false);
});
