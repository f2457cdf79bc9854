import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, openBrowser, signInAs, visit, type Visit } from './open-browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The first link on a list that leads to one of its things. */
const first = (list: string, pattern: RegExp) => async (page: Page): Promise<string> => {
  await page.goto(list);
  const hrefs = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const found = hrefs.find((href) => pattern.test(href));
  if (!found) throw new Error(`${list} has no link like ${pattern}`);
  return found;
};
const id = '[0-9a-f-]{36}';
const aNeed = first('/needs', new RegExp(`^/needs/${id}$`));
const below = (open: (page: Page) => Promise<string>, rest: string) => async (page: Page) => `${await open(page)}${rest}`;
const ownNeed = first('/needs?view=own', new RegExp(`^/needs/${id}$`));

/** The first shift of the own need, opened to be moved or cancelled. */
const openedShift = (way: 'move' | 'cancel') => async (page: Page) => first(`${await ownNeed(page)}/shifts`, new RegExp(`[?]${way}=`))(page);

/** for one page with its axe run, on a busy machine */
const patienceMs = 15_000;

/** The letter that the receiving leader has sent about somebody who comes. */
const sentLetter = async (page: Page) => {
  await page.goto('/assignments?side=IN&state=CONFIRMED');
  const loan = await page.getByRole('link', { name: /^Torben Hvidkjær/ }).first().getAttribute('href');
  return first(loan ?? '', new RegExp(`^/letters/${id}$`))(page);
};
const letterToWrite = below(first('/assignments?side=IN&state=CONFIRMED', new RegExp(`^/assignments/${id}$`)), '/letter');

/** The check-in that waits on the start page; the start page itself once another file has answered it. */
const checkIn = async (page: Page) => {
  await page.goto('/');
  const [link] = await page.locator('main a[href^="/check-ins/"]').evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''));
  return link ?? '/';
};

type Where = string | ((page: Page) => Promise<string>);

const pages: Readonly<Record<string, readonly Where[]>> = {
  'Birgit Aagaard': [checkIn, '/', '/me', '/me/competences', '/me/availability', '/me/assignments', '/me/messages', '/me/data', '/needs', '/assignments', aNeed, below(aNeed, '/apply'), first('/me/assignments', new RegExp(`^/assignments/${id}`)), first('/', new RegExp(`^/checklists/${id}$`))],
  'Emil Sandholm': ['/', '/me', '/me/competences', '/me/availability', '/me/assignments', '/me/messages', '/me/data', '/needs', '/assignments'],
  'Anne-Sofie Holm': [letterToWrite, sentLetter, '/', '/needs', '/needs/new', '/needs/copy', ownNeed, below(ownNeed, '/candidates'), below(ownNeed, '/edit'), below(ownNeed, '/end'), '/overrides', below(ownNeed, '/shifts'), openedShift('move'), openedShift('cancel'), '/assignments', '/units', first('/units', new RegExp(`^/units/${id}$`)), '/releases', '/checklists', '/checklists?show=ALL', first('/checklists?show=ALL', new RegExp(`^/checklists/${id}$`))],
  'Mette Dahl': ['/', '/units', first('/units', new RegExp(`^/units/${id}$`)), below(first('/units', new RegExp(`^/units/${id}$`)), '/capacity?all'), '/releases', '/assignments', first('/assignments', new RegExp(`^/assignments/${id}`))],
  'Maja Lindqvist': ['/', '/insights', '/insights?from=2020-01-01&to=2020-01-31', '/audit', '/audit?kind=LOOK&byName=an', '/rosters', '/rosters/nurse-qualified', '/rosters/nurse-qualified/definition', '/rosters/nurse-qualified/print?paper=a4', '/rosters/nurse-qualified/print?paper=a3', '/rosters/new', '/rosters/new?copy=nurse-qualified', first('/rosters/nurse-qualified', new RegExp(`^/people/${id}`)), '/needs', '/assignments', '/overrides', first('/assignments?state=OPEN', new RegExp(`^/assignments/${id}`)), '/checklists?show=WEEK', '/guidelines', '/guidelines?q=medicin', first('/guidelines', /^\/guidelines\/[a-z]/), '/announcements', '/announcements/new', first('/announcements', new RegExp(`^/announcements/${id}$`))],
  'Jonas Friis': ['/', '/insights?sector=SCHOOL', '/rosters/nurse-qualified', '/needs', '/assignments'],
  'Kirsten Overgaard': ['/', '/insights', '/needs', '/me'],
  'Peter Nygaard': ['/', '/me', '/admin', '/admin/jobs', '/admin/checklists', '/admin/checklists/receiver-all?item=meet', '/admin/checklists/home-school', '/admin/guidelines', first('/admin/guidelines', /^\/admin\/guidelines\/[a-z]/), '/admin/outbox', '/admin/outbox?state=FAILED'],
};

const dresses: readonly Required<Pick<Visit, 'width' | 'language' | 'scheme'>>[] = [
  { width: 360, language: 'da', scheme: 'light' },
  { width: 1280, language: 'nb', scheme: 'dark' },
  { width: 360, language: 'en', scheme: 'dark' },
];

/** Keys that were shown because nobody had written the text. */
const bareKey = /\b(access|administration|answer|assignments|asking|audit|availability|calendar|errors|followup|insights|loans|matching|me|messages|needs|onboarding|overrides|people|rosters|shell|shifts|start|ui|units)\.[a-z]\w+(\.\w+)*\b/;

describe.each(Object.entries(pages))('%s', (person, wheres) => {
  it.each(dresses)('meets whole, accessible pages at $width px in $language, $scheme', async (dress) => {
    const { page, context, complaints } = await visit(browser, dress);
    await signInAs(page, person);
    for (const where of wheres) {
      const path = typeof where === 'string' ? where : await where(page);
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      expect(await page.locator('html').getAttribute('lang'), path).toBe(dress.language);
      expect(await page.locator('h1').count(), `${path} has one first heading`).toBe(1);
      expect((await page.locator('body').innerText()).match(bareKey)?.[0], path).toBeUndefined();
      await expectAccessible(page);
    }
    expect(complaints).toEqual([]);
    await context.close();
  }, patienceMs * wheres.length);
});

it('shows the way in, and a page that is not there, to strangers', async () => {
  for (const dress of dresses) {
    const { page, context, complaints } = await visit(browser, dress);
    for (const [path, status] of [['/sign-in', 200], ['/needs', 200], ['/nowhere', 404]] as const) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(status);
      await expectAccessible(page);
    }
    expect(complaints).toEqual([]);
    await context.close();
  }
});
