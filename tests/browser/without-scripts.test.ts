/** A reader whose browser runs no scripts: every page is complete. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { address, fold, languages, leadsTo, noScripts, phone, visit, words } from './visit.ts';

const { open } = visit();
const read = (path: string, more = {}) => open(path, { ...noScripts, ...more });

describe('without scripts', () => {
  it('the first page leads to either language', async () => {
    for (const [name, there] of [
      ['Қазақша', '/kk/'],
      ['Русский', '/ru/'],
    ] as const) {
      const page = await read('/');
      await page.getByRole('link', { name }).click();
      assert.equal(address(page), there);
      assert.ok((await page.locator('.documents > li').count()) >= 3);
    }
  });

  for (const language of languages) {
    it(`a text is set in the site’s own fonts, in ${language}`, async () => {
      const page = await read(`/${language}/privacy/`);
      const font = await page
        .locator('.body')
        .first()
        .evaluate((element) => getComputedStyle(element).fontFamily);
      assert.match(font, /^Literata,/);
    });

    it(`an edition has its text, contents, dates and ways on, in ${language}`, async () => {
      const page = await read(`/${language}/privacy/`);
      assert.ok((await page.locator('.text .clause:visible').count()) > 40);
      assert.equal(await page.locator('.contents li a:visible').count(), 10);
      await page.locator('.contents a[href="#s-5"]').click();
      assert.equal(address(page), `/${language}/privacy/#s-5`);
      assert.equal(await page.locator('.facts:visible').count(), 1);
      assert.equal(await page.locator('.actions a:visible').count(), 3);
      assert.equal(await page.locator('[data-no-such-clause]').isVisible(), false);
    });
  }

  it('an archived edition says so', async () => {
    const page = await read('/ru/privacy/2025-03-15/');
    assert.match(
      await words(page.locator('.strip')),
      /^Архивная редакция № 3\. Не действует с 1 сентября 2026 г\./,
    );
    assert.equal(await leadsTo(page.locator('.strip a')), '/ru/privacy/');
  });

  it('the contents open on a phone', async () => {
    const page = await read('/ru/privacy/', phone);
    await page.locator('.phone-bar summary').click();
    await page.locator('.phone-bar').getByRole('link', { name: '5 Сроки хранения' }).click();
    assert.equal(address(page), '/ru/privacy/#s-5');
  });

  it('parallel text stands complete', async () => {
    const page = await read('/kk/privacy/2026-09-01/parallel/');
    assert.ok((await page.locator('table.parallel > tbody > tr:visible').count()) > 50);
    assert.equal(
      await page.locator('[data-orders]').isVisible(),
      false,
      'no button that would do nothing',
    );
  });

  for (const view of ['', 'side-by-side/']) {
    it(`a comparison stands complete: ${view || 'in one column'}`, async () => {
      const page = await read(`/ru/privacy/compare/2025-03-15..2026-09-01/${view}`);
      assert.equal(await page.locator('[data-change]').count(), 13);
      assert.ok((await page.locator('ins').count()) > 5 && (await page.locator('del').count()) > 3);
      await page.locator('summary', { hasText: 'Пункты 2.1' }).click();
      assert.equal(await page.locator('[id="p-2.4"]').isVisible(), true);
      for (const hidden of ['[data-steps]', '.only-changed'])
        assert.equal(await page.locator(hidden).isVisible(), false, `${hidden} would do nothing`);
      await page
        .getByRole('navigation', { name: 'Вид сравнения' })
        .getByRole('link')
        .nth(view ? 0 : 1)
        .click();
      assert.equal(address(page).endsWith('side-by-side/'), !view);
    });
  }

  it('the form of editions leads to the list of comparisons', async () => {
    const page = await read('/ru/privacy/compare/2025-03-15..2026-09-01/');
    await page.getByRole('button', { name: 'Сравнить' }).click();
    assert.match(address(page), /^\/ru\/privacy\/compare\/\?from=2025-03-15&to=2026-09-01$/);
    assert.equal(await page.locator('.ready a:visible').count(), 6);
  });

  it('the history answers the question of a day by a table', async () => {
    const page = await read('/ru/privacy/history/');
    assert.equal(await page.locator('form[data-on-date]').isVisible(), false);
    const rows = (
      await page
        .getByRole('table', { name: 'Периоды действия' })
        .locator('tbody tr')
        .allInnerTexts()
    ).map(fold);
    assert.equal(rows[2], '№ 3 15.03.2025 31.08.2026');
  });

  for (const [language, sentence] of [
    ['ru', /Поиск работает, когда в браузере включены скрипты/],
    ['kk', /скрипттер/],
  ] as const) {
    it(`search says what it needs and lists the documents, in ${language}`, async () => {
      const page = await read(`/${language}/search/`);
      assert.match(await words(page.getByRole('main')), sentence);
      // Every document: search knows the editions of a repealed one too.
      assert.equal(await page.locator('nav.documents a:visible').count(), 5);
    });
  }

  it('an unknown address says so in both languages and leads home', async () => {
    const page = await read('/404.html');
    const text = await words(page.getByRole('main'));
    assert.match(text, /Бет табылмады/);
    assert.match(text, /Страница не найдена/);
    await page.getByRole('link', { name: /документы/ }).click();
    assert.equal(address(page), '/ru/');
  });
});
