import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, firstLink, openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The page of the loan that the person lent is asked about; the same in every test. */
let loan = '';

it('asks the person lent how it goes: two taps, without a script, changed on the same day', async () => {
  const { page, context } = await visit(browser, { javaScript: false });
  await signInAs(page, 'Birgit Aagaard');
  await page.getByRole('link', { name: 'Ja, jeg har nok at lave' }).click();
  await page.getByRole('button', { name: 'Nej, jeg er presset' }).click();
  await page.getByText('Begge dine ledere har fået besked.').waitFor();
  loan = (await page.locator('main a[href^="/assignments/"]').first().getAttribute('href')) ?? '';
  await page.getByRole('link', { name: 'Ret svaret i dag' }).click();
  await page.getByRole('link', { name: 'Nej, jeg føler mig til overs' }).click();
  await page.getByRole('button', { name: 'Nej, jeg er presset' }).click();
  await page.getByText('Føler sig til overs').waitFor();
  await page.goto('/');
  expect(await page.getByRole('link', { name: 'Ja, jeg har nok at lave' }).count()).toBe(0);
  await context.close();
});

it('tells both leaders, and says what each can do', async () => {
  for (const [leader, advice] of [['Anne-Sofie Holm', 'Find tre konkrete opgaver'], ['Mette Dahl', 'Ring til Birgit']] as const) {
    const { page, context, complaints } = await visit(browser);
    await signInAs(page, leader);
    await page.goto('/me/messages');
    const messages = await page.locator('main').innerText();
    for (const told of ['Birgit Aagaard er presset', 'Birgit Aagaard føler sig til overs']) expect(messages).toContain(told);
    await page.goto(loan);
    const main = await page.locator('main').innerText();
    for (const said of ['Birgit er presset', 'Birgit føler sig til overs', advice]) expect(main).toContain(said);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await context.close();
  }
});

it('lets the receiving leader write to the permanent staff: a draft, one A4, sent once and kept', async () => {
  const { page, context, complaints } = await visit(browser, { width: 1280 });
  await signInAs(page, 'Anne-Sofie Holm');
  await page.goto(`${loan}/letter?in=nb`);
  expect(await page.getByLabel('Brevet', { exact: true }).inputValue()).toContain('Kjære alle');
  await page.getByRole('link', { name: 'Dansk', exact: true }).first().click();
  // the address changes before the form does
  await expect.poll(() => page.getByLabel('Brevet', { exact: true }).inputValue(), { timeout: 30_000 }).toContain('Kære alle');
  const title = page.getByLabel('Overskrift');
  await title.fill('Birgit igen, 010190-1234');
  await page.getByRole('button', { name: 'Gem og se brevet' }).click();
  await page.getByText('ligner et CPR-nummer').first().waitFor();
  await title.fill('Birgit er her igen');
  await page.getByRole('button', { name: 'Gem og se brevet' }).click();
  await page.waitForURL(/\/letters\//);
  await page.getByRole('heading', { level: 1, name: 'Birgit er her igen' }).waitFor();
  await expectAccessible(page);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  await page.getByRole('button', { name: /^Send til/ }).dblclick();
  await page.getByText(/^Sendt .* kolleger hos Plejecenter Solgården$/).waitFor();
  expect(await page.getByRole('button', { name: /^Send til/ }).count()).toBe(0);
  await page.goto(loan);
  expect(await page.getByRole('link', { name: 'Birgit er her igen' }).count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});

it.each([true, false])('asks afterwards on the start page, keeps what was chosen when something is missing, and asks no more once it is answered, with JavaScript: %s', async (javaScript) => {
  const { page, context, complaints } = await visit(browser, { javaScript });
  await signInAs(page, 'Anne-Sofie Holm');
  const href = await firstLink(page, '/', /^\/assignments\/[0-9a-f-]{36}#afterwards$/);
  await page.goto(href);
  const form = page.locator('#afterwards form').first();
  await form.getByRole('group', { name: 'Fik vi den hjælp, vi havde brug for?' }).getByText('Mest ja', { exact: true }).click();
  await form.getByRole('group', { name: 'Var det let at komme i gang?' }).getByText('Nej', { exact: true }).click();
  await form.getByRole('button', { name: 'Send svarene' }).click();
  await page.getByText('Vælg et svar.').first().waitFor();
  expect(await form.locator('input:checked').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')))).toEqual(['3', '1']);
  if (javaScript) await expectAccessible(page);
  await form.getByRole('group', { name: 'Ville vi gøre det igen?' }).getByText('Ja', { exact: true }).click();
  await form.getByRole('button', { name: 'Send svarene' }).click();
  await page.getByText('Tak. Dine svar er gemt.').waitFor();
  expect(await page.locator('#afterwards').innerText()).toMatch(/Fik vi den hjælp, vi havde brug for\?\s+Mest ja\s+Var det let at komme i gang\?\s+Nej\s+Ville vi gøre det igen\?\s+Ja\s+Du svarede/);
  await page.goto('/');
  expect(await page.locator(`main a[href="${href}"]`).count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});
