/** A reader prints an edition, or keeps it as PDF. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { visit, words } from './visit.ts';

const { open } = visit();

async function onPaper(address: string): Promise<Page> {
  const page = await open(address);
  await page.emulateMedia({ media: 'print' });
  return page;
}

const isShown = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).first().isVisible();

/** The stylesheet of running heads that the page names. */
async function heads(page: Page): Promise<string> {
  const href = await page.locator('link[rel=stylesheet][media=print]').getAttribute('href');
  const answer = await page.request.get(new URL(href ?? '', page.url()).href);
  assert.equal(answer.status(), 200);
  return answer.text();
}

describe('an edition on paper', () => {
  it('has its words and none of the controls of the site', async () => {
    const page = await onPaper('/ru/privacy/');
    for (const shown of ['h1', '.facts', '[id="p-5.1"]', '#fn-1', '.provenance'])
      assert.equal(await isShown(page, shown), true, shown);
    for (const hidden of [
      'header.frame',
      'footer',
      '.contents',
      '.phone-bar',
      '.actions',
      '.breadcrumbs',
      '.skip',
    ])
      assert.equal(await isShown(page, hidden), false, hidden);
  });

  it('says in the strip that an archived edition has no force', async () => {
    const page = await onPaper('/ru/privacy/2025-03-15/');
    assert.match(
      await words(page.locator('.strip')),
      /^Архивная редакция № 3\. Не действует с 1 сентября 2026 г\./,
    );
  });

  it('is black on white even for a reader who keeps the screen dark', async () => {
    const page = await open('/ru/privacy/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { color, background } = await page.evaluate(() => {
      const { color, backgroundColor: background } = getComputedStyle(document.body);
      return { color, background };
    });
    assert.deepEqual([color, background], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  for (const [address, head] of [
    ['/ru/privacy/', /Редакция № 4 · .*01\.09\.2026/],
    ['/ru/privacy/2025-03-15/', /Архивная редакция № 3 · .*\.20/],
    ['/ru/privacy/2026-12-01/', /едакция № 5 · .*01\.12\.2026/],
    ['/kk/privacy/2025-03-15/', /№ 3 .*\.20/],
  ] as const) {
    it(`names at ${address} on every page edition, address, checksum and page number`, async () => {
      const page = await open(address);
      const css = await heads(page);
      const language = address.slice(1, 3);
      assert.match(css.replaceAll('\u00a0', ' '), head);
      assert.match(
        css,
        new RegExp(`legal\\.tumar\\.example/${language}/privacy/20\\d\\d-\\d\\d-\\d\\d/`),
      );
      assert.match(css, /counter\(page\) " \/ " counter\(pages\)/);
      const [, begin = '', end = ''] = /SHA-256 ([0-9a-f]{16})…([0-9a-f]{4})/.exec(css) ?? [];
      const checksum = (await words(page.locator('.provenance code'))).replaceAll(' ', '');
      assert.ok(checksum.startsWith(begin) && checksum.endsWith(end) && begin !== '');
    });
  }

  it('becomes a PDF of A4 pages with an outline for readers of it', async () => {
    const page = await open('/ru/privacy/');
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString(
      'latin1',
    );
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    assert.ok(pages >= 3 && pages <= 12, `${pages} pages`);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
    assert.deepEqual([Math.round(Number(width)), Math.round(Number(height))], [595, 842]);
    assert.match(pdf, /\/StructTreeRoot/);
    assert.match(pdf, /\/Outlines/);
  });
});

describe('a comparison on paper', () => {
  it('says which editions, strikes and underlines in black, and prints what is folded as one line', async () => {
    const page = await onPaper('/ru/privacy/compare/2025-03-15..2026-09-01/');
    assert.match(
      await words(page.locator('main .head')),
      /Было: редакция № 3, с 15 марта 2025 г\. Стало: редакция № 4/,
    );
    for (const hidden of ['.pick', '.toolbar', '.change-list'])
      assert.equal(await isShown(page, hidden), false, hidden);
    const look = (mark: string) =>
      page.locator(`[id="p-5.1"] ${mark}`).evaluate((element) => {
        const { textDecorationLine, textDecorationStyle, color } = getComputedStyle(element);
        return [textDecorationLine, textDecorationStyle, color];
      });
    assert.deepEqual(await look('del'), ['line-through', 'solid', 'rgb(0, 0, 0)']);
    assert.deepEqual(await look('ins'), ['underline', 'double', 'rgb(0, 0, 0)']);
    assert.match(await words(page.locator('details.fold').nth(1)), /без изменений/);
  });
});

describe('a comparison in both languages on paper', () => {
  const address = '/kk/privacy/compare/2025-03-15..2026-09-01/languages/';

  it('says above the words what is said of all of them', async () => {
    const page = await onPaper('/ru/privacy/compare/2025-03-15..2026-09-01/languages/');
    assert.match(await words(page.locator('.notice:visible')), /^Изменены только в одном языке: /);
  });

  it('lies on wide pages, each headed by both languages, with the checksums of four texts', async () => {
    const page = await onPaper(address);
    for (const hidden of ['.pick', '.toolbar', '.phone-list', '.cell-name'])
      assert.equal(await isShown(page, hidden), false, hidden);
    assert.equal(await isShown(page, '.one-sided'), true);
    const css = await heads(page);
    assert.match(css, /екі тілде салыстыру/);
    assert.match(css, /ҚАЗ: № 3 [0-9a-f]{16}….*№ 4 .*РУС: № 3 .*№ 4 [0-9a-f]{16}…/);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
    assert.ok(Number(width) > Number(height), `${width} × ${height}`);
  });
});

describe('parallel text on paper', () => {
  it('lies on wide pages, both languages side by side', async () => {
    const page = await open('/ru/privacy/2026-09-01/parallel/');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
    assert.ok(Number(width) > Number(height), `${width} × ${height}`);
  });
});
