import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' }).first().click();

describe('an employee', () => {
  it('answers an invitation in two taps, without JavaScript', async () => {
    const { page, context } = await visit(browser, { javaScript: false });
    await signInAs(page, 'Birgit Aagaard');
    expect(await page.getByText('Kan du hjælpe').count()).toBeGreaterThan(0);
    await follow(page, /^Ja, det kan jeg/);
    await press(page, 'Send mit ja');
    expect(await page.getByText('Kan du hjælpe').count()).toBe(0);
    await page.goto('/me/assignments');
    expect(await page.locator('main').innerText()).toContain('Plejecenter Solgården');
    await context.close();
  });

  it('finds a competence by a word of another language', async () => {
    const { page, context, complaints } = await visit(browser);
    await signInAs(page, 'Emil Sandholm');
    await page.goto('/me/competences?q=sykepleier');
    expect(await page.locator('main').innerText()).toContain('Sygeplejerske');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('keeps a personal number out and what was typed in', async () => {
    const { page, context } = await visit(browser, { javaScript: false });
    await signInAs(page, 'Anne-Sofie Holm');
    await page.goto('/needs/new');
    await press(page, 'Fortsæt');
    await page.waitForURL(/\/edit/);
    const place = page.getByLabel('Hvor skal man møde?').first();
    await place.fill('Hos borger 010190-1234');
    await page.getByRole('button', { name: 'Gem kladden' }).last().click();
    expect(await page.locator('main').innerText()).toContain('ligner et CPR-nummer');
    expect(await page.getByLabel('Hvor skal man møde?').first().inputValue()).toBe('Hos borger 010190-1234');
    await context.close();
  });
});

describe('leaders', () => {
  it('release somebody without JavaScript', async () => {
    const { page, context } = await visit(browser, { javaScript: false });
    await signInAs(page, 'Mette Dahl');
    const before = await page.getByRole('link', { name: 'Ja, frigiv' }).count();
    expect(before).toBeGreaterThan(0);
    await follow(page, 'Ja, frigiv');
    await press(page, 'Send mit ja');
    await page.goto('/');
    expect(await page.getByRole('link', { name: 'Ja, frigiv' }).count()).toBe(before - 1);
    await context.close();
  });

  it('see why people fit, and ask one of them', async () => {
    const { page, context, complaints } = await visit(browser, { width: 1280 });
    await signInAs(page, 'Anne-Sofie Holm');
    await page.goto('/needs?view=own');
    await follow(page, 'Hjælp til afsnit Birk');
    await page.waitForURL(/\/needs\/[0-9a-f-]{36}$/);
    await page.goto(`${new URL(page.url()).pathname}/candidates`);
    const text = await page.locator('main').innerText();
    expect(text).toContain('Navnet vises efter et ja');
    await press(page, /^Spørg om/);
    await page.getByText('Du har spurgt 1').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('trouble', () => {
  it('keeps a form whose session ended, through signing in again', async () => {
    const { page, context } = await visit(browser, { javaScript: false });
    await signInAs(page, 'Anne-Sofie Holm');
    await page.goto('/needs/new');
    await press(page, 'Fortsæt');
    await page.waitForURL(/\/edit/);
    await page.getByLabel('Hvor skal man møde?').first().fill('Ved den røde dør');
    await context.clearCookies({ name: 'jobbanken' });
    await page.getByRole('button', { name: 'Gem kladden' }).last().click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Du er blevet logget ud');
    await press(page, 'Log ind igen');
    await press(page, /Anne-Sofie Holm/);
    await press(page, 'Send det, du skrev');
    expect(await page.getByLabel('Hvor skal man møde?').first().inputValue()).toBe('Ved den røde dør');
    await context.close();
  });

  it('does not change anything for a request from another site', async () => {
    const { page, context } = await visit(browser);
    await signInAs(page, 'Birgit Aagaard');
    for (const path of ['/sign-out', '/me/availability?_data=routes%2Fme_.availability', '/preferences']) {
      const response = await context.request.post(path, { headers: { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }, form: { intent: 'pauseNow' } });
      expect(response.status(), path).toBe(403);
    }
    expect((await page.goto('/me'))?.status()).toBe(200);
    await context.close();
  });

  it('sends nobody off the site after sign-in', async () => {
    const { page, context } = await visit(browser);
    await page.goto('/sign-in?to=//evil.example/');
    await press(page, /Emil Sandholm/);
    await page.waitForURL((url) => url.pathname === '/');
    expect(new URL(page.url()).host).toBe(new URL(await page.evaluate(() => location.href)).host);
    await context.close();
  });
});
