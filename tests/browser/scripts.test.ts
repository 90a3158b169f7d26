/** What the scripts of a page add, on a built site with its own content policy. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launchBrowser, openPage } from '../harness/browser.ts';
import { type BuiltSite, builtSite } from '../harness/site.ts';

let site: BuiltSite;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([builtSite('content', '2026-11-20'), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const open = (path: string, options: BrowserContextOptions = {}) =>
  openPage(browser, site.url + path, options);
const path = (page: Page) => page.url().slice(site.url.length);

test('a page built before a new edition took effect says the status of the day it is read', async () => {
  const page = await open('/ru/privacy/2026-12-01/');
  assert.ok(await page.isVisible('.badge.upcoming'));
  // In Almaty the first of December has begun; in UTC it has not.
  await page.clock.setFixedTime('2026-11-30T19:30:00Z');
  await page.reload();
  assert.ok(await page.isVisible('.badge.in-force'));
  assert.ok(!(await page.isVisible('.badge.upcoming')));
  await page.goto(`${site.url}/ru/privacy/2026-09-01/`);
  assert.ok(await page.isVisible('.badge.archived'));
  assert.ok(await page.isVisible('.strip b'));
});

test('a clock that runs behind changes no status', async () => {
  const page = await open('/ru/privacy/2026-09-01/');
  await page.clock.setFixedTime('2001-01-01T00:00:00Z');
  await page.reload();
  assert.ok(await page.isVisible('.badge.in-force'));
});

test('the language switch keeps the document, the edition, and the clause', async () => {
  const page = await open('/ru/terms/2024-11-15/#p-3.2');
  await page.waitForFunction(
    () => document.querySelector<HTMLAnchorElement>('header [data-language=kk]')?.hash,
  );
  await page.click('header [data-language=kk]');
  assert.equal(path(page), '/kk/terms/2024-11-15/#p-3.2');
  assert.ok(await page.isVisible(':target'));
});

test('the switch follows the reader down the page', async () => {
  const page = await open('/ru/terms/');
  await page.$eval('#p-4\\.2', (clause) => clause.scrollIntoView({ behavior: 'instant' }));
  await page.waitForFunction(
    () => document.querySelector<HTMLAnchorElement>('header [data-language=kk]')?.hash === '#p-4.2',
  );
  assert.equal(await page.getAttribute('.contents a[aria-current]', 'href'), '#s-4');
});

test('a clause that the edition does not have is told of', async () => {
  const page = await open('/ru/terms/#p-99.9');
  assert.ok(await page.isVisible('[data-no-such-clause]'));
  await page.evaluate(() => location.replace('#p-1.1'));
  await page.waitForSelector('[data-no-such-clause]', { state: 'hidden' });
  const broken = await open('/ru/terms/#p-%E0%A4%A');
  assert.ok(await broken.isVisible('[data-no-such-clause]'));
});

test('the citation of a clause is copied with the address that stays', async () => {
  const page = await open('/ru/terms/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.focus('#p-5\\.1 > .num');
  await page.click('.clause-tools button');
  await page.waitForSelector('.clause-tools [role=status]:not(:empty)');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /пункт 5\.1\nhttps:\/\/[^/]+\/ru\/terms\/2026-07-01\/#p-5\.1$/);
});

test('a reference shows its clause to pointer and keyboard, and Esc dismisses it', async () => {
  const page = await open('/ru/terms/');
  const reference = page.locator('a.ref[href^="#"]').first();
  await reference.hover();
  await page.waitForSelector('.preview');
  assert.ok(((await page.textContent('.preview')) ?? '').length > 20);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.preview').count(), 0);
});

test('letters act on any keyboard, not in fields, and not once turned off', async () => {
  const page = await open('/ru/terms/');
  await page.evaluate(() =>
    dispatchEvent(new KeyboardEvent('keydown', { key: ',', code: 'Slash', shiftKey: true })),
  );
  await page.waitForSelector('dialog.keys');
  await page.check('dialog.keys input');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  assert.equal(path(page), '/ru/terms/');
  await page.click('[data-keys]');
  await page.uncheck('dialog.keys input');
  await page.keyboard.press('Escape');
  await page.evaluate(() =>
    dispatchEvent(new KeyboardEvent('keydown', { key: 'д', code: 'KeyL' })),
  );
  await page.waitForURL('**/kk/terms/*');
  await page.goto(`${site.url}/ru/search/`);
  await page.fill('#query', '');
  await page.keyboard.type('l/?');
  assert.equal(await page.inputValue('#query'), 'l/?');
});

test('N and P step from change to change without filling the way back', async () => {
  const page = await open('/ru/terms/compare/2024-11-15..2026-07-01/');
  const length = await page.evaluate(() => history.length);
  await page.keyboard.press('n');
  await page.waitForFunction(() =>
    document.querySelector('[data-position]')?.textContent?.startsWith('1 '),
  );
  await page.waitForFunction(() => document.querySelector('[data-change][aria-current]'));
  await page.keyboard.press('n');
  await page.waitForFunction(() =>
    document.querySelector('[data-position]')?.textContent?.startsWith('2 '),
  );
  assert.equal(await page.locator('main [data-change][aria-current]').count(), 1);
  assert.equal(await page.evaluate(() => history.length), length);
});

test('all clauses of a comparison open from the address', async () => {
  const page = await open('/ru/terms/compare/2024-11-15..2026-07-01/?all=1');
  assert.equal(await page.locator('details.fold:not([open])').count(), 0);
});

test('a day typed is answered with the edition that had force on it', async () => {
  const page = await open('/ru/terms/history/');
  const ask = async (typed: string) => {
    await page.fill('#on-date', typed);
    await page.press('#on-date', 'Enter');
    return (await page.textContent('[data-result]')) ?? '';
  };
  assert.match(await ask('01.07.2025'), /01\.07\.2025 действовала редакция №\s2/);
  assert.match(await ask('31.02.2025'), /Такой даты нет/);
  assert.match(await ask('вчера'), /дд\.мм\.гггг/);
  assert.match(await ask('01.01.2001'), /ещё не было/);
});

test('the order of languages is chosen once for all pages', async () => {
  const page = await open('/ru/terms/2026-07-01/parallel/');
  await page.click('[data-order="ru kk"]');
  await page.goto(`${site.url}/ru/cookies/2026-09-01/parallel/`);
  const languages = await page.$$eval('.parallel thead th[lang]', (heads) =>
    heads.map((head) => (head as HTMLElement).lang),
  );
  assert.deepEqual(languages, ['ru', 'kk']);
});

test('no page complains in its console', async () => {
  const page = await open('/');
  const complaints: string[] = [];
  page.on(
    'console',
    (message) => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`),
  );
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  for (const address of [
    '/ru/',
    '/kk/terms/',
    '/ru/sellers/',
    '/kk/winter-delivery/',
    '/ru/terms/history/',
    '/ru/privacy/2023-01-10/',
    '/kk/terms/2026-07-01/parallel/',
    '/ru/terms/compare/',
    '/ru/terms/compare/2024-11-15..2026-07-01/side-by-side/',
    '/ru/help/about/',
    '/kk/search/',
  ]) {
    await page.goto(site.url + address);
  }
  assert.deepEqual(complaints, []);
});

const typeset = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.classList.contains('typeset'));
const firstFont = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.querySelector('.body') as Element).fontFamily);

test('a text waits for no font, and is set in the site’s own when they have come', async () => {
  // Whoever comes for the first time: nothing is remembered.
  const page = await (await browser.newContext()).newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/fonts/*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.url}/ru/privacy/`);
  assert.ok(await page.isVisible('.clause'));
  assert.equal(await typeset(page), false);
  assert.match(await firstFont(page), /^.Literata awaited/);
  release();
  await page.waitForSelector('html.typeset', { state: 'attached' });
  assert.match(await firstFont(page), /^Literata,/);
});

test('from the second page on the fonts are asked for from the beginning', async () => {
  const page = await open('/ru/privacy/');
  await page.waitForSelector('html.typeset', { state: 'attached' });
  // Fonts that never come show that the page did not wait for them.
  await page.route('**/fonts/*', (route) => route.abort());
  await page.goto(`${site.url}/kk/privacy/`);
  assert.equal(await typeset(page), true);
});

test('the list of keys opens once however often it is asked for, and after a failure', async () => {
  const page = await open('/ru/terms/');
  await page.route('**/keys.json', (route) => route.abort());
  await page.click('[data-keys]');
  await page.unroute('**/keys.json');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/keys.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.click('[data-keys]');
  await page.click('[data-keys]');
  release();
  await page.waitForSelector('dialog.keys');
  assert.equal(await page.locator('dialog').count(), 1);
});

test('a redline whose script does not come is shown by the comparison', async () => {
  const page = await open('/ru/privacy/');
  await page.route('**/redline-in-place*.js', (route) => route.abort());
  await page.click('[id="p-1.2"] a[href*="/compare/"]');
  await page.waitForURL('**/ru/privacy/compare/2025-03-15..2026-09-01/#p-1.2');
});
