import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { serveProgram, type Served } from './serve-program';
import { setOrigin } from './origin';

// Each file of tests has a municipality and a program of its own, so that files neither need nor disturb each other, in whatever order they run.

let folder = '';
let served: Served | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jobbanken-browser-'));
  cpSync(inject('municipality'), folder, { recursive: true });
  served = await serveProgram(folder);
  setOrigin(served.origin);
});

afterAll(async () => {
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});
