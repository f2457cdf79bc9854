import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each([true, false])('gives an address that is shown once, changed and closed (scripts: %s)', async (javaScript) => {
  const { page, context, complaints } = await visit(browser, { javaScript });
  await signInAs(page, 'Emil Sandholm');
  await page.goto('/me/assignments');
  const section = page.locator('#calendar');
  const shown = section.locator('.select-all');
  await section.getByRole('button', { name: 'Lav en adresse til min kalender' }).click();
  await shown.waitFor();
  const address = await shown.innerText();
  if (javaScript) await expectAccessible(page);
  const read = await fetch(address);
  expect([read.status, read.headers.get('content-type'), (await read.text()).startsWith('BEGIN:VCALENDAR\r\n')]).toEqual([200, 'text/calendar; charset=utf-8', true]);
  const head = await fetch(address, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, 'text/calendar; charset=utf-8', '']);

  await page.reload();
  expect(await shown.count()).toBe(0);
  await section.getByText('Lav en ny adresse').click();
  await section.getByRole('button', { name: 'Ja, lav en ny' }).click();
  await shown.waitFor();
  const renewed = await shown.innerText();
  expect([(await fetch(address)).status, (await fetch(renewed)).status]).toEqual([404, 200]);

  await section.getByText('Luk adressen').click();
  await section.getByRole('button', { name: 'Ja, luk den' }).click();
  await section.getByRole('button', { name: 'Lav en adresse til min kalender' }).waitFor();
  expect((await fetch(renewed)).status).toBe(404);
  expect((await fetch(renewed, { method: 'HEAD' })).status).toBe(404);
  expect(complaints).toEqual([]);
  await context.close();
});
