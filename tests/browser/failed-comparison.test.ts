/** A comparison that cannot be made in the browser leaves the reader both texts. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page, Route } from 'playwright';
import { launchBrowser } from '../harness/browser.ts';
import { type BuiltSite, builtSite } from '../harness/site.ts';
import { fold } from './visit.ts';

let site: BuiltSite;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([builtSite('content', '2026-11-20'), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const pair = '/ru/privacy/compare/?from=2023-01-10&to=2025-03-15';

async function open(
  path: string,
  pattern?: string,
  answer?: (route: Route) => Promise<void>,
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  if (pattern && answer) await page.route(pattern, answer);
  await page.goto(site.url + path);
  return page;
}

const body = (text: string) => (route: Route) =>
  route.fulfill({ contentType: 'application/json', body: text });
const script = (text: string) => (route: Route) =>
  route.fulfill({ contentType: 'text/javascript', body: text });

describe('a comparison that fails', () => {
  for (const [why, pattern, answer] of [
    ['no text comes', '**/texts/**', (route: Route) => route.abort()],
    [
      'a text is not there',
      '**/2025-03-15/ru-*.json',
      (route: Route) => route.fulfill({ status: 404 }),
    ],
    ['a text is a page', '**/texts/**', body('<!doctype html>')],
    ['a text is of another shape', '**/texts/**', body('{"shape":99}')],
    ['the Worker does not come', '**/_astro/worker*', (route: Route) => route.abort()],
    ['the Worker stops', '**/_astro/worker*', script('throw new Error("stopped")')],
    ['the Worker cannot be read', '**/_astro/worker*', script('(')],
  ] as const)
    it(`leads to both texts: ${why}`, async () => {
      const page = await open(pair, pattern, answer);
      const alert = page.getByRole('alert');
      await alert.waitFor();
      assert.match(fold(await alert.innerText()), /^Сравнить не удалось\..*№ 1, .*№ 3, /);
      const links = alert.getByRole('link');
      assert.equal(await links.count(), 2);
      assert.ok((await page.locator('.ready a:visible').count()) > 0);
      await links.last().click();
      await page.waitForURL('**/ru/privacy/2025-03-15/');
      assert.ok(await page.locator('.clause').first().isVisible());
    });

  it('for a Worker that keeps silent does not wait for ever', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(() => {
      AbortSignal.timeout = () => {
        const controller = new AbortController();
        addEventListener('patience-ends', () => controller.abort());
        return controller.signal;
      };
    });
    await page.route('**/_astro/worker*', script('addEventListener("message", () => {})'));
    await page.goto(site.url + pair);
    await page.getByText('Редакции сравниваются…').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('patience-ends')));
    await page.getByRole('alert').waitFor();
    assert.equal(await page.getByText('Редакции сравниваются…').isVisible(), false);
  });
});

describe('the comparison of a document that has one edition', () => {
  it('is not there, and the page that says so leads to the document', async () => {
    for (const [path, name, there] of [
      ['/ru/winter-delivery/compare/', 'Открыть документ', '/ru/winter-delivery/'],
      [
        '/kk/winter-delivery/compare/2024-12-01..2025-12-01/',
        'Құжатты ашу',
        '/kk/winter-delivery/',
      ],
    ] as const) {
      const page = await open(path);
      await page.getByRole('link', { name }).click();
      await page.waitForURL(site.url + there);
      assert.ok(await page.locator('.clause').first().isVisible());
    }
  });
});
