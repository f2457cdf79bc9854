import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

// who signs in does not ring themself
const demonstrated = /Birgit Aagaard|Emil Sandholm|Anne-Sofie Holm|Mette Dahl|Maja Lindqvist|Jonas Friis|Kirsten Overgaard|Peter Nygaard/;

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
const boxes = (page: Page) => page.locator('input[name="chosen[]"][type=checkbox]');

/** The line's page of those who can help; each run has a line of its own. */
async function lineOf(page: Page, index: number): Promise<string> {
  await page.goto('/needs');
  await page.getByRole('link', { name: 'Hjælp til afsnit Birk', exact: true }).first().click();
  await page.waitForURL(/\/needs\/[0-9a-f-]{36}$/);
  const path = `${new URL(page.url()).pathname}/candidates`;
  await page.goto(path);
  const href = await page.locator('main nav[aria-label="Linjer"] a').nth(index).getAttribute('href');
  return `${path}?${new URL(href ?? '', page.url()).searchParams}`;
}

/** Three who fit are rung by the crisis staff, and say yes: so they wait for the receiving leader. */
async function threeSayYesByPhone(line: number): Promise<string> {
  const { page, context } = await visit(browser, { javaScript: false, width: 1280 });
  await signInAs(page, 'Jonas Friis');
  const path = await lineOf(page, line);
  await page.goto(path);
  for (let rung = 0; rung < 3; rung += 1) {
    const row = page.locator('li[id^="nr-"]').filter({ hasNotText: demonstrated }).first();
    await row.getByText('Ringet op?').click();
    await row.getByRole('button', { name: /^Har sagt ja til/ }).click();
    expect(await page.locator('main').innerText()).toContain('Ja’et er skrevet ned');
  }
  await context.close();
  return path;
}

describe.each([
  { javaScript: true, line: 1 },
  { javaScript: false, line: 2 },
])('with a script: $javaScript', ({ javaScript, line }) => {
  it('a receiving leader says yes to all who wait in one act, and the page says who got it', async () => {
    const path = await threeSayYesByPhone(line);
    const { page, context, complaints } = await visit(browser, { javaScript });
    await signInAs(page, 'Anne-Sofie Holm');
    await page.goto(path);
    const waiting = await boxes(page).count();
    expect(waiting).toBeGreaterThanOrEqual(3);
    if (javaScript) await expectAccessible(page);

    await press(page, 'Sig ja til de valgte');
    const summary = page.getByRole('link', { name: 'Hvem siger du ja til? Vælg mindst én.' });
    await summary.waitFor();
    // far down the page, and yet what one sees
    await expect.poll(async () => (await summary.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    await expect.poll(async () => (await summary.boundingBox())?.y ?? 9999).toBeLessThan(740);
    expect(page.url()).not.toContain('yes=');

    await page.getByRole('link', { name: `Vælg alle ${waiting}` }).click();
    await page.getByRole('link', { name: 'Vælg ingen' }).waitFor();
    expect(await page.locator('input[name="chosen[]"]:checked').count()).toBe(waiting);
    await boxes(page).last().uncheck();
    await press(page, 'Sig ja til de valgte');
    await page.waitForURL(/yes=/);
    const notice = page.locator('main [role=status]', { hasText: `${waiting - 1} har fået dit ja` });
    await notice.waitFor();
    // one is left, and one alone needs no boxes
    expect(await boxes(page).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Sig ja til \d+ vagt/ }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
