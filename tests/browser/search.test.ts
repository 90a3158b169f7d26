/** Search as a reader meets it: a built site, its own content policy, a real browser. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright';
import { axeViolations } from '../harness/axe.ts';
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

const address = (language: string, query: string) =>
  `${site.url}/${language}/search/?q=${encodeURIComponent(query)}`;

/** The page, and what its console complains of. */
async function search(
  language: string,
  query: string,
  options = {},
): Promise<{ page: Page; complaints: string[] }> {
  const page = await openPage(browser, `${site.url}/${language}/search/`, options);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address(language, query));
  return { page, complaints };
}

const hits = (page: Page) =>
  page.$$eval('[data-groups] [data-hit]', (links) =>
    links.map((link) => link.getAttribute('href')),
  );
const shown = (page: Page) =>
  page.$$eval('[data-when]:not([hidden])', (parts) =>
    parts.map((part) => (part as HTMLElement).dataset.when),
  );

const answered = (page: Page) => page.waitForSelector('.results[aria-busy=false]');

/** Types a query and waits for its answer. */
async function ask(page: Page, query: string): Promise<void> {
  await page.fill('#query', query);
  await answered(page);
}

test('a query in the address is answered on load, grouped by document, its words marked', async () => {
  const { page, complaints } = await search('ru', 'хранение');
  await page.waitForSelector('[data-hit]');
  assert.match((await page.textContent('[data-said]')) ?? '', /^\d+\sсовпадени.+ в\s\d+\sдокумент/);
  assert.match((await page.textContent('[data-group] mark')) ?? '', /^хран/i);
  assert.deepEqual(complaints, []);
  assert.deepEqual(await axeViolations(page), []);
});

test('a hit leads to its clause', async () => {
  const { page } = await search('ru', '7.3');
  await page.waitForSelector('[data-hit]');
  await page.click('[data-hit]');
  await page.waitForURL(/#p-7\.3$/);
  await page.waitForSelector('.clause:target');
});

test('a number, however it is asked for, lists its clauses first', async () => {
  const { page } = await search('ru', '');
  for (const query of ['7.3', 'п. 7.3', 'пункт 7.3', '7.3-тармақ']) {
    await ask(page, query);
    assert.match((await hits(page))[0] ?? '', /#p-7\.3$/, query);
  }
  await ask(page, 'раздел 5');
  assert.match((await hits(page))[0] ?? '', /#s-5$/);
});

test('Kazakh is searched on the Kazakh page', async () => {
  const { page, complaints } = await search('kk', 'дерек');
  await page.waitForSelector('[data-hit]');
  assert.ok((await hits(page)).every((href) => href?.startsWith('/kk/')));
  assert.match((await page.textContent('[data-said]')) ?? '', /құжатта/);
  assert.deepEqual(complaints, []);
});

test('the other language tells how many hits wait there, and joins on request', async () => {
  const { page } = await search('ru', '7.3');
  await page.click('[data-search-there=language]');
  await page.waitForSelector('[data-of=kk] [data-hit]');
  assert.ok((await hits(page)).some((href) => href?.startsWith('/kk/')));
  assert.match(page.url(), /language=kk&language=ru/);
});

test('a document left unchecked shows no hits and keeps its count', async () => {
  const { page } = await search('ru', '7.3');
  await page.waitForSelector('[data-hit]');
  await page.uncheck('[name=document][value=privacy]');
  await page.waitForFunction(() => !document.querySelector('[data-group=privacy]'));
  assert.ok(!(await hits(page)).some((href) => href?.includes('/privacy/')));
  assert.equal(await page.textContent('label:has([value=privacy]) [data-count]'), '1');
});

test('the way back leads to the last query', async () => {
  const { page } = await search('ru', '');
  await ask(page, 'хранение');
  await page.press('#query', 'Enter');
  await ask(page, 'возврат');
  await page.press('#query', 'Enter');
  await page.goBack();
  await page.waitForFunction(() => /хран/i.test(document.querySelector('mark')?.textContent ?? ''));
  assert.equal(await page.inputValue('#query'), 'хранение');
});

test('nothing found says so and gives advice', async () => {
  const { page } = await search('ru', 'абракадабра');
  await page.waitForSelector('.empty:not([hidden])');
  assert.match((await page.textContent('[data-nothing-for]')) ?? '', /абракадабра/);
  assert.deepEqual(await axeViolations(page), []);
});

const badQueries = [
  '',
  ' ',
  'а',
  'б'.repeat(10_000),
  '...',
  '"',
  '"данные"',
  '\\',
  '%',
  '\u0000\u0007',
  '\ud800',
  '<img src=x onerror=alert(1)>',
  '[]()*+?{}|^$',
  '«данные',
  'данные"',
  '\u202eданные\u202c',
  'قانون',
  'a\u0301'.repeat(5000),
];

test('whatever is typed brings no error and no markup', async () => {
  const { page, complaints } = await search('ru', '');
  for (const query of badQueries) await ask(page, query);
  assert.deepEqual(complaints, []);
  assert.equal(await page.locator('.results :is(img, script)').count(), 0);
  await ask(page, '<b>жжжжж</b> \u202eжжжжжж');
  assert.ok((await shown(page)).includes('empty'));
  assert.equal(await page.locator('[data-nothing-for] b').count(), 0);
});

test('arrows step through the hits and Enter opens one', async () => {
  const { page } = await search('ru', '7.3');
  await page.waitForSelector('[data-hit]');
  await page.focus('#query');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  assert.equal(focused, (await hits(page))[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'query');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#p-7\.3$/);
});

test('the words that a hit was found by are in the lines of it that are shown', async () => {
  for (const width of [1280, 900, 390]) {
    const { page } = await search('ru', '', { viewport: { width, height: 800 } });
    for (const query of ['срок', 'данные', 'возврат', 'рабочих дней']) {
      await ask(page, query);
      const hidden = await page.$$eval(
        '.hit-text',
        (excerpts) =>
          excerpts.filter((excerpt) => {
            const { bottom } = excerpt.getBoundingClientRect();
            return ![...excerpt.querySelectorAll('mark')].some(
              (mark) => mark.getBoundingClientRect().top < bottom,
            );
          }).length,
      );
      assert.equal(hidden, 0, `${query}, ${width}`);
    }
  }
});

test('documents without one of the ten best hits come when asked for, and none is lost', async () => {
  const { page, complaints } = await search('ru', 'данные');
  await page.waitForSelector('[data-more-documents]');
  const counted = Number.parseInt((await page.textContent('[data-said]')) ?? '', 10);
  assert.equal((await hits(page)).length, 10);
  while (await page.locator('.more').count()) {
    await page.locator('.more').first().click();
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-hit'));
  }
  const all = await hits(page);
  assert.equal(all.length, counted);
  assert.equal(new Set(all).size, counted);
  assert.deepEqual(complaints, []);
});

test('arrows reach the way to other documents, and go on in them', async () => {
  const { page } = await search('ru', 'срок');
  await page.waitForSelector('[data-more-documents]');
  const before = await hits(page);
  await page.focus('#query');
  for (const _ of before) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.ok(await page.evaluate(() => document.activeElement?.matches('[data-more-documents]')));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-hit'));
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  assert.equal(focused, (await hits(page))[before.length]);
  await page.keyboard.press('ArrowUp');
  assert.equal(
    await page.evaluate(() => document.activeElement?.getAttribute('href')),
    before.at(-1),
  );
});

test('the index is loaded only for a query', async () => {
  const page = await openPage(browser, 'about:blank');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.url}/ru/search/`);
  await page.waitForTimeout(300);
  assert.deepEqual(
    asked.filter((path) => path.startsWith('/pagefind/')),
    [],
  );
});

test('an index that does not load is told in words, with the documents to read', async () => {
  const page = await openPage(browser, 'about:blank');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(address('ru', 'данные'));
  await page.waitForSelector('[data-when=failed]:not([hidden])');
  assert.ok(await page.isVisible('.documents a'));
});

test('without scripts the page says so and lists the documents', async () => {
  const page = await openPage(browser, `${site.url}/kk/search/`, { javaScriptEnabled: false });
  assert.match((await page.textContent('noscript')) ?? '', /Ctrl\+F/);
  assert.ok((await page.locator('.documents a').count()) > 1);
});

test('on a phone the filters open from a button and nothing is wider than the screen', async () => {
  const { page } = await search('kk', 'дерек', { viewport: { width: 320, height: 640 } });
  await page.waitForSelector('[data-hit]');
  assert.ok(!(await page.isVisible('#filters')));
  await page.click('[data-open-filters]');
  assert.ok(await page.isVisible('#filters'));
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
});

test('the archive tells how many hits wait there, and its hits lead to their editions', async () => {
  const { page } = await search('ru', 'доставка');
  await page.click('[data-search-there=archived]');
  await page.waitForSelector('[data-group][data-status=archived] .badge.archived');
  assert.match(page.url(), /status=in-force&status=archived/);
  const href = await page.getAttribute('[data-status=archived] [data-hit]', 'href');
  assert.match(href ?? '', /^\/ru\/[a-z-]+\/\d{4}-\d{2}-\d{2}\/#/);
  const archived = Number(await page.textContent('label:has([value=archived]) [data-count]'));
  assert.ok(archived > 0);
});

test('a misspelt word offers the nearest one, and a click asks for it', async () => {
  const { page } = await search('ru', 'дотсавка');
  await page.click('[data-meant] button');
  await page.waitForSelector('[data-hit]');
  assert.match(await page.inputValue('#query'), /^доставк/);
});

test('Kazakh is found as typed on a Russian keyboard, its own letters marked', async () => {
  const { page } = await search('kk', 'деректерди ондеу');
  await page.waitForSelector('[data-hit]');
  const marks = await page.$$eval('mark', (all) => all.map((mark) => mark.textContent ?? ''));
  assert.ok(marks.some((mark) => /^дерек/i.test(mark)));
  assert.ok(marks.some((mark) => /^өңде/i.test(mark)));
});

test('the page that a hit leads to marks the words, once', async () => {
  const { page, complaints } = await search('ru', 'возврат товара');
  await page.click('[data-hit]');
  await page.waitForSelector('.text mark');
  const marks = await page.$$eval('.text mark', (all) => all.map((mark) => mark.textContent ?? ''));
  assert.ok(
    marks.every((mark) => /^(возвра|товар)/i.test(mark)),
    marks.join(),
  );
  assert.deepEqual(await axeViolations(page), []);
  await page.reload();
  assert.equal(await page.locator('.text mark').count(), 0);
  assert.deepEqual(complaints, []);
});

test('a slash, Ctrl+K or a click opens search over any page, and loads it only then', async () => {
  const page = await openPage(browser, 'about:blank');
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.url}/ru/terms/`);
  await page.waitForTimeout(300);
  assert.ok(!asked.some((path) => /search|pagefind/.test(path)), asked.join());
  for (const open of [
    () => page.keyboard.press('/'),
    () => page.keyboard.press('Control+k'),
    () => page.click('a[data-search]'),
  ]) {
    await open();
    await page.waitForSelector('dialog.search-dialog[open] input:focus');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open] input:focus');
  await page.keyboard.type('хранение');
  await page.waitForSelector('dialog [data-hit]');
  assert.deepEqual(await axeViolations(page), []);
  assert.match((await page.textContent('dialog mark')) ?? '', /^хран/i);
  await page.click('dialog button[lang=kk]');
  await page.keyboard.press('Tab');
  const all = await page.getAttribute('dialog a.dialog-all', 'href');
  assert.match(all ?? '', /^\/ru\/search\/\?q=/);
  assert.deepEqual(complaints, []);
});

test('whatever is typed in the dialog brings no error and no markup', async () => {
  const page = await openPage(browser, `${site.url}/ru/terms/`);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open] input:focus');
  for (const query of ['хранение', ...badQueries]) {
    await page.fill('dialog input', query);
    await page.waitForSelector('dialog ol[aria-busy=false]', { state: 'attached' });
  }
  await page.fill('dialog input', '<b>жжжжж</b> \u202eжжжжжж');
  await page.waitForFunction(() => document.querySelector('.dialog-said')?.textContent !== '');
  assert.deepEqual(complaints, []);
  assert.equal(await page.locator('dialog :is(img, script, b)').count(), 0);
});

test('arrows choose in the dialog and Enter opens, without the dialog left over the page', async () => {
  const page = await openPage(browser, `${site.url}/ru/terms/`);
  await page.keyboard.press('Control+k');
  await page.waitForSelector('dialog[open] input:focus');
  await page.keyboard.type('7.3');
  await page.waitForSelector('dialog [data-hit]');
  await page.keyboard.press('ArrowDown');
  const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  assert.match(href ?? '', /#p-7\.3$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#p-7\.3$/);
  assert.equal(await page.locator('dialog[open]').count(), 0);
});

test('a dialog whose index does not load says so', async () => {
  const page = await openPage(browser, `${site.url}/kk/terms/`);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open] input:focus');
  await page.keyboard.type('дерек');
  await page.waitForFunction(() =>
    /Ctrl\+F/.test(document.querySelector('.dialog-said')?.textContent ?? ''),
  );
});
