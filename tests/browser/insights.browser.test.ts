import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each([320, 1280] as const)('shows the pictures with their tables open at %d px', async (width) => {
  const { page, context, complaints } = await visit(browser, { width, scheme: width === 320 ? 'dark' : 'light' });
  await signInAs(page, 'Maja Lindqvist');
  await page.goto('/insights');
  expect(await page.locator('main h2').count()).toBe(6);
  for (const summary of await page.locator('main summary').all()) await summary.click();
  expect(await page.locator('main table').count()).toBeGreaterThanOrEqual(7);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await context.close();
});

it('narrows the pictures to one sector without a script', async () => {
  const { page, context } = await visit(browser, { width: 360, javaScript: false });
  await signInAs(page, 'Jonas Friis');
  await page.goto('/insights');
  await page.getByLabel('Område').selectOption({ label: 'Skole' });
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await page.waitForURL(/sector=SCHOOL/);
  expect(await page.locator('#coverage table').first().locator('thead th').allInnerTexts()).toEqual(['Dag', 'Skole']);
  await context.close();
});

it('gives a representative a month, and no number of people under five', async () => {
  const { page, context } = await visit(browser, { width: 1280 });
  await signInAs(page, 'Kirsten Overgaard');
  await page.goto('/insights?from=2026-11-23&to=2026-11-23&sector=SCHOOL');
  expect(await page.locator('main input[type=date]').count()).toBe(0);
  const bands = await page.locator('#load li').allInnerTexts();
  const people = bands.flatMap((text) => [...text.matchAll(/(\d+) medarbejder/g)].map(([, count]) => Number(count)));
  expect(people.filter((count) => count > 0 && count < 5)).toEqual([]);
  expect(people.length).toBeGreaterThan(0);
  await expectAccessible(page);
  await context.close();
});

it('narrows the log to one person by name, opens a row and closes it, without a script', async () => {
  const { page, context, complaints } = await visit(browser, { width: 360, javaScript: false });
  await signInAs(page, 'Maja Lindqvist');
  await page.goto('/audit');
  await page.getByLabel('Hvem gjorde det').fill('anne-sofie holm');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await page.waitForURL(/\/audit\?by=[0-9a-f-]{36}$/);
  const rows = page.locator('main ol > li');
  expect(await rows.count()).toBeGreaterThan(0);
  expect((await rows.allInnerTexts()).filter((text) => !text.includes('Anne-Sofie Holm'))).toEqual([]);
  await rows.first().getByRole('link', { name: 'Vis hvem og hvad' }).click();
  await page.waitForURL(/open=/);
  expect(await page.getByRole('heading', { name: 'Medarbejdere' }).count()).toBe(1);
  await page.getByRole('link', { name: 'Skjul' }).click();
  await page.waitForURL((url) => !url.search.includes('open='));
  expect(complaints).toEqual([]);
  await context.close();
});
