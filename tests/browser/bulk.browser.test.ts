import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' }).first().click();
const notices = async (page: Page): Promise<string> => (await page.locator('main [role=status], main [role=alert]').allInnerTexts()).join('\n');

describe.each([true, false])('with a script: %s', (javaScript) => {
  it('a crisis coordinator copies a week of needs to another, and sees what is out and what each draft lacks', async () => {
    const { page, context, complaints } = await visit(browser, { javaScript });
    await signInAs(page, 'Jonas Friis');
    await page.goto('/needs?view=own');
    await follow(page, 'Kopiér flere til en anden uge');
    await page.waitForURL(/\/needs\/copy/);
    const boxes = page.locator('input[name="needIds[]"][type=checkbox]');
    await boxes.first().waitFor();
    const count = await boxes.count();
    expect(count).toBeGreaterThan(1);
    await boxes.first().uncheck();
    // each of the two runs copies to a week of its own
    await page.getByLabel('Kopiér til').selectOption({ index: javaScript ? 6 : 8 });
    await press(page, 'Kopiér de valgte');
    await page.waitForURL(/made=/);
    // the address changes before the page does
    await page.getByText(/behov er meldt ud|er en kladde|er kladder/).first().waitFor();
    const main = await page.locator('main').innerText();
    const made = [...main.matchAll(/(\d+) behov er meldt ud|(\d+) (?:er en kladde|er kladder)/g)].map(([, published, drafts]) => Number(published ?? drafts));
    expect(made.reduce((sum, one) => sum + one, 0)).toBe(count - 1);
    if (javaScript) await expectAccessible(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('a form without anybody chosen is told so, and nothing is sent', async () => {
    const { page, context } = await visit(browser, { javaScript });
    await signInAs(page, 'Mette Dahl');
    await page.goto('/releases');
    await press(page, 'Frigiv de valgte');
    await page.getByText('Vælg mindst én.').first().waitFor();
    expect(page.url()).not.toContain('released=');
    await context.close();
  });
});

it('a sending leader releases all who wait in one act, and the page says who was released and who not', async () => {
  const { page, context, complaints } = await visit(browser, { javaScript: false });
  await signInAs(page, 'Mette Dahl');
  await page.goto('/releases');
  const waiting = await page.locator('input[name="chosen[]"][type=checkbox]').count();
  expect(waiting).toBeGreaterThan(1);
  await follow(page, /^Vælg alle/);
  await press(page, 'Frigiv de valgte');
  await page.waitForURL(/released=|not=/);
  const said = await notices(page);
  const [released, refused] = [/(\d+) er frigivet/, /(\d+) blev ikke frigivet/].map((pattern) => Number(pattern.exec(said)?.[1] ?? 0));
  expect((released ?? 0) + (refused ?? 0)).toBe(waiting);
  expect(released).toBeGreaterThan(0);
  expect(await page.locator('input[name="chosen[]"][type=checkbox]').count()).toBe(refused);
  expect(complaints).toEqual([]);
  await context.close();
});

it('a leader sets time for the whole unit, and takes it back in one tap', async () => {
  const { page, context, complaints } = await visit(browser, { javaScript: false });
  await signInAs(page, 'Anne-Sofie Holm');
  await page.goto('/units');
  await follow(page, 'Plejecenter Solgården');
  await follow(page, 'Frigiv tid');
  await follow(page, 'Vælg alle');
  const people = await page.locator('input[name="employmentIds[]"]:checked').count();
  expect(people).toBeGreaterThan(1);
  await press(page, 'Gem og giv besked');
  await page.waitForURL(/set=/);
  await press(page, `Fortryd for alle ${people}`);
  expect(await notices(page)).toContain(`Fortrudt. ${people} har fået besked.`);
  expect(complaints).toEqual([]);
  await context.close();
});
