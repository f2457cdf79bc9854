import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' }).first().click();
// dates don't break in a line, so their spaces are others than those one types
const textOf = async (page: Page): Promise<string> => (await page.locator('main').innerText()).replace(/[^\S\n]+/g, ' ').replaceAll('\u2060', '');

// other journeys need the demonstration's employees as they are
const helper = 'Peter Nygaard';

/** Anybody of the demonstration, found by name on the sign-in page; no script, on a phone. */
async function as(name: string): Promise<Page> {
  const { page } = await visit(browser, { javaScript: false });
  await page.goto(`/sign-in?q=${encodeURIComponent(name)}`);
  await press(page, new RegExp(name));
  expect(new URL(page.url()).pathname).toBe('/');
  return page;
}

async function ownNeed(page: Page, title: string): Promise<string> {
  await page.goto('/needs');
  await follow(page, title);
  return new URL(page.url()).pathname;
}

it('an employee says what they can and when', async () => {
  const page = await as(helper);
  await page.goto('/me/competences');
  await page.getByRole('searchbox').or(page.locator('main input[name=q]')).first().fill('besøg');
  await press(page, 'Find');
  await follow(page, /Besøg, samtale og gåture/);
  await page.getByLabel('Det kan jeg selv').check();
  await page.getByLabel('Hvornår gjorde du det sidst?').selectOption({ label: 'I år' });
  await press(page, 'Tilføj');
  expect(await textOf(page)).toContain('Besøg, samtale og gåture');
  await page.goto('/me/availability');
  await page.getByText('Læg mere til').click();
  for (const day of ['lørdag', 'søndag']) await page.getByRole('checkbox', { name: new RegExp(day) }).first().check();
  await page.locator('input[name=start]').fill('07:00');
  await page.locator('input[name=end]').fill('09:30');
  await press(page, 'Læg til min uge');
  expect(await textOf(page)).toContain('7–9.30');
  await page.context().close();
});

it('somebody applies, three say yes, one shift comes free, and two others are asked', async () => {
  const employee = await as(helper);
  const need = await ownNeed(employee, 'Hjælp til afsnit Birk');
  await employee.goto(`${need}/apply`);
  const form = employee.locator('main form').filter({ has: employee.getByRole('button', { name: 'Videre' }) }).last();
  for (const box of await form.getByRole('checkbox').all()) await box.uncheck();
  await form.getByRole('checkbox').last().check();
  await form.getByRole('button', { name: 'Videre' }).click();
  await press(employee, 'Ja, jeg melder mig');
  expect(await textOf(employee)).toContain('Dit ja er sendt');
  await follow(employee, 'Åbn udlånet');
  const loan = new URL(employee.url()).pathname;
  const home = /(.+)\n+Leder i It og Digitalisering/.exec(await textOf(employee))?.[1]?.trim() ?? '';

  const receiver = await as('Anne-Sofie Holm');
  await receiver.goto(loan);
  await follow(receiver, 'Ja, kom gerne');
  await press(receiver, 'Send mit ja');
  const sender = await as(home);
  await sender.goto(loan);
  await follow(sender, 'Ja, frigiv');
  await press(sender, 'Send mit ja');
  expect(await textOf(sender)).toContain('Aftalt');

  await employee.goto('/me/assignments');
  await follow(employee, /^Meld fra/);
  for (const box of await employee.locator('main form').getByRole('checkbox').all()) await box.check();
  await press(employee, 'Meld fra til de valgte');
  expect(await textOf(employee)).toContain('er givet fri');

  await receiver.goto(need);
  expect(await textOf(receiver)).toContain('En plads er blevet fri');
  // somebody may be asked for the place already
  await follow(receiver, /^(Find en anden|Se, hvem der er spurgt)/);
  await receiver.waitForURL(/candidates\?line=/);
  const boxes = receiver.locator('input[name="personIds[]"][type=checkbox]');
  const chosen = await boxes.nth(0).getAttribute('value');
  await boxes.nth(0).check();
  const more = receiver.getByRole('button', { name: /^Vis \d+ mere$/ });
  const shown = await boxes.count();
  await more.click();
  expect(await boxes.count()).toBeGreaterThan(shown);
  // who was checked before more were shown is asked together with somebody further down
  expect(await receiver.locator(`input[type=checkbox][value="${chosen}"]`).isChecked()).toBe(true);
  await boxes.nth(shown).check();
  await press(receiver, 'Spørg de valgte');
  expect(await textOf(receiver)).toMatch(/Du har spurgt 2/);
  for (const page of [employee, receiver, sender]) await page.context().close();
});

it('a leader posts a need from nothing', async () => {
  const page = await as('Anne-Sofie Holm');
  await page.goto('/needs/new');
  await page.getByLabel('Et nyt behov').check();
  await press(page, 'Fortsæt');
  await page.locator('input[name=title]').fill('Frokost på afsnit El');
  await page.getByRole('button', { name: 'Slå op' }).last().click();
  // what is missing is said, and what was typed stands there
  expect(await textOf(page)).toContain('Tilføj mindst én vagt');
  expect(await page.locator('input[name=title]').inputValue()).toBe('Frokost på afsnit El');
  await page.getByRole('button', { name: 'Tilføj vagterne' }).click();
  await page.getByLabel('Hvem tager imod?', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Slå op' }).last().click();
  expect(await textOf(page)).toContain('Behovet er slået op.');
  await page.context().close();
});

it('a leader sets time free ahead', async () => {
  const page = await as('Mette Dahl');
  await page.goto('/units');
  await follow(page, 'Færgen');
  await follow(page, 'Frigiv tid');
  await page.locator('input[name="employmentIds[]"][type=checkbox]').first().check();
  await press(page, 'Gem og giv besked');
  expect(await textOf(page)).toContain('Det gælder 1 nu');
  await page.context().close();
});
