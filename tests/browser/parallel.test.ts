/** A reader sets the Kazakh and the Russian text side by side. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import {
  address,
  boxOf,
  eventually,
  fold,
  languages,
  overflow,
  phone,
  readAt,
  topOf,
  visit,
  words,
} from './visit.ts';

const { open } = visit();

/** The names at the heads of the two columns of text. */
const columns = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('table.parallel > thead').getByRole('columnheader').allInnerTexts()).slice(1);

const here = (language: string) => `/${language}/privacy/2026-09-01/parallel/`;

describe('parallel text', () => {
  for (const language of languages) {
    it(`has Kazakh left and Russian right, one clause a row, on the page in ${language}`, async () => {
      const page = await open(here(language));
      assert.deepEqual(await columns(page), ['Қазақша', 'Русский']);
      const row = page.locator('tr[id="p-5.2"]');
      assert.equal(await words(row.getByRole('rowheader')), '5.2.');
      const cells = row.getByRole('cell');
      assert.equal(await cells.count(), 2);
      assert.match(await words(cells.nth(0)), /жыл/);
      assert.match(await words(cells.nth(1)), /хранятся 5 \(пять\) лет/);
      assert.deepEqual(
        [await cells.nth(0).getAttribute('lang'), await cells.nth(1).getAttribute('lang')],
        ['kk', 'ru'],
      );
      assert.equal(await topOf(cells.nth(0)), await topOf(cells.nth(1)));
    });
  }

  it('has a row for every clause and heading of either text, and no id twice', async () => {
    const page = await open(here('ru'));
    const rows = await page
      .locator('table.parallel > tbody > tr')
      .evaluateAll((all) => all.map(({ id }) => id));
    const single = new Set<string>();
    for (const language of languages) {
      const text = await open(`/${language}/privacy/2026-09-01/`);
      for (const id of await text
        .locator('.text > section, .text section section, .text .clause')
        .evaluateAll((all) => all.map((one) => one.id)))
        single.add(id);
    }
    assert.deepEqual([...rows].sort(), [...single].sort());
    assert.equal(new Set(rows).size, rows.length);
  });

  it('names the clause that one language lacks, in the words of the page', async () => {
    for (const [language, sentence] of [
      ['ru', 'Этого пункта нет в казахском тексте редакции.'],
      ['kk', 'Редакцияның қазақша мәтінінде бұл тармақ жоқ.'],
    ] as const) {
      const page = await open(here(language));
      const cells = page.locator('tr[id="p-6.6"]').getByRole('cell');
      assert.equal(await words(cells.nth(0)), sentence);
      assert.match(await words(cells.nth(1)), /^Перечень третьих лиц/);
    }
  });

  it('changes the order at a press, and remembers it for the next document', async () => {
    const page = await open(here('ru'));
    const orders = page.getByRole('group', { name: 'Порядок языков' });
    await orders.getByRole('button').nth(1).click();
    assert.deepEqual(await columns(page), ['Русский', 'Қазақша']);
    assert.match(await words(page.locator('tr[id="p-5.2"] td').first()), /хранятся/);
    assert.equal(await orders.getByRole('button').nth(1).getAttribute('aria-pressed'), 'true');
    await page.goto(new URL('/kk/terms/2026-07-01/parallel/', page.url()).href);
    assert.deepEqual(await columns(page), ['Русский', 'Қазақша']);
  });

  it('keeps the names of the columns in sight', async () => {
    const page = await open(here('ru'));
    await readAt(page, 'p-7.2');
    const head = page.locator('table.parallel > thead th').nth(1);
    const { y, height } = await boxOf(head);
    assert.ok(y >= -1 && y < 4, `the head stands at ${y}px`);
    assert.ok(
      (await topOf(page.locator('tr[id="p-7.2"] td').first())) >= height - 1,
      'and covers no clause',
    );
  });

  it('leads to one language alone', async () => {
    const page = await open(here('ru'));
    await page.getByRole('link', { name: 'Только русский' }).click();
    assert.equal(address(page), '/ru/privacy/2026-09-01/');
  });

  it('puts the languages one below the other on a phone, each named, clause by clause', async () => {
    const page = await open(here('ru'), phone);
    const row = page.locator('tr[id="p-5.2"]');
    const [kk, ru] = [row.getByRole('cell').nth(0), row.getByRole('cell').nth(1)];
    assert.match(await words(kk), /^ҚАЗ /);
    assert.match(await words(ru), /^РУС /);
    // At one moment: a font that comes between two measurements moves what is below.
    const boxes = await row.getByRole('cell').evaluateAll((cells) =>
      cells.map((cell) => {
        const { top, bottom, width } = cell.getBoundingClientRect();
        return { top, bottom, width };
      }),
    );
    const [above, below] = boxes;
    assert.ok(above && below && below.top >= above.bottom - 1);
    assert.ok(above.width > 300);
    assert.equal(await overflow(page), 0);
  });

  it('of an archived edition says so and leads to the same clause', async () => {
    const page = await open('/ru/privacy/2025-03-15/parallel/#p-4.5');
    assert.match(await words(page.locator('.strip')), /^Архивная редакция № 3\./);
    await eventually(
      async () =>
        new URL(
          await page
            .locator('.strip a:visible')
            .evaluate((link) => (link as HTMLAnchorElement).href),
        ).hash,
      '#p-8.7',
    );
  });

  it('says its title in both languages', async () => {
    const page = await open(here('kk'));
    assert.equal(
      fold(await page.getByRole('heading', { level: 1 }).innerText()),
      'Дербес деректерді өңдеу саясаты Политика обработки персональных данных',
    );
  });
});
