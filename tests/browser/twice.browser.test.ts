import type { APIResponse, Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../setup/origin';
import { firstLink, openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What the button's form would send, and where. */
const formOf = (button: Locator): Promise<{ action: string; body: string }> =>
  button.evaluate((pressed: HTMLButtonElement) => {
    const { form } = pressed;
    if (!form) throw new Error('The button belongs to no form');
    const fields = [...new FormData(form, pressed)].map(([name, value]): [string, string] => [name, String(value)]);
    return { action: form.getAttribute('action') ?? location.pathname + location.search, body: String(new URLSearchParams(fields)) };
  });

/** Sends what the buttons' forms would send at the same moment, before the page can change. */
async function sendAtOnce(context: BrowserContext, buttons: readonly Locator[]): Promise<readonly APIResponse[]> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: origin(), 'Sec-Fetch-Site': 'same-origin' };
  const forms = await Promise.all(buttons.map(formOf));
  return Promise.all(forms.map(({ action, body }) => context.request.post(action, { headers, data: body, maxRedirects: 0 })));
}

/** As two impatient presses on a slow line do. */
const sendTwiceAtOnce = (context: BrowserContext, button: Locator) => sendAtOnce(context, [button, button]);

function expectOneAnswer(answers: readonly APIResponse[]): void {
  expect(answers.map((answer) => answer.status())).toEqual([302, 302]);
  expect(new Set(answers.map((answer) => answer.headers().location)).size).toBe(1);
}

const hrefsLike = (page: Page, pattern: RegExp): Promise<number> =>
  page.locator('main a').evaluateAll((links, source) => new Set(links.map((link) => link.getAttribute('href') ?? '').filter((href) => new RegExp(source).test(href))).size, pattern.source);

describe('a form sent twice does its work once', () => {
  const drafts = async (page: Page) => {
    await page.goto('/needs?view=drafts');
    return hrefsLike(page, /^\/needs\/[0-9a-f-]{36}\/edit$/);
  };

  it('for a new need', async () => {
    const { page, context } = await visit(browser);
    await signInAs(page, 'Anne-Sofie Holm');
    const before = await drafts(page);
    await page.goto('/needs/new');
    expectOneAnswer(await sendTwiceAtOnce(context, page.getByRole('button', { name: 'Fortsæt' })));
    expect(await drafts(page)).toBe(before + 1);
    await page.goto('/needs/new');
    await page.getByRole('button', { name: 'Fortsæt' }).dblclick();
    await page.waitForURL(/\/edit/);
    expect(await drafts(page)).toBe(before + 2);
    await context.close();
  });

  const toConfirm = async (page: Page, need: string) => {
    await page.goto('/needs?view=open');
    await page.getByRole('link', { name: need, exact: true }).click();
    await page.waitForURL(/\/needs\/[0-9a-f-]{36}$/);
    await page.goto(`${new URL(page.url()).pathname}/apply`);
    await page.getByRole('button', { name: 'Videre' }).first().click();
    return page.getByRole('button', { name: 'Ja, jeg melder mig' });
  };
  const loans = async (page: Page) => {
    await page.goto('/assignments');
    return hrefsLike(page, /^\/assignments\/[0-9a-f-]{36}/);
  };

  it('for applying', async () => {
    const { page, context } = await visit(browser, { width: 1280 });
    await signInAs(page, 'Peter Nygaard');
    const before = await loans(page);
    const confirm = await toConfirm(page, 'Mad ud til borgerne');
    await confirm.waitFor();
    expectOneAnswer(await sendTwiceAtOnce(context, confirm));
    expect(await loans(page)).toBe(before + 1);
    await (await toConfirm(page, 'Rengøring af kontaktpunkter på skolerne')).dblclick();
    await page.getByRole('heading', { level: 1, name: 'Dit ja er sendt' }).waitFor();
    expect(await loans(page)).toBe(before + 2);
    await context.close();
  });

  it('for asking', async () => {
    const { page, context } = await visit(browser, { width: 1280 });
    await signInAs(page, 'Anne-Sofie Holm');
    await page.goto('/needs?view=own');
    await page.getByRole('link', { name: 'To nætter på Solgården', exact: true }).click();
    await page.waitForURL(/\/needs\/[0-9a-f-]{36}$/);
    // the same line each time, also when nobody more is needed on it
    const [candidates = ''] = (await firstLink(page, `${new URL(page.url()).pathname}/candidates`, /[?]line=/)).split('#');
    const asked = async () => {
      await page.goto(candidates);
      return hrefsLike(page, /^\/assignments\/[0-9a-f-]{36}/);
    };
    const before = await asked();
    expectOneAnswer(await sendTwiceAtOnce(context, page.getByRole('button', { name: /^Spørg om/ }).first()));
    expect(await asked()).toBe(before + 1);
    await page.getByRole('button', { name: /^Spørg om/ }).first().dblclick();
    await page.waitForURL(/asked/);
    expect(await asked()).toBe(before + 2);
    await context.close();
  });

  it('but two rows of one page, pressed before it has changed, are two acts', async () => {
    const { page, context } = await visit(browser);
    await signInAs(page, 'Anne-Sofie Holm');
    await page.goto(await firstLink(page, '/checklists?show=ALL&role=RECEIVER', /^\/checklists\/[0-9a-f-]{36}$/));
    const open = page.getByRole('button', { name: /^Sæt flueben: / });
    const done = page.getByRole('button', { name: /^Fjern flueben: / });
    const before = await done.count();
    await sendAtOnce(context, [open.nth(0), open.nth(0), open.nth(1)]);
    await page.reload();
    expect(await done.count()).toBe(before + 2);
    await context.close();
  });
});
