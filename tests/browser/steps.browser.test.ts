import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, firstLink, openBrowser, signInAs, visit, type Visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const id = '[0-9a-f-]{36}';
const need = (page: Page, view = '') => firstLink(page, `/needs${view}`, new RegExp(`^/needs/${id}$`));
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** Steps of forms that a mere visit does not show, each with who takes it; texts in Danish. */
const steps: readonly (readonly [name: string, person: string, take: (page: Page) => Promise<unknown>])[] = [
  ['how many are wanted', 'Anne-Sofie Holm', async (page) => page.goto(`${await need(page, '?view=own')}/wanted`)],
  [
    'one place of how many are wanted',
    'Anne-Sofie Holm',
    async (page) => {
      await page.goto(`${await need(page, '?view=own')}/wanted`);
      await page.locator('main table a').first().click();
      await page.waitForURL(/line=/);
    },
  ],
  ['time set free ahead', 'Mette Dahl', async (page) => page.goto(`${await firstLink(page, '/units', new RegExp(`^/units/${id}$`))}/capacity`)],
  [
    'a new need with errors',
    'Anne-Sofie Holm',
    async (page) => {
      await page.goto('/needs/new');
      await press(page, 'Fortsæt');
      await page.waitForURL(/\/edit/);
      await press(page, 'Slå op');
      await page.getByText('Der er noget, der skal rettes').waitFor();
    },
  ],
  [
    'an end without a reason',
    'Anne-Sofie Holm',
    async (page) => {
      await page.goto(`${await need(page, '?view=own')}/end?how=cancel`);
      await press(page, 'Aflys behovet');
      await page.getByText('Der er noget, der skal rettes').waitFor();
    },
  ],
  [
    'what one is about to apply for',
    'Birgit Aagaard',
    async (page) => {
      await page.goto(`${await need(page)}/apply`);
      await press(page, 'Videre');
      await page.getByRole('button', { name: 'Ja, jeg melder mig' }).waitFor();
    },
  ],
  [
    'asking several at once, with nobody chosen',
    'Anne-Sofie Holm',
    async (page) => {
      await page.goto(`${await need(page, '?view=own')}/candidates`);
      await press(page, 'Spørg de valgte');
      await page.getByText('Der er noget, der skal rettes').waitFor();
    },
  ],
  ['a list that nothing matches', 'Anne-Sofie Holm', async (page) => page.goto('/needs?view=open&sector=CULTURE_SPORT&week=2000-01-03')],
];

const dresses: readonly Visit[] = [
  { width: 320, scheme: 'light' },
  { width: 1920, scheme: 'dark' },
];

describe.each(dresses)('at $width px, $scheme', (dress) => {
  it.each(steps)('%s is whole and accessible (%s)', async (_name, person, take) => {
    const { page, context, complaints } = await visit(browser, dress);
    await signInAs(page, person);
    await take(page);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

const everybody = ['/', '/me', '/me/competences', '/me/availability', '/me/assignments', '/me/messages', '/me/data', '/needs', '/assignments'];
const narrowAndWide: readonly Visit[] = [
  { width: 320, language: 'en' },
  { width: 1920, language: 'nb' },
];

describe.each(narrowAndWide)('the narrowest and the widest: $width px in $language', (dress) => {
  it.each([
    ['Birgit Aagaard', everybody],
    ['Anne-Sofie Holm', ['/', '/needs', '/needs/new', '/units', '/releases', '/assignments']],
  ] as const)('%s', async (person, paths) => {
    const { page, context, complaints } = await visit(browser, dress);
    await signInAs(page, person);
    for (const path of paths) {
      await page.goto(path);
      await expectAccessible(page);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('titles', () => {
  it('tell pages apart and never name a person', async () => {
    const { page, context } = await visit(browser, { width: 1280 });
    await signInAs(page, 'Maja Lindqvist');
    const titles = new Map<string, string>();
    const person = await firstLink(page, '/rosters/nurse-qualified', new RegExp(`^/people/${id}`));
    for (const path of ['/', '/needs', '/assignments', '/rosters', '/rosters/nurse-qualified', '/me', '/me/data', person, await need(page)]) {
      await page.goto(path);
      const title = await page.title();
      expect(title, path).toMatch(/^.+ · Jobbanken$/);
      expect([...titles.values()], path).not.toContain(title);
      titles.set(path, title);
    }
    await page.goto(person);
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    for (const part of name.split(/\s+/)) expect(await page.title()).not.toContain(part);
    await page.goto('/needs/nowhere');
    expect(await page.title()).toBe('Siden findes ikke · Jobbanken');
    await context.close();
  });
});
