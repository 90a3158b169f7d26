/** A reader asks what changed between two editions. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import {
  address,
  boxOf,
  eventually,
  fold,
  leadsTo,
  noScripts,
  overflow,
  phone,
  topOf,
  visit,
  words,
} from './visit.ts';

const { open } = visit();

const inline = '/ru/privacy/compare/2025-03-15..2026-09-01/';
const sideBySide = `${inline}side-by-side/`;
const inLanguages = `${inline}languages/`;
const change = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const position = (page: Page) => words(page.locator('[data-position]'));
const button = (page: Page, name: string) => page.locator('.toolbar').getByRole('button', { name });

describe('a comparison', () => {
  it('counts in words what changed, in both languages', async () => {
    for (const [language, told] of [
      ['ru', /^\d+ .*изменен.* 4 .*добавлен.* 1 .*исключён.* 2 .*перемещен.* 1 .*объедин/],
      ['kk', /^\d+ .*өзгертілді.* 3 .*қосылды.* 1 .*алып тасталды.* 2 .*орны ауыстырылды/],
    ] as const) {
      const page = await open(inline.replace('/ru/', `/${language}/`));
      assert.match(await words(page.locator('.totals')), told);
    }
  });

  it('lists every change by clause and leads to it', async () => {
    const page = await open(inline);
    const list = page.getByRole('navigation', { name: 'Изменённые пункты' }).getByRole('link');
    assert.equal(await list.count(), 13);
    await list.filter({ hasText: '5.1' }).click();
    assert.equal(address(page), `${inline}#p-5.1`);
  });

  it('marks what was struck and what was added, for eyes and for screen readers', async () => {
    const page = await open(inline);
    const body = change(page, 'p-5.1');
    assert.equal(fold(await body.locator('del').textContent()), '[исключено: 90 (девяносто]');
    assert.equal(fold(await body.locator('ins').textContent()), '[добавлено: ещё 30 (тридцать]');
    const line = (mark: string) =>
      body.locator(mark).evaluate((element) => getComputedStyle(element).textDecorationLine);
    assert.deepEqual([await line('del'), await line('ins')], ['line-through', 'underline']);
    assert.match(await words(body.locator('.verdict')), /Изменён/);
  });

  it('says of an added and of a removed clause what they are', async () => {
    const page = await open(inline);
    assert.equal(await words(change(page, 'p-3.1').locator('.verdict')), 'Добавлен');
    const removed = change(page, 'was-p-5.3');
    assert.match(await words(removed), /Исключён/);
    assert.ok((await removed.locator('del').count()) > 0);
  });

  it('leads from the place a clause left to the one it came to, and back', async () => {
    const page = await open(inline);
    const stub = change(page, 'was-p-4.5');
    assert.match(await words(stub), /Пункт перемещён: теперь 8\.7/);
    await stub.getByRole('link').click();
    assert.equal(address(page), `${inline}#p-8.7`);
    const arrived = change(page, 'p-8.7').locator('.verdict');
    assert.match(await words(arrived), /Был пункт 4\.5/);
    await arrived.getByRole('link').click();
    assert.equal(address(page), `${inline}#was-p-4.5`);
  });

  it('folds what did not change, and unfolds it with or without scripts', async () => {
    for (const reader of [{}, noScripts]) {
      const page = await open(inline, reader);
      const clause = change(page, 'p-2.4');
      assert.equal(await clause.isVisible(), false);
      await page.locator('summary', { hasText: 'Пункты 2.1' }).click();
      assert.equal(await clause.isVisible(), true);
    }
  });

  it('opens the fold of a clause that the address names', async () => {
    const page = await open(`${inline}#p-2.4`);
    await eventually(() => change(page, 'p-2.4').isVisible(), true);
    await eventually(async () => {
      const top = await topOf(change(page, 'p-2.4'));
      return top > 0 && top < 300;
    }, true);
  });

  it('shows all clauses at a press, and keeps that in the address, in the other view and in the other language', async () => {
    const page = await open(inline);
    await page.getByRole('checkbox', { name: 'Только изменённые пункты' }).uncheck();
    assert.equal(address(page), `${inline}?all=1`);
    assert.equal(await change(page, 'p-2.4').isVisible(), true);
    await page
      .getByRole('navigation', { name: 'Вид сравнения' })
      .getByRole('link', { name: 'Рядом' })
      .click();
    assert.match(address(page), /side-by-side\/\?all=1/);
    assert.equal(await page.locator('details.fold:not([open])').count(), 0);
  });
});

describe('the way from change to change', () => {
  it('goes by buttons, says where it stands, and leaves it in the address', async () => {
    const page = await open(inline);
    assert.match(await position(page), /\b13\b/);
    await button(page, 'Следующее').click();
    await eventually(() => position(page), '1 из 13');
    assert.equal(address(page), `${inline}#t-1`);
    await button(page, 'Следующее').click();
    await eventually(() => position(page), '2 из 13');
    assert.equal(await page.locator('.change-list [aria-current]').count(), 1);
    assert.equal(await change(page, 'p-1.2').getAttribute('aria-current'), 'true');
    await button(page, 'Предыдущее').click();
    await eventually(() => position(page), '1 из 13');
  });

  it('goes by N and P, on a Russian keyboard too, and stops at the ends', async () => {
    const page = await open(inline);
    for (let at = 1; at <= 13; at += 1) {
      await page.keyboard.press('n');
      await eventually(() => position(page), `${at} из 13`);
    }
    await page.keyboard.press('n');
    assert.equal(await position(page), '13 из 13');
    await page.evaluate(() =>
      dispatchEvent(new KeyboardEvent('keydown', { key: 'з', code: 'KeyP' })),
    );
    await eventually(() => position(page), '12 из 13');
  });

  it('never ends up under the sticky bar', async () => {
    const page = await open(inline, { reducedMotion: 'reduce' });
    for (let at = 1; at <= 6; at += 1) {
      await page.keyboard.press('n');
      await eventually(() => position(page), `${at} из 13`);
      const bar = await boxOf(page.locator('.toolbar'));
      const top = await topOf(page.locator('.compared [aria-current]'));
      assert.ok(
        top >= bar.y + bar.height - 1,
        `change ${at} begins at ${top}px, the bar ends at ${bar.y + bar.height}px`,
      );
    }
  });

  it('stands at the bottom of a phone', async () => {
    const page = await open(inline, phone);
    await button(page, 'Следующее').tap();
    await eventually(() => position(page), '1 из 13');
    const { y, height } = await boxOf(page.locator('[data-steps]'));
    assert.ok(y + height > 780 && y + height <= 845, `it ends at ${y + height}px`);
    assert.equal(await overflow(page), 0);
  });
});

describe('the two editions side by side', () => {
  it('set the old clause left of the new one, tops aligned', async () => {
    const page = await open(sideBySide);
    const heads = page.locator('table.split > thead th');
    assert.deepEqual((await heads.allInnerTexts()).map(fold), [
      'Было: редакция № 3, с 15 марта 2025 г.',
      'Стало: редакция № 4, с 1 сентября 2026 г.',
    ]);
    const cells = change(page, 'p-5.1').getByRole('cell');
    assert.match(fold(await cells.nth(0).textContent()), /90 \(девяносто/);
    assert.match(fold(await cells.nth(1).textContent()), /ещё 30 \(тридцать/);
    assert.equal(await topOf(cells.nth(0)), await topOf(cells.nth(1)));
    assert.equal(await cells.nth(0).locator('ins').count(), 0);
    assert.equal(await cells.nth(1).locator('del').count(), 0);
  });

  it('say where a clause has no counterpart', async () => {
    const page = await open(sideBySide);
    assert.match(await words(change(page, 'p-6.6').getByRole('cell').first()), /^Пункта не было/);
    assert.match(
      await words(change(page, 'was-p-5.3').getByRole('cell').last()),
      /^Пункт исключён/,
    );
  });

  it('keep the change on the way to the other view, by the key V too', async () => {
    const page = await open(`${sideBySide}#p-5.1`);
    const other = page
      .getByRole('navigation', { name: 'Вид сравнения' })
      .getByRole('link', { name: 'В тексте' });
    await eventually(() => leadsTo(other), `${inline}#p-5.1`);
    await page.keyboard.press('v');
    await page.waitForURL(`**${inline}#p-5.1`);
  });

  it('stand one above the other on a phone, each named', async () => {
    const page = await open(sideBySide, phone);
    const cells = change(page, 'p-5.1').getByRole('cell');
    assert.ok((await topOf(cells.nth(1))) > (await topOf(cells.nth(0))) + 20);
    const label = (at: number) =>
      cells.nth(at).evaluate((cell) => getComputedStyle(cell, '::before').content);
    assert.match(await label(0), /Было|data-side/);
    assert.equal(await overflow(page), 0);
  });
});

describe('both languages at once', () => {
  it('stand clause by clause, Kazakh first, each with its own redline', async () => {
    const page = await open(inLanguages);
    const heads = page.locator('.compared > table > thead th');
    assert.deepEqual((await heads.allInnerTexts()).map(fold).slice(1), ['Қазақша', 'Русский']);
    const cells = change(page, 'p-5.1').getByRole('cell');
    assert.equal(await cells.count(), 2);
    assert.equal(await topOf(cells.nth(0)), await topOf(cells.nth(1)));
    assert.match(
      fold(await cells.nth(0).locator('del').first().textContent()),
      /^\[алып тасталды: /,
    );
    assert.match(fold(await cells.nth(1).locator('del').first().textContent()), /^\[исключено: /);
  });

  it('name what one language alone changed and lead to it', async () => {
    const page = await open(inLanguages);
    const notice = page.locator('.notice.warned');
    assert.equal(await words(notice), 'Изменены только в одном языке: 6.6 (русский)');
    await notice.getByRole('link').click();
    assert.equal(address(page), `${inLanguages}#p-6.6`);
    const cells = change(page, 'p-6.6').getByRole('cell');
    assert.match(await words(cells.nth(0)), /нет в казахском тексте обеих редакций/);
    assert.match(await words(cells.nth(1)), /Добавлен только в русском тексте/);
  });

  it('are walked through by N and P, and open all at a press', async () => {
    const page = await open(inLanguages);
    await page.keyboard.press('n');
    await eventually(() => position(page), '1 из 13');
    await page.keyboard.press('n');
    await eventually(async () => address(page), `${inLanguages}#p-1.2`);
    await page.keyboard.press('p');
    await eventually(() => position(page), '1 из 13');
    assert.equal(await change(page, 'p-2.4').isVisible(), false);
    await page.getByRole('checkbox', { name: 'Только изменённые пункты' }).uncheck();
    assert.equal(await change(page, 'p-2.4').isVisible(), true);
    const [inner, outer] = [change(page, 'p-2.4'), change(page, 'p-1.2')].map((row) =>
      row.getByRole('cell').nth(1).boundingBox(),
    );
    assert.equal(
      (await inner)?.x,
      (await outer)?.x,
      'the columns of a fold are those of the table',
    );
  });

  it('keep the clause on the way from the other views and in the other language', async () => {
    const page = await open(`${inline}#p-5.1`);
    const view = page
      .getByRole('navigation', { name: 'Вид сравнения' })
      .getByRole('link', { name: 'Оба языка' });
    await eventually(() => leadsTo(view), `${inLanguages}#p-5.1`);
    await view.click();
    await page.waitForURL(`**${inLanguages}#p-5.1`);
    const inKazakh = `${inLanguages.replace('/ru/', '/kk/')}#p-5.1`;
    await eventually(() => leadsTo(page.locator('a[data-language][lang=kk]')), inKazakh);
    await page.keyboard.press('l');
    await page.waitForURL(`**${inKazakh}`);
    assert.equal(await words(page.locator('h1')), '№ 3 және № 4 редакцияларды екі тілде салыстыру');
  });

  it('stand one below the other on a phone, each named', async () => {
    const page = await open(inLanguages, phone);
    const cells = change(page, 'p-5.1').getByRole('cell');
    assert.ok((await topOf(cells.nth(1))) > (await topOf(cells.nth(0))) + 20);
    assert.match(await words(cells.nth(0)), /^ҚАЗ/);
    assert.match(await words(cells.nth(1)), /^РУС/);
    assert.equal(await overflow(page), 0);
  });

  it('stand complete without scripts', async () => {
    const page = await open(inLanguages, noScripts);
    assert.equal(await page.locator('[data-change]').count(), 13);
    await page.locator('summary', { hasText: 'Пункты 2.1' }).click();
    assert.equal(await change(page, 'p-2.4').isVisible(), true);
  });

  it('are reached from the parallel text of the newer edition', async () => {
    const page = await open('/ru/privacy/2026-09-01/parallel/');
    await page.getByRole('link', { name: 'Сравнить с № 3' }).click();
    await page.waitForURL(`**${inLanguages}`);
  });
});

describe('any two editions', () => {
  it('are chosen in a form that leads to their comparison', async () => {
    const page = await open(inline);
    await page.getByLabel('Было').selectOption('2023-01-10');
    await page.getByRole('button', { name: 'Сравнить' }).click();
    await page.waitForURL('**/ru/privacy/compare/2023-01-10..2026-09-01/');
  });
});

describe('a comparison to take away', () => {
  it('is saved as Word, as a table and as data, each under a name that tells what it is', async () => {
    for (const language of ['ru', 'kk']) {
      const page = await open(inline.replace('/ru/', `/${language}/`));
      const links = page.locator('.downloads a[download]');
      const saved = ['docx', 'table.docx', 'json'].map((kind) => {
        const [ending, name = ''] = kind.split('.').reverse();
        return `privacy-2025-03-15..2026-09-01${name && `-${name}`}-${language}.${ending}`;
      });
      for (const [place, name] of saved.entries()) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          links.nth(place).click(),
        ]);
        assert.equal(download.suggestedFilename(), name);
        const start = readFileSync(await download.path(), 'latin1').slice(0, 2);
        assert.equal(start, name.endsWith('.docx') ? 'PK' : '{\n');
      }
    }
  });

  it('is a table to print: five columns on a wide page, blocks on a phone, whole without scripts', async () => {
    const page = await open(inline, noScripts);
    await page.getByRole('link', { name: 'Таблица для печати' }).click();
    assert.equal(address(page), `${inline}table/`);
    const row = page.locator('.comparative > tbody > tr').filter({ hasText: 'Пункт 5.3' });
    assert.match(await words(row.last()), /^\d+ Пункт 5\.3 /);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
    assert.ok(Number(width) > Number(height), `${width} × ${height}`);
    const narrow = await open(`${inline}table/`, phone);
    assert.equal(await overflow(narrow), 0);
  });
});
