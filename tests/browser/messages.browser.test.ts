import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each([true, false])('lets a person choose how to be told, with a script: %s', async (javaScript) => {
  const { page, context, complaints } = await visit(browser, { javaScript });
  await signInAs(page, 'Emil Sandholm');
  await page.goto('/me/messages');
  const wish = javaScript ? 'Samlet, én gang om dagen' : 'Ingen mail';
  await page.getByLabel(wish).check();
  await page.getByLabel('Send en SMS').uncheck();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByText('Sådan får du besked fra nu af').waitFor();
  expect(await page.getByLabel(wish).isChecked()).toBe(true);
  expect(await page.getByLabel('Send en SMS').isChecked()).toBe(false);
  await page.getByLabel('Send en SMS').check();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByText('Sådan får du besked fra nu af').waitFor();
  expect(await page.getByLabel('Send en SMS').isChecked()).toBe(true);
  if (javaScript) await expectAccessible(page);
  expect(complaints).toEqual([]);
  await context.close();
});

it('shows the administrator what goes out, without names or words, and a demonstration’s mails to whom they would have come', async () => {
  const admin = await visit(browser, {});
  await signInAs(admin.page, 'Peter Nygaard');
  await admin.page.goto('/admin/outbox?state=SENT');
  await admin.page.getByText('assignment.').or(admin.page.getByText('needs.')).first().waitFor();
  await admin.page.getByRole('link', { name: 'Administration' }).first().click();
  await admin.page.getByRole('link', { name: 'Det, der sker af sig selv' }).click();
  const row = admin.page.getByRole('listitem').filter({ hasText: 'Glemmer gamle links' });
  await row.getByRole('button', { name: 'Gør det nu' }).click();
  await admin.page.getByText('Det bliver gjort om et øjeblik').waitFor();
  await expect.poll(async () => (await admin.page.reload(), row.innerText()), { timeout: 20_000, interval: 1_000 }).toContain('Sidst gjort');
  expect(admin.complaints).toEqual([]);
  await admin.context.close();
  const coordinator = await visit(browser, {});
  await signInAs(coordinator.page, 'Jonas Friis');
  await coordinator.page.goto('/me/messages');
  const mail = coordinator.page.locator('summary', { hasText: 'Nyt om' }).first();
  await mail.click();
  expect(await coordinator.page.locator('details[open]').first().innerText()).toContain('Hej Jonas');
  await expectAccessible(coordinator.page);
  await coordinator.context.close();
});
