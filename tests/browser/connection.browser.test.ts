import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, scriptsRun, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const place = (page: Page) => page.getByLabel('Hvor skal man møde?').first();
const lostText = 'Ingen forbindelse.';

/** A draft with something typed and not yet sent. */
async function typedDraft(page: Page): Promise<void> {
  await signInAs(page, 'Anne-Sofie Holm');
  await page.goto('/needs/new');
  await page.getByRole('button', { name: 'Fortsæt' }).click();
  await page.waitForURL(/\/edit/);
  await scriptsRun(page);
  await place(page).fill('Ved den røde dør');
}

const keptNow = (page: Page): Promise<number> => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('kept-text')).length);

describe('a lost connection', () => {
  it('keeps what was typed, says so, and sends it when the connection is back', async () => {
    const { page, context } = await visit(browser);
    await typedDraft(page);
    await context.setOffline(true);
    await page.getByText(lostText).waitFor();
    await page.getByRole('button', { name: 'Gem kladden' }).last().click();
    await page.getByText('Vi sender det, når forbindelsen er tilbage').waitFor();
    expect(await place(page).inputValue()).toBe('Ved den røde dør');
    const here = page.url();
    await page.getByRole('link', { name: 'Udlån' }).first().click();
    expect(page.url()).toBe(here);
    await context.setOffline(false);
    await page.getByText('Kladden er gemt').waitFor();
    await expect.poll(() => page.getByText(lostText).count()).toBe(0);
    await expect.poll(() => keptNow(page)).toBe(0);
    await page.reload();
    expect(await place(page).inputValue()).toBe('Ved den røde dør');
    await context.close();
  });

  it('finds a connection that is lost without the browser knowing', async () => {
    const { page, context } = await visit(browser);
    await typedDraft(page);
    await page.route('**/*', (route) => route.abort('connectionrefused'));
    await page.getByRole('button', { name: 'Gem kladden' }).last().click();
    await page.getByText('Vi sender det, når forbindelsen er tilbage').waitFor();
    await page.unroute('**/*');
    await page.getByText('Kladden er gemt').waitFor();
    await context.close();
  });
});

describe('what was typed and not sent', () => {
  it('is there after a reload, and goes when it is not wanted', async () => {
    const { page, context } = await visit(browser);
    await typedDraft(page);
    const stored = await place(page).evaluate((field: HTMLInputElement) => field.defaultValue);
    await page.reload();
    await page.getByText('er sat ind igen').waitFor();
    expect(await place(page).inputValue()).toBe('Ved den røde dør');
    await page.getByRole('button', { name: 'Fjern det' }).click();
    expect(await place(page).inputValue()).toBe(stored);
    expect(await keptNow(page)).toBe(0);
    await context.close();
  });

  it('is what was typed last, also when it was typed before the scripts came', async () => {
    const { page, context } = await visit(browser);
    await typedDraft(page);
    let arrive: () => void = () => undefined;
    const come = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/\.js$/, async (route) => {
      await come;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await place(page).fill('Ved den blå dør');
    arrive();
    await scriptsRun(page);
    expect(await place(page).inputValue()).toBe('Ved den blå dør');
    await page.unroute(/\.js$/);
    await page.reload();
    await page.getByText('er sat ind igen').waitFor();
    expect(await place(page).inputValue()).toBe('Ved den blå dør');
    await context.close();
  });

  it('is gone from a shared browser after signing out', async () => {
    const { page, context } = await visit(browser);
    await typedDraft(page);
    expect(await keptNow(page)).toBe(1);
    await page.getByRole('button', { name: 'Log ud' }).click();
    await page.waitForURL(/sign-in/);
    expect(await keptNow(page)).toBe(0);
    await context.close();
  });

  it('is shown to nobody else in the same tab', async () => {
    const { page, context } = await visit(browser);
    await typedDraft(page);
    await context.clearCookies();
    await signInAs(page, 'Emil Sandholm');
    await expect.poll(() => keptNow(page)).toBe(0);
    await context.close();
  });
});
