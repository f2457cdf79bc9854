import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const mostSteps = 250;

/** Goes by Tab to the control with that name, which must show that it has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement)) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
      const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])].map((label) => label.innerText).join(' ') : '';
      return {
        name: (focused.getAttribute('aria-label') ?? focused.innerText) || labels,
        isSeen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      };
    });
    if (!at || !name.test(at.name)) continue;
    expect(at.isSeen, `the focus on "${at.name}" is seen`).toBe(true);
    return;
  }
  throw new Error(`Tab never came to ${name} on ${page.url()}`);
}

async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

describe('with the keyboard alone', () => {
  it('somebody signs in and applies for a need', async () => {
    const { page, context } = await visit(browser, { width: 1280 });
    await page.goto('/sign-in');
    await enter(page, /Kirsten Overgaard$/);
    await page.waitForURL((url) => url.pathname === '/');
    await enter(page, /^Gå til indhold/);
    await enter(page, /^Se, hvor der mangler folk/);
    await page.waitForURL(/\/needs/);
    await enter(page, /^Værnemiddellageret/);
    await page.waitForURL(/\/needs\/[0-9a-f-]{36}$/);
    await enter(page, /^Meld dig/);
    await page.waitForURL(/\/apply/);
    const box = page.getByRole('checkbox').first();
    const was = await box.isChecked();
    await tabTo(page, /kl\./);
    await page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(!was);
    await page.keyboard.press('Space');
    await enter(page, /^Videre/);
    await enter(page, /^Ja, jeg melder mig/);
    await page.getByRole('heading', { level: 1, name: 'Dit ja er sendt' }).waitFor();
    await context.close();
  });

  it('a leader answers a request', async () => {
    const { page, context } = await visit(browser, { width: 1280 });
    await page.goto('/sign-in');
    await enter(page, /Jonas Friis$/);
    await page.waitForURL((url) => url.pathname === '/');
    const waiting = page.getByRole('link', { name: 'Ja, frigiv' });
    const before = await waiting.count();
    expect(before).toBeGreaterThan(0);
    await enter(page, /^Ja, frigiv/);
    await page.waitForURL(/answer=/);
    await enter(page, /^Send mit ja/);
    await expect.poll(async () => (await page.goto('/')) && waiting.count()).toBe(before - 1);
    await context.close();
  });
});
