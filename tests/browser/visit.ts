/**
 * A reader of the sample site: it is built for 20 November 2026, and by the reader's clock it is
 * noon of that day in Almaty unless a test says otherwise. A page that complains in the console
 * fails the test that opened it.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { launchBrowser } from '../harness/browser.ts';
import { type BuiltSite, builtSite } from '../harness/site.ts';

export const buildDay = '2026-11-20';
export const languages = ['ru', 'kk'] as const;
export type Language = (typeof languages)[number];

export const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} as const;
export const noScripts = { javaScriptEnabled: false } as const;

interface Reader extends BrowserContextOptions {
  /** What the reader's clock says, `2026-12-02T09:00:00+05:00`. */
  readonly now?: string;
}

export interface Visit {
  /** Opens an address of the site in a browser that remembers nothing. */
  open(address: string, reader?: Reader): Promise<Page>;
  /** The built site's folder. */
  directory(): string;
}

/** Call once at the top of a test file. */
export function visit(): Visit {
  let site: BuiltSite;
  let browser: Browser;
  const complaints: string[] = [];
  before(async () => {
    [site, browser] = await Promise.all([builtSite('content', buildDay), launchBrowser()]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    assert.deepEqual(complaints.splice(0), []);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  return { open, directory: () => site.directory };

  async function open(address: string, reader: Reader = {}): Promise<Page> {
    const { now = `${buildDay}T12:00:00+05:00`, viewport, ...options } = reader;
    const context = await browser.newContext({
      viewport: viewport ?? { width: 1280, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.clock.setFixedTime(now);
    page.on(
      'console',
      (line) => line.type() === 'error' && complaints.push(`${address}: ${line.text()}`),
    );
    page.on('pageerror', (error) => complaints.push(`${address}: ${error.message}`));
    await page.goto(site.url + address);
    return page;
  }
}

/** The words a sighted reader gets, spaces folded. */
export const words = async (part: Locator): Promise<string> => fold(await part.innerText());

export const fold = (text: string | null): string => (text ?? '').replace(/\s+/gu, ' ').trim();

/** Where the page stands: `/ru/privacy/#p-2.5`. */
export function address(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

/** Scripts answer a moment later; a test waits for the answer, at most three seconds. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  expected: Answer,
): Promise<void> {
  const end = Date.now() + 3000;
  for (;;) {
    const found = await ask();
    try {
      return assert.deepEqual(found, expected);
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause(20);
  }
}

/** Where an element stands on the screen; one that is not drawn is a fault. */
export async function boxOf(part: Locator): Promise<{ y: number; width: number; height: number }> {
  const box = await part.boundingBox();
  if (!box) throw new assert.AssertionError({ message: `${part} is not drawn` });
  return box;
}

/** Where an element's upper edge stands on the screen, in pixels. */
export const topOf = (part: Locator): Promise<number> =>
  part.evaluate((element) => element.getBoundingClientRect().top);

/** Scrolls at once, whatever the page thinks of motion, until the clause stands under the sticky bars. */
export const readAt = (page: Page, id: string): Promise<void> =>
  page
    .locator(`[id="${id}"]`)
    .evaluate((element) => element.scrollIntoView({ behavior: 'instant', block: 'start' }));

/** The link's own address and hash. */
export const leadsTo = (link: Locator): Promise<string> =>
  link.evaluate((element) => {
    const { pathname, hash } = element as HTMLAnchorElement;
    return pathname + hash;
  });

/** Whether the page is wider than the screen. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
