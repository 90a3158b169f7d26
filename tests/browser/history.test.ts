/** A reader asks which edition had force, and when. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { address, eventually, fold, leadsTo, overflow, phone, visit, words } from './visit.ts';

const { open } = visit();

const entries = (page: Page) => page.locator('.timeline > li');

async function ask(page: Page, date: string): Promise<void> {
  await page.getByLabel(/^(Дата|Күні)/).fill(date);
  await page.keyboard.press('Enter');
}
const answer = (page: Page) => words(page.locator('[data-result]'));

describe('the history of a document', () => {
  it('lists every edition, the newest first, with status, period and summary', async () => {
    const page = await open('/ru/privacy/history/');
    const names = (await entries(page).getByRole('heading').allInnerTexts()).map(fold);
    assert.deepEqual(names, [
      'Редакция № 5 Ещё не вступила в силу',
      'Редакция № 4 Действующая редакция',
      'Редакция № 3 Утратила силу',
      'Редакция № 2 Утратила силу',
      'Редакция № 1 Утратила силу',
    ]);
    const third = await words(entries(page).nth(2));
    assert.match(
      third,
      /Действовала 15 марта 2025 г\. — 31 августа 2026 г\. \(1 год 5 месяцев\)\. Опубликована 3 марта 2025 г\./,
    );
    assert.match(third, /Прекращены сбор рекламного идентификатора/);
  });

  it('leads to reading, to the neighbour and to the edition in force', async () => {
    const page = await open('/ru/privacy/history/');
    const second = entries(page).nth(3);
    assert.equal(
      await leadsTo(second.getByRole('link', { name: 'Читать: Редакция № 2' })),
      '/ru/privacy/2024-06-01/',
    );
    assert.equal(
      await leadsTo(second.getByRole('link', { name: 'Сравнить с № 1' })),
      '/ru/privacy/compare/2023-01-10..2024-06-01/',
    );
    assert.equal(
      await leadsTo(second.getByRole('link', { name: /^Сравнить с действующей.*№ 2/ })),
      '/ru/privacy/compare/2024-06-01..2026-09-01/',
    );
  });

  it('keeps address and checksum of every text at hand', async () => {
    const page = await open('/ru/privacy/history/');
    const details = entries(page).nth(1).locator('details');
    await details.getByText('Контрольная сумма и постоянный адрес').click();
    assert.match(
      await words(details),
      /legal\.tumar\.example\/ru\/privacy\/2026-09-01\/ SHA-256 ([0-9a-f]{4} ?){16}/,
    );
  });

  it('compares any two editions from its form', async () => {
    const page = await open('/ru/privacy/history/');
    const panel = page.getByRole('complementary');
    await panel.getByLabel('Было').selectOption('2023-01-10');
    await panel.getByLabel('Стало').selectOption('2024-06-01');
    await panel.getByRole('button', { name: 'Сравнить' }).click();
    await page.waitForURL('**/ru/privacy/compare/2023-01-10..2024-06-01/');
  });

  it('of a document with one edition compares nothing', async () => {
    const page = await open('/ru/winter-delivery/history/');
    assert.equal(await entries(page).count(), 1);
    assert.match(await words(entries(page)), /Первая редакция/);
    assert.equal(await page.getByRole('button', { name: 'Сравнить' }).count(), 0);
  });

  it('fits a phone', async () => {
    assert.equal(await overflow(await open('/kk/privacy/history/', phone)), 0);
  });
});

describe('the question which edition had force on a day', () => {
  for (const [typed, edition] of [
    ['01.07.2025', 3],
    ['1.7.2025', 3],
    ['2025-07-01', 3],
    ['14.03.2025', 2],
    ['15.03.2025', 3],
    ['31.08.2026', 3],
    ['01.09.2026', 4],
    ['01.12.2026', 5],
  ] as const) {
    it(`is answered for ${typed}: edition № ${edition}`, async () => {
      const page = await open('/ru/privacy/history/');
      await ask(page, typed);
      await eventually(
        async () => new RegExp(`действ.* редакция № ${edition}\\b`).test(await answer(page)),
        true,
      );
      const link = page.locator('[data-result] a');
      const name = await leadsTo(link);
      await link.click();
      assert.equal(address(page), name);
      assert.match(await words(page.getByRole('main')), new RegExp(`Редакция № ${edition}\\b`));
    });
  }

  it('is answered in Kazakh too', async () => {
    const page = await open('/kk/privacy/history/');
    await page.locator('#on-date').fill('01.07.2025');
    await page.keyboard.press('Enter');
    await eventually(async () => /№ 3/.test(await answer(page)), true);
  });

  it('before the first edition names the first day', async () => {
    const page = await open('/ru/privacy/history/');
    await ask(page, '01.01.2020');
    await eventually(
      () => answer(page),
      'На эту дату документа ещё не было. Первая редакция — с 10 января 2023 г.',
    );
  });

  it('after the repeal says when that was', async () => {
    const page = await open('/ru/winter-delivery/history/');
    await ask(page, '01.03.2025');
    await eventually(async () => /не действ.* 1 марта 2025 г\./.test(await answer(page)), true);
    await ask(page, '28.02.2025');
    await eventually(async () => /редакция № 1/.test(await answer(page)), true);
  });

  const howToType = 'Введите дату в виде дд.мм.гггг, например 01.07.2025.';
  for (const [rubbish, answered] of [
    ['вчера', howToType],
    ['', howToType],
    ['01.07.25', howToType],
    ['<b>', howToType],
    ['31.02.2025', 'Такой даты нет в календаре.'],
  ] as const) {
    it(`answers «${rubbish}» with what is wrong with it`, async () => {
      const page = await open('/ru/privacy/history/');
      await ask(page, rubbish);
      await eventually(() => answer(page), answered);
      assert.equal(await page.locator('#on-date').getAttribute('aria-invalid'), 'true');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'on-date');
    });
  }
});
