/** A reader goes from one language to the other. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { address, eventually, leadsTo, phone, readAt, topOf, visit, words } from './visit.ts';

const { open } = visit();

const switchTo = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('link', { name, exact: true });

describe('the language switch', () => {
  for (const [from, name, there] of [
    ['/ru/privacy/', 'Қазақша', '/kk/privacy/'],
    ['/kk/terms/2024-11-15/', 'Русский', '/ru/terms/2024-11-15/'],
    ['/ru/privacy/2026-09-01/parallel/', 'Қазақша', '/kk/privacy/2026-09-01/parallel/'],
    [
      '/kk/privacy/compare/2025-03-15..2026-09-01/',
      'Русский',
      '/ru/privacy/compare/2025-03-15..2026-09-01/',
    ],
    ['/ru/privacy/history/', 'Қазақша', '/kk/privacy/history/'],
    ['/kk/help/about/', 'Русский', '/ru/help/about/'],
    ['/ru/', 'Қазақша', '/kk/'],
  ] as const) {
    it(`leads from ${from} to ${there}`, async () => {
      const page = await open(from);
      await switchTo(page, name).click();
      assert.equal(address(page), there);
      assert.equal(await switchTo(page, name).getAttribute('aria-current'), 'true');
    });
  }

  it('stands beside the contents too, always in sight, and keeps the clause the reader is at', async () => {
    const page = await open('/ru/privacy/');
    await readAt(page, 'p-7.2');
    const link = page
      .getByRole('navigation', { name: 'Содержание' })
      .getByRole('link', { name: 'Қазақша' });
    await eventually(() => leadsTo(link), '/kk/privacy/#p-7.2');
    await eventually(() => leadsTo(switchTo(page, 'Қазақша')), '/kk/privacy/#p-7.2');
    await link.click();
    const clause = page.locator('[id="p-7.2"]');
    assert.match(await words(clause), /^7\.2\./);
    await eventually(async () => {
      const top = await topOf(clause);
      return top >= 0 && top < 160;
    }, true);
  });

  it('keeps the clause by the key L and back again', async () => {
    const page = await open('/kk/terms/#p-5.1');
    await eventually(() => leadsTo(switchTo(page, 'Русский')), '/ru/terms/#p-5.1');
    await page.keyboard.press('l');
    await page.waitForURL('**/ru/terms/#p-5.1');
    await eventually(() => leadsTo(switchTo(page, 'Қазақша')), '/kk/terms/#p-5.1');
    await page.keyboard.press('l');
    await page.waitForURL('**/kk/terms/#p-5.1');
  });

  it('is at hand in the bar of a phone, with the clause', async () => {
    const page = await open('/ru/privacy/', phone);
    await readAt(page, 'p-4.2');
    const link = page.locator('.phone-bar > a');
    assert.equal(await words(link), 'Қаз');
    await eventually(() => leadsTo(link), '/kk/privacy/#p-4.2');
  });

  it('names each language in itself, for machines too', async () => {
    const page = await open('/ru/privacy/');
    for (const [name, code] of [
      ['Қазақша', 'kk'],
      ['Русский', 'ru'],
    ] as const) {
      assert.equal(await switchTo(page, name).getAttribute('hreflang'), code);
      assert.equal(await switchTo(page, name).getAttribute('lang'), code);
      const alternate = page.locator(`link[rel=alternate][hreflang=${code}]`);
      assert.equal(
        await alternate.getAttribute('href'),
        `https://legal.tumar.example/${code}/privacy/`,
      );
    }
    assert.equal(await page.getAttribute('html', 'lang'), 'ru');
  });
});

describe('a document in one language', () => {
  it('says so in words, leads to its language and shows no text in another', async () => {
    const page = await open('/ru/sellers/');
    const notice = page.locator('.no-text');
    assert.equal(
      await words(notice),
      'Документ опубликован только на казахском языке. Читать на казахском языке',
    );
    assert.equal(await page.locator('.text').count(), 0);
    assert.equal(await page.getByRole('heading', { level: 1 }).getAttribute('lang'), 'kk');
    await notice.getByRole('link').click();
    assert.equal(address(page), '/kk/sellers/2026-04-01/');
    assert.ok((await page.locator('.text .clause').count()) > 5);
  });

  it('says it before the reader goes there, on the switch itself', async () => {
    const page = await open('/kk/sellers/');
    assert.equal(
      await switchTo(page, 'Русский').getAttribute('title'),
      'Эта редакция опубликована только на казахском языке.',
    );
  });

  it('says it in the list of documents', async () => {
    const page = await open('/ru/');
    const row = page.locator('.documents > li', { has: page.locator('a[href="/ru/sellers/"]') });
    assert.match(await words(row), /Только на казахском языке/);
    assert.equal(await row.getByRole('link').first().getAttribute('lang'), 'kk');
  });

  it('says it where the languages would stand side by side', async () => {
    const page = await open('/ru/sellers/2026-04-01/parallel/');
    assert.match(
      await words(page.getByRole('main')),
      /Документ опубликован только на казахском языке\. Показать рядом нечего/,
    );
  });

  it('says it where its editions would be compared, and leads to the comparison that exists', async () => {
    const page = await open('/ru/sellers/compare/2024-03-01..2026-04-01/');
    assert.match(
      await words(page.getByRole('main')),
      /не опубликована на русском языке: сравнивать не с чем/,
    );
    await page
      .getByRole('main')
      .getByRole('link', { name: /салыстыру/ })
      .click();
    assert.equal(address(page), '/kk/sellers/compare/2024-03-01..2026-04-01/');
  });
});

describe('words in the other language', () => {
  it('are marked as such wherever they stand', async () => {
    const page = await open('/ru/sellers/');
    for (const text of ['Сатушыларға арналған қағидалар', '«Тұмар Маркет» ЖШС директоры'])
      for (const found of await page.getByRole('main').getByText(text).all())
        assert.equal(
          await found.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')),
          'kk',
          text,
        );
  });
});
