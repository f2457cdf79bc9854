import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([true, false])('with a script: %s', (javaScript) => {
  it('a refusal stands at its field, the summary names the field and leads to it, and what was typed stays', async () => {
    const { page, context, complaints } = await visit(browser, { javaScript });
    await signInAs(page, 'Anne-Sofie Holm');
    await page.goto('/needs');
    const need = await page.getByRole('link', { name: 'Hjælp til afsnit Birk', exact: true }).first().getAttribute('href');
    await page.goto(`${need}/wanted`);
    const places = await page.locator('main a[href*="shift="]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const boxes = page.locator('input[name="freeAssignmentIds[]"][type=checkbox]');
    for (const place of places) {
      await page.goto(place);
      if ((await boxes.count()) > 0) break;
    }
    const form = page.locator('main form').filter({ has: page.locator('input[name=wanted]') });
    await form.locator('input[name=wanted]').fill('0');
    await form.locator('textarea[name=reason]').fill('Vi er flere i dag');
    await form.getByRole('button', { name: 'Ret antallet' }).click();

    const link = form.getByRole('link', { name: /^Hvem skal ikke komme\? \d har sagt ja\. Vælg først/ });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`#${await boxes.first().getAttribute('id')}`);
    expect(await form.locator('fieldset').innerText()).toContain('Vælg først, hvem der ikke skal komme.');
    // in the summary and at the field, and not of the form besides
    expect(await form.getByText(/Vælg først, hvem der ikke skal komme/).count()).toBe(2);
    expect([await form.locator('input[name=wanted]').inputValue(), await form.locator('textarea[name=reason]').inputValue()]).toEqual(['0', 'Vi er flere i dag']);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
