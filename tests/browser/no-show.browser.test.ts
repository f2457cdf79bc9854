import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();

it.each([true, false])('a leader notes that somebody did not come, the person answers in one tap, and the note is taken back, with JavaScript: %s', async (javaScript) => {
  const leader = await visit(browser, { javaScript });
  await signInAs(leader.page, 'Anne-Sofie Holm');
  await leader.page.goto('/assignments?side=IN&state=ACTIVE');
  const loan = await leader.page.getByRole('link', { name: /^Birgit Aagaard/ }).first().getAttribute('href') ?? '';
  await leader.page.goto(loan);
  await follow(leader.page, 'Skriv, at medarbejderen ikke kom til en vagt');
  await leader.page.getByRole('button', { name: 'Skriv det', exact: true }).click();
  await leader.page.getByText('Vælg en vagt.').first().waitFor();
  if (javaScript) await expectAccessible(leader.page);
  await leader.page.getByRole('radio').first().check();
  await leader.page.getByRole('button', { name: 'Skriv det', exact: true }).click();
  await leader.page.getByText('har ikke svaret endnu. Ring, og hør, om alt er vel.').waitFor();

  const lent = await visit(browser, { javaScript, width: 1280 });
  await signInAs(lent.page, 'Birgit Aagaard');
  await lent.page.goto('/me/messages');
  const message = lent.page.locator('li', { hasText: 'Det er noteret, at du ikke kom til vagten' }).first();
  await message.waitFor();
  // it is answered where one begins, and said again on the loan
  await lent.page.goto('/');
  await lent.page.getByRole('button', { name: 'Jeg var der' }).click();
  await lent.page.getByText('Begge ledere har fået dit svar.').waitFor();
  await expect.poll(() => lent.page.getByRole('button', { name: 'Jeg var der' }).count()).toBe(0);
  await lent.page.goto(loan);
  await lent.page.getByText('Dit svar: Jeg var der.').waitFor();
  if (javaScript) await expectAccessible(lent.page);

  const other = await leader.context.newPage();
  for (const page of [leader.page, other]) await page.goto(loan);
  await other.getByText('har svaret: Jeg var der.').waitFor();
  await other.getByRole('button', { name: /^Tag noten tilbage for vagten/ }).click();
  await other.getByText('Noten er taget tilbage').waitFor();
  // in another window the note stands yet, and is gone
  await leader.page.getByRole('button', { name: /^Tag noten tilbage for vagten/ }).click();
  await leader.page.getByRole('alert').filter({ hasText: 'Noten er taget tilbage.' }).waitFor();
  await lent.page.goto('/me/messages');
  await lent.page.getByText(/Noten om, at du ikke kom til vagten .* er taget tilbage/).first().waitFor();
  for (const { context, complaints } of [leader, lent]) {
    expect(complaints).toEqual([]);
    await context.close();
  }
});
