import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const birgit = 'Birgit Aagaard';

async function candidatesOfBirk(page: Page): Promise<string> {
  await page.goto('/needs');
  const href = await page.getByRole('link', { name: 'Hjælp til afsnit Birk' }).first().getAttribute('href');
  return `${href ?? ''}/candidates`;
}

/** Her row among those asked and those who fit, with what is folded opened. */
async function rowOf(page: Page, path: string): Promise<Locator> {
  await page.goto(`${path}?show=200`);
  const row = page.locator('li', { hasText: birgit }).filter({ has: page.locator('h4') }).first();
  if (!(await row.isVisible())) for (const more of await page.getByText(/^Vis \d+ mere$/).all()) await more.click();
  return row;
}

it('lets a coordinator write down a yes by phone, which the person reads and takes back, without JavaScript', async () => {
  const [rings, answers] = [await visit(browser, { javaScript: false, width: 1280 }), await visit(browser, { javaScript: false })];
  await signInAs(rings.page, 'Jonas Friis');
  await signInAs(answers.page, birgit);
  const path = await candidatesOfBirk(rings.page);

  const row = await rowOf(rings.page, path);
  await row.getByText('Ringet op?').click();
  expect(await row.getByRole('link', { name: /^\d\d \d\d \d\d \d\d$/ }).count()).toBe(1);
  await row.getByRole('button', { name: /^Har sagt ja til/ }).click();
  expect(await rings.page.locator('main').innerText()).toMatch(/Ja’et er skrevet ned|Det er en aftale/);

  await answers.page.goto('/me/messages');
  const message = answers.page.locator('li', { hasText: 'Jonas Friis har skrevet, at du sagde ja i telefonen' }).first();
  await message.getByRole('link', { name: 'Se udlånet' }).click();
  expect(await answers.page.locator('main').innerText()).toContain('Passer det, skal du ikke gøre noget.');
  await answers.page.getByRole('link', { name: 'Tag ja’et fra telefonen tilbage' }).first().click();
  await answers.page.getByRole('button', { name: /^Tag (ja’et fra telefonen|mit ja) tilbage/ }).click();
  const after = await answers.page.locator('main').innerText();
  expect(after).not.toContain('du sagde ja i telefonen');

  await rings.page.goto('/me/messages');
  expect(await rings.page.locator('main').innerText()).toContain('Et ja er fortrudt');
  for (const { context } of [rings, answers]) await context.close();
});

it('offers to write down a leader’s yes, and asks whose it was', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'Jonas Friis');
  await page.goto('/assignments?state=OPEN');
  const hrefs = await page.locator('main a[href^="/assignments/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const href of hrefs) {
    await page.goto(`${href}?phone=home`);
    if ((await page.getByLabel('Hvem sagde ja?').count()) > 0) break;
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Skriv ja’et ned' }).click();
  expect(await page.locator('main').innerText()).toContain('Vælg, hvem der sagde ja.');
  expect(complaints).toEqual([]);
  await context.close();
});
