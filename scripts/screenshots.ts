// npm run screenshots: pictures for the README, taken from the built program with a fresh made-up municipality
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { openDatabase } from '../app/platform/database.server';
import { applyMigrations } from '../app/platform/migrations.server';
import { seedMunicipality } from './seed/seed-municipality';
import { todayIn } from './seed/today';

interface Picture {
  readonly file: string;
  readonly person: string;
  readonly width: 360 | 1280;
  readonly height: number;
  readonly open: (page: Page) => Promise<unknown>;
}

const toNeed = async (page: Page) => {
  await page.goto('/needs');
  await page.getByRole('link', { name: 'Hjælp til afsnit Birk' }).first().click();
  await page.waitForURL(/\/needs\/[0-9a-f-]{36}/);
};

const pictures: readonly Picture[] = [
  { file: 'start', person: 'Birgit Aagaard', width: 360, height: 900, open: (page) => page.goto('/') },
  { file: 'competences', person: 'Birgit Aagaard', width: 360, height: 900, open: (page) => page.goto('/me/competences') },
  { file: 'availability', person: 'Birgit Aagaard', width: 360, height: 900, open: (page) => page.goto('/me/availability') },
  { file: 'need', person: 'Anne-Sofie Holm', width: 1280, height: 900, open: toNeed },
  {
    file: 'candidates',
    person: 'Anne-Sofie Holm',
    width: 1280,
    height: 1100,
    open: async (page) => {
      await toNeed(page);
      await page.goto(`${new URL(page.url()).pathname}/candidates`);
      await page.getByRole('heading', { name: /^\d+ passer$/ }).evaluate((heading) => heading.scrollIntoView());
    },
  },
  { file: 'roster', person: 'Maja Lindqvist', width: 1280, height: 900, open: (page) => page.goto('/rosters/nurse-qualified') },
];

const folder = mkdtempSync(join(tmpdir(), 'jobbanken-pictures-'));
const database = await openDatabase({ folder });
await applyMigrations(database.adapterFactory, process.cwd());
await seedMunicipality(database.db, { people: 600, country: 'DK', ...todayIn('DK') });
await database.close();

const server = fork('build/serve.js', { env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '', PORT: '0' }, silent: true });
// also when a picture fails
process.once('exit', () => server.kill());
const port = await new Promise<number>((resolve, reject) => {
  server.once('exit', () => reject(new Error('The program did not start: npm run build first.')));
  server.on('message', (message) => {
    if (typeof message === 'object' && message !== null && 'listening' in message) resolve(Number(message.listening));
  });
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
mkdirSync('public/screenshots', { recursive: true });
for (const { file, person, width, height, open } of pictures) {
  const context = await browser.newContext({ baseURL: `http://localhost:${port}`, viewport: { width, height }, locale: 'da-DK' });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: new RegExp(person) }).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await open(page);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `public/screenshots/${file}.png` });
  await context.close();
  console.log(`public/screenshots/${file}.png`);
}
await browser.close();
const gone = new Promise((resolve) => server.once('exit', resolve));
server.kill('SIGTERM');
await gone;
rmSync(folder, { recursive: true, force: true });
