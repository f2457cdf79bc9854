import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { origin } from '../setup/origin';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: flags });
}

export interface Visit {
  readonly width?: 320 | 360 | 1280 | 1920;
  readonly language?: 'da' | 'nb' | 'en';
  readonly javaScript?: boolean;
  readonly scheme?: 'light' | 'dark';
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** what the page said on its console that it should not */
  readonly complaints: string[];
}

/** A browser window of its own, signed in as nobody. */
export async function visit(browser: Browser, { width = 360, language = 'da', javaScript = true, scheme = 'light' }: Visit = {}): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: origin(),
    viewport: { width, height: width < 500 ? 740 : 900 },
    locale: { da: 'da-DK', nb: 'nb-NO', en: 'en-GB' }[language],
    javaScriptEnabled: javaScript,
    colorScheme: scheme,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // a refused form answers 4xx, which the browser itself writes down
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, context, complaints };
}

/** The first link on a list that leads to one of its things. */
export async function firstLink(page: Page, list: string, pattern: RegExp): Promise<string> {
  await page.goto(list);
  const hrefs = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const found = hrefs.find((href) => pattern.test(href));
  if (!found) throw new Error(`${list} has no link like ${pattern}`);
  return found;
}

/** Signs in as the demonstration person whose button bears the name. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: new RegExp(name) }).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Until the page's scripts answer for its form; before that the browser alone does. */
export async function scriptsRun(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const form = document.querySelector('main form[novalidate]');
    // React ties its listeners to an element under names of its own
    return form !== null && Object.keys(form).some((name) => name.startsWith('__reactProps'));
  });
}

/** WCAG 2.2 A and AA on the page as it stands, and no sideways scroll. Only where scripts run: without them the check never ends. */
export async function expectAccessible(page: Page): Promise<void> {
  // what sticks to the foot covers only what scrolling would show
  const loose = await page.addStyleTag({ content: '.sticky { position: static !important }' });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  const told = violations.map((violation) => `${page.url()} ${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  expect(told).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sideways, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
  await loose.evaluate((style) => style.parentNode?.removeChild(style));
}
