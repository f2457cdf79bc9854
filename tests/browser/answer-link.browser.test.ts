import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { origin } from '../setup/origin';
import { expectAccessible, openBrowser, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const [first = '', second = ''] = inject('answerLinks');
const pathOf = (token: string): string => `/answer/${token}`;

/** As programs that look through mail do. */
async function scan(token: string): Promise<void> {
  for (let time = 0; time < 10; time++) {
    for (const method of ['HEAD', 'GET']) expect((await fetch(origin() + pathOf(token), { method })).status).toBe(200);
  }
}

/** What the browser tells about where it came from. */
function referrersOf(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => void found.push(request.headers().referer ?? ''));
  return found;
}

it('is answered in two taps on a phone, without a script and without signing in', async () => {
  await scan(first);
  const { page, context, complaints } = await visit(browser, { javaScript: false });
  const referrers = referrersOf(page);
  const response = await page.goto(pathOf(first));
  expect(await response?.headerValue('x-robots-tag')).toContain('noindex');
  expect(await response?.headerValue('cache-control')).toBe('no-store');
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  expect(await page.locator('main').innerText()).toMatch(/Kan du hjælpe .+\?[\s\S]+Det skal du lave/);
  await page.getByRole('button', { name: 'Ja, det kan jeg' }).click();
  expect(await page.locator('h1').innerText()).toMatch(/^Tak/);
  expect(await page.locator('main').innerText()).toContain('Vil du ændre dit svar? Log ind');

  await page.goto(pathOf(first));
  expect(await page.locator('h1').innerText()).toBe('Linket er brugt');
  await page.getByRole('link', { name: 'Log ind' }).click();
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  expect(referrers.filter((referrer) => referrer.includes(first))).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('takes a no with scripts on, in another language, and only from its own page', async () => {
  const { page, context, complaints } = await visit(browser, { width: 1280, language: 'nb', scheme: 'dark' });
  await page.goto(pathOf(second));
  await expectAccessible(page);
  const shiftId = (await page.locator('input[name="shiftIds[]"]').first().getAttribute('value')) ?? '';
  const foreign = await fetch(origin() + pathOf(second), { method: 'POST', headers: { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }, body: new URLSearchParams({ answer: 'yes', 'shiftIds[]': shiftId }) });
  expect(foreign.status).toBe(403);
  await page.getByRole('button', { name: 'Nei takk' }).click();
  await page.getByText('Ingen leder kan se hvem som har sagt nei').waitFor();
  await page.getByRole('heading', { name: 'Takk for svaret' }).waitFor();
  await expectAccessible(page);
  await page.reload();
  expect(await page.locator('h1').innerText()).toBe('Lenken er brukt');
  expect(complaints).toEqual([]);
  await context.close();
});

it('says calmly that a link does not work, at any width', async () => {
  for (const width of [320, 1920] as const) {
    const { page, context } = await visit(browser, { width });
    expect((await page.goto(pathOf('findes-ikke')))?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Linket virker ikke');
    await expectAccessible(page);
    await context.close();
  }
});
