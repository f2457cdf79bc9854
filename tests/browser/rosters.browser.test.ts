import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, openBrowser, signInAs, visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const everybody = '/rosters/nurse-qualified?tier=T1&tier=T2&tier=T3&tier=T4&tier=T5&from=2026-11-23&to=2026-11-29&free=ALL&sort=NAME';
// pages are drawn after their address has changed
const patient = { timeout: 30_000 };
const pages = (page: Page) => page.locator('nav[aria-label="Sider i listen"]');
const namesOn = (page: Page) => page.locator('tbody th a').allInnerTexts();

async function downloaded(page: Page, link: string): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: link, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

describe('a roster', () => {
  it.each([true, false])('is sorted by its headers and paged through to the last, with JavaScript %s', async (javaScript) => {
    const { page, context, complaints } = await visit(browser, { width: 1280, javaScript });
    await signInAs(page, 'Maja Lindqvist');
    await page.goto(everybody);
    const seen: string[] = [];
    for (let turn = 0; turn < 20; turn++) {
      seen.push(...(await namesOn(page)));
      const next = page.locator('a[rel=next]');
      if ((await next.count()) === 0) break;
      const range = await pages(page).innerText();
      await next.click();
      await expect.poll(() => pages(page).innerText(), patient).not.toBe(range);
    }
    const total = Number(/af (\d+)/.exec(await pages(page).innerText())?.[1]);
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
    expect(seen).toEqual([...seen].sort(new Intl.Collator('da', { sensitivity: 'base', numeric: true }).compare));

    await page.goto(everybody);
    const unit = page.getByRole('columnheader', { name: /Afdeling/ });
    expect(await unit.getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('link', { name: 'Sidst brugt', exact: true }).click();
    await page.waitForURL(/sort=PRACTISED(&|$)/);
    const practised = page.getByRole('columnheader', { name: /Sidst brugt/ });
    await expect.poll(() => practised.getAttribute('aria-sort'), patient).toBe('descending');
    await page.getByRole('link', { name: /^Sidst brugt/ }).click();
    await page.waitForURL(/sort=PRACTISED_ASC/);
    await expect.poll(() => practised.getAttribute('aria-sort'), patient).toBe('ascending');
    // what looks for faults is a script itself
    if (javaScript) await expectAccessible(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is taken along whole, as it is narrowed, as Excel, as CSV and for an emergency', async () => {
    const { page, context } = await visit(browser, { width: 1280 });
    await signInAs(page, 'Maja Lindqvist');
    await page.goto(everybody);
    const total = Number(/af (\d+)/.exec(await pages(page).innerText())?.[1]);
    const excel = await downloaded(page, 'Excel');
    expect(excel.name).toMatch(/^nurse-qualified-\d{4}-\d\d-\d\d\.xlsx$/);
    const rows = (await readExcelFile(excel.content))[0]?.data ?? [];
    expect(rows.findIndex((row) => row.every((cell) => cell === null)) - 1).toBe(total);
    const csv = await downloaded(page, 'CSV');
    const lines = Papa.parse<string[]>(csv.content.toString('utf8').slice(1), { delimiter: ';' }).data;
    expect(lines.findIndex((line) => line.length === 1)).toBe(total + 1);
    expect(lines.slice(1, 6).map(([name]) => name)).toEqual((await namesOn(page)).slice(0, 5));
    const emergency = await downloaded(page, 'Hent nødlisten, der virker uden net');
    expect(emergency.content.toString('utf8')).toContain('Maja Lindqvist');
    await context.close();
  });

  it('is printed whole: A4 with numbers to ring, A3 without', async () => {
    const { page, context } = await visit(browser, { width: 1280 });
    await signInAs(page, 'Maja Lindqvist');
    await page.goto(everybody);
    await page.getByRole('link', { name: 'Udskriv', exact: true }).click();
    await page.waitForURL(/\/print/);
    for (const [paper, width, height] of [['A4 på højkant', 595, 842], ['A4 på tværs', 842, 595], ['A3 til tavlen', 1191, 842]] as const) {
      await page.getByRole('link', { name: paper }).click();
      await page.getByRole('link', { name: paper }).and(page.locator('[aria-current]')).waitFor();
      expect(/12 3\d/.test(await page.locator('tbody').innerText()), paper).toBe(!paper.startsWith('A3'));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const box = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect([Math.round(Number(box[1])), Math.round(Number(box[2]))], paper).toEqual([width, height]);
    }
    await context.close();
  });
});

describe('HR', () => {
  it.each([true, false])('makes, copies, renames and removes a roster, with JavaScript %s', async (javaScript) => {
    const { page, context, complaints } = await visit(browser, { javaScript });
    const name = javaScript ? 'Æbler' : 'Øller';
    await signInAs(page, 'Maja Lindqvist');
    await page.goto('/rosters/new');
    await page.getByLabel('Navn på dansk').fill(name);
    await page.getByRole('button', { name: 'Lav listen' }).click();
    await page.getByText('Vælg mindst én kompetence, én gruppe eller ét trin.').first().waitFor();
    expect(await page.getByLabel('Navn på dansk').inputValue()).toBe(name);
    await page.getByText('Trin fra andre lister').first().click();
    await page.getByLabel(/Hvem kan sygepleje\?: T1/).check();
    await page.getByRole('button', { name: 'Lav listen' }).click();
    await page.waitForURL(/\/rosters\/(abler|oller)$/);
    await expect.poll(() => page.locator('h1').innerText(), patient).toBe(name);

    await page.goto('/rosters');
    await page.getByRole('link', { name: `Kopiér "${name}"` }).click();
    await page.waitForURL(/copy=/);
    await page.getByRole('button', { name: 'Lav listen' }).click();
    await page.waitForURL(/\/rosters\/kopi-af-(abler|oller)$/);
    await page.goto(`${new URL(page.url()).pathname}/definition`);
    await page.getByText('Ret navn, områder og bydele').click();
    const renaming = page.locator('form', { has: page.getByRole('button', { name: 'Gem navn og områder' }) });
    await renaming.getByLabel('Navn på dansk').fill(`${name} til jul`);
    await renaming.getByRole('button', { name: 'Gem navn og områder' }).click();
    await page.waitForURL(/\/rosters\/kopi-af-(abler|oller)$/);
    await expect.poll(() => page.locator('h1').innerText(), patient).toBe(`${name} til jul`);

    for (const gone of [`${name} til jul`, name]) {
      await page.goto('/rosters');
      await page.getByRole('link', { name: `Fjern "${gone}"?` }).click();
      await page.waitForURL(/\/remove$/);
      if (javaScript) await expectAccessible(page);
      await page.getByRole('button', { name: 'Ja, fjern listen' }).click();
      await page.waitForURL(/\/rosters$/);
      await expect.poll(() => page.getByRole('heading', { name: gone, exact: true }).count(), patient).toBe(0);
    }
    expect(await page.getByRole('link', { name: /^Fjern/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
