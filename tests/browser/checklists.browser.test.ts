import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, firstLink, openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const anyList = /^\/checklists\/[0-9a-f-]{36}$/;
/** The item by its words, and its box. */
const box = (page: Page, act: 'Sæt flueben' | 'Fjern flueben') => page.getByRole('button', { name: new RegExp(`^${act}: `) });
const nameOf = async (page: Page, act: 'Sæt flueben' | 'Fjern flueben') => (await box(page, act).first().getAttribute('aria-label'))?.replace(`${act}: `, '') ?? '';

describe.each([true, false])('a checklist, with JavaScript: %s', (javaScript) => {
  it('is ticked and opened again by whose it is, and seen by the other party', async () => {
    const { page, context, complaints } = await visit(browser, { javaScript });
    await signInAs(page, 'Birgit Aagaard');
    const list = await firstLink(page, '/', anyList);
    await page.goto(list);
    const item = await nameOf(page, 'Sæt flueben');
    await page.getByRole('button', { name: `Sæt flueben: ${item}`, exact: true }).click();
    await page.getByRole('button', { name: `Fjern flueben: ${item}`, exact: true }).waitFor();
    const other = await visit(browser, { javaScript });
    await signInAs(other.page, 'Maja Lindqvist');
    await other.page.goto(list);
    await other.page.getByText(/^Den udlånte: /).click();
    expect(await other.page.locator('li', { hasText: item }).first().innerText()).toContain('Gjort · Birgit Aagaard');
    expect(await box(other.page, 'Sæt flueben').count()).toBe(0);
    await other.context.close();
    await page.getByRole('button', { name: `Fjern flueben: ${item}`, exact: true }).click();
    await page.getByRole('button', { name: `Sæt flueben: ${item}`, exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('asks why something is not relevant, keeps the reason, and takes it back', async () => {
    const { page, context } = await visit(browser, { javaScript });
    await signInAs(page, 'Anne-Sofie Holm');
    await page.goto(await firstLink(page, '/checklists?show=WEEK&role=RECEIVER', anyList));
    const item = await nameOf(page, 'Sæt flueben');
    await page.getByRole('link', { name: `Ikke relevant: ${item}`, exact: true }).click();
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.locator('[aria-invalid=true]').waitFor();
    if (javaScript) await expectAccessible(page);
    await page.getByLabel('Hvorfor er det ikke relevant?').fill('Personen kender huset');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText('Ikke relevant: Personen kender huset').waitFor();
    await page.getByRole('button', { name: `Fjern flueben: ${item}`, exact: true }).click();
    await page.getByRole('button', { name: `Sæt flueben: ${item}`, exact: true }).waitFor();
    await context.close();
  });
});

it('shows a leader over all loans what is due, by role, and nothing with words when nothing is', async () => {
  const { page, context, complaints } = await visit(browser, { width: 1280 });
  await signInAs(page, 'Anne-Sofie Holm');
  await page.goto('/checklists?show=ALL&role=HOME');
  const main = page.locator('main');
  expect(await main.innerText()).toContain('Hjemlederen. Senest');
  expect(await main.locator('li', { hasText: 'Modtagende leder. Senest' }).count()).toBe(0);
  await page.goto('/checklists?unit=00000000-0000-4000-8000-000000000000');
  expect(await main.innerText()).toContain('Intet er for sent');
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await context.close();
});

it('gets a new item from the administrator, which a leader takes over into a running list', async () => {
  const admin = await visit(browser, { javaScript: false });
  await signInAs(admin.page, 'Peter Nygaard');
  await admin.page.goto('/admin/checklists/receiver-all?item=new');
  const words = `Vis, hvor kaffen er ${Date.now() % 1000}`;
  await admin.page.getByLabel('Dansk').fill(words);
  await admin.page.getByRole('button', { name: 'Gem punktet' }).click();
  expect(await admin.page.getByLabel('Dansk').inputValue()).toBe(words);
  await admin.page.getByLabel('Norsk (bokmål)').fill('Vis hvor kaffen er');
  await admin.page.getByLabel('Engelsk').fill('Show where the coffee is');
  await admin.page.getByRole('button', { name: 'Gem punktet' }).click();
  expect(await admin.page.locator('main').innerText()).toContain(words);
  await admin.context.close();
  const { page, context } = await visit(browser);
  await signInAs(page, 'Anne-Sofie Holm');
  await page.goto(await firstLink(page, '/checklists?show=WEEK&role=RECEIVER', anyList));
  expect(await page.locator('main').innerText()).not.toContain(words);
  await page.getByRole('button', { name: 'Brug de nye tekster' }).click();
  // it may stand among what is folded away until it is due
  await page.getByText(words).first().waitFor({ state: 'attached' });
  expect(await page.getByRole('button', { name: 'Brug de nye tekster' }).count()).toBe(0);
  await context.close();
});

it('lies whole on paper, with a box for everything that is open, and nothing to press', async () => {
  const { page, context } = await visit(browser);
  await signInAs(page, 'Anne-Sofie Holm');
  await page.goto(await firstLink(page, '/checklists?show=ALL&role=HOME', anyList));
  const open = await page.locator('li[id^="item-"]', { hasText: 'Senest' }).count();
  await page.emulateMedia({ media: 'print' });
  for (const role of ['Den udlånte', 'Den, der introducerer', 'Hjemlederen']) expect(await page.getByRole('heading', { name: role, exact: true }).isVisible()).toBe(true);
  const boxes = page.locator('li[id^="item-"] > span.only-print');
  expect(open).toBeGreaterThan(0);
  expect(await boxes.count()).toBeGreaterThanOrEqual(open);
  for (const one of await boxes.all()) expect(await one.isVisible()).toBe(true);
  for (const one of await page.getByRole('button').all()) expect(await one.isVisible()).toBe(false);
  await context.close();
});
