import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const dayMs = 24 * 60 * 60 * 1000;
const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' }).first().click();
// dates and times don't break in a line, so their spaces are others than those one types, and their dashes are joined
const plain = (text: string): string => text.replace(/[^\S\n]+/g, ' ').replaceAll('\u2060', '');
// as a page writes it, where a span of hours stays on one line
const joined = (text: string): string => text.replace(/(\d–)(?=\d)/g, '$1\u2060');
const textOf = async (page: Page): Promise<string> => plain(await page.locator('main').innerText());

/** The path of the leader's own need that is open. */
async function needOf(page: Page): Promise<string> {
  await page.goto('/needs?view=own');
  await follow(page, 'Hjælp til afsnit Birk');
  await page.waitForURL(/\/needs\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Says that they can what helpers do, and asks for the last evening of the need. Gives the shift in words. */
async function applyAsHelper(page: Page, need: string): Promise<string> {
  await page.goto('/me/competences?add=visits');
  await page.getByLabel('Det kan jeg selv').check();
  await page.getByLabel('Hvornår gjorde du det sidst?').selectOption({ label: 'I år' });
  await press(page, 'Tilføj');
  await page.goto(`${need}/apply`);
  const form = page.locator('main form').filter({ has: page.getByRole('button', { name: 'Videre' }) }).last();
  for (const box of await form.getByRole('checkbox').all()) await box.uncheck();
  await form.getByRole('checkbox').last().check();
  const words = plain(await form.locator('label').last().innerText()).split('\n')[0] ?? '';
  await page.getByRole('button', { name: 'Videre' }).last().click();
  await press(page, 'Ja, jeg melder mig');
  return words;
}

it('a leader moves a shift, and who is asked for it answers for the new time, without JavaScript', async () => {
  const leader = await visit(browser, { javaScript: false });
  await signInAs(leader.page, 'Anne-Sofie Holm');
  const need = await needOf(leader.page);
  const helper = await visit(browser, { javaScript: false });
  await signInAs(helper.page, 'Emil Sandholm');
  const shift = await applyAsHelper(helper.page, need);

  await leader.page.goto(need);
  await follow(leader.page, 'Flyt, aflys eller tilføj vagter');
  await follow(leader.page, `Flyt vagten ${joined(shift)}`);
  await leader.page.getByLabel('Klokken fra').first().fill('16:00');
  await leader.page.getByLabel('Klokken til').first().fill('15:30');
  await leader.page.getByLabel('Slutter en anden dato').first().fill(await leader.page.getByLabel('Ny dato').inputValue());
  await press(leader.page, 'Se, hvad der sker');
  // what was wrong is said at its field, and what was typed stands there
  expect(await textOf(leader.page)).toContain('Ret det, der er markeret');
  expect(await leader.page.getByLabel('Klokken fra').first().inputValue()).toBe('16:00');
  await leader.page.getByLabel('Slutter en anden dato').first().fill('');
  await leader.page.getByLabel('Klokken til').first().fill('23:30');
  await press(leader.page, 'Se, hvad der sker');
  const shown = await textOf(leader.page);
  expect(shown).toContain('kl. 16–23.30');
  expect(shown).toContain('Emil Sandholm');
  await press(leader.page, 'Flyt vagten');
  expect(await textOf(leader.page)).toContain('kl. 16–23.30');

  await helper.page.goto('/me/messages');
  expect(await textOf(helper.page)).toMatch(/En vagt, du er spurgt om, er flyttet fra .* kl\. 15–23 til .* kl\. 16–23\.30/);
  await helper.page.goto('/');
  expect(await textOf(helper.page)).toMatch(/Før: .*kl\. 15–23\. Nu: .*kl\. 16–23\.30/);
  await follow(helper.page, /^Ja, det kan jeg/);
  await press(helper.page, 'Send mit ja');
  await helper.page.goto('/');
  expect(await textOf(helper.page)).not.toContain('Kan du på den nye tid');
  await leader.context.close();
  await helper.context.close();
});

it('a leader cancels one shift and adds another, and hears whom it concerned', async () => {
  const { page, context, complaints } = await visit(browser, { width: 1280 });
  await signInAs(page, 'Anne-Sofie Holm');
  const need = await needOf(page);
  await page.goto(`${need}/shifts`);
  await follow(page, /^Aflys vagten/);
  await page.getByLabel('Hvorfor bliver vagten aflyst?').waitFor();
  await press(page, 'Aflys vagten');
  await page.getByText('Skriv hvorfor').first().waitFor();
  await expectAccessible(page);
  await page.getByLabel('Hvorfor bliver vagten aflyst?').fill('Beboerne er på tur');
  await press(page, 'Aflys vagten');
  await page.getByText('Vagten er aflyst.').waitFor();

  // four weeks after next Monday, which the form begins with
  const monday = Date.parse(await page.getByLabel('Fra og med').inputValue()) + 28 * dayMs;
  await page.getByLabel('Fra og med').fill(dateOf(monday));
  await page.getByLabel('Til og med').fill(dateOf(monday + dayMs));
  await press(page, 'Tilføj vagterne');
  await page.getByRole('heading', { name: '2 vagter er tilføjet' }).waitFor();
  expect(await page.getByRole('link', { name: new RegExp(`^Flyt vagten mandag ${Number(dateOf(monday).slice(8))}\\. .* kl\\. 7–\u206015$`) }).count()).toBe(1);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await context.close();
});
