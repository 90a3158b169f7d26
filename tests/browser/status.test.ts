/** The site was built on 20 November 2026 and is read later: an edition takes effect on 1 December. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { eventually, languages, leadsTo, visit, words } from './visit.ts';

const { open } = visit();

const badge = (page: Page) => words(page.locator('main .badge:visible').first());
const row = (page: Page) =>
  page.locator('.documents > li', { has: page.locator('a[href$="/privacy/"]') });

const nextDay = { now: '2026-12-02T09:00:00+05:00' };

describe('after a new edition has taken effect', () => {
  it('the stable address says that the edition it shows has lost force, and leads to the new one', async () => {
    const page = await open('/ru/privacy/', nextDay);
    assert.equal(await badge(page), 'Утратила силу');
    assert.equal(
      await words(page.locator('.strip')),
      'Архивная редакция № 4. Не действует с 1 декабря 2026 г. Открыть действующую редакцию',
    );
    assert.match(
      await words(page.locator('.notice.upcoming')),
      /^С 1 декабря 2026 г\. действует новая редакция\./,
    );
    assert.match(
      await words(page.locator('.facts:visible')),
      /^Действовала 1 сентября 2026 г\. — 30 ноября 2026 г\./,
    );
  });

  it('the strip leads to the clause that continues the one being read, not to its number', async () => {
    const page = await open('/ru/privacy/#p-8.2', nextDay);
    const link = page.locator('.strip a:visible');
    await eventually(() => leadsTo(link), '/ru/privacy/2026-12-01/#p-9.2');
    await page.goto(new URL('/ru/privacy/2026-09-01/#p-8.5', page.url()).href);
    await eventually(
      () => leadsTo(page.locator('.strip a:visible')),
      '/ru/privacy/2026-12-01/#p-4.3',
    );
  });

  it('the new edition says that it has force', async () => {
    for (const [language, sentence] of [
      ['ru', 'Действующая редакция'],
      ['kk', 'Қолданыстағы редакция'],
    ]) {
      const page = await open(`/${language}/privacy/2026-12-01/`, nextDay);
      assert.equal(await badge(page), sentence);
      assert.equal(await page.locator('.strip').isVisible(), false);
    }
    const page = await open('/ru/privacy/2026-12-01/', nextDay);
    assert.match(
      await words(page.locator('.facts:visible')),
      /^Вступила в силу 1 декабря 2026 г\. Последнее обновление 12 ноября 2026 г\./,
    );
  });

  it('the history and the parallel text say the same', async () => {
    const history = await open('/ru/privacy/history/', nextDay);
    assert.match(
      await words(history.locator('.timeline > li').nth(0)),
      /^Редакция № 5 Действующая редакция Действует с 1 декабря 2026 г\./,
    );
    assert.match(
      await words(history.locator('.timeline > li').nth(1)),
      /^Редакция № 4 Утратила силу Действовала/,
    );
    const parallel = await open('/ru/privacy/2026-12-01/parallel/', nextDay);
    assert.equal(await badge(parallel), 'Действующая редакция');
  });

  for (const language of languages) {
    it(`the list of documents shows the days of the new edition and no document without force, in ${language}`, async () => {
      const before = {
        ru: 'Действует с 1 сентября 2026 г. обновлено 20 августа 2026 г. С 1 декабря 2026 г. — новая редакция',
        kk: /2026 жылғы 1 қыркүйектен/,
      }[language];
      const after = {
        ru: /^Действует с 1 декабря 2026 г\. обновлено 12 ноября 2026 г\./,
        kk: /2026 жылғы 1 желтоқсаннан/,
      }[language];
      const state = async (now?: string) =>
        words(row(await open(`/${language}/`, now ? { now } : {})).locator('.state'));
      if (typeof before === 'string') assert.equal(await state(), before);
      else assert.match(await state(), before);
      assert.match(await state(nextDay.now), after);
    });
  }
});

describe('the day of the law', () => {
  for (const timezoneId of ['America/New_York', 'Asia/Almaty', 'Pacific/Kiritimati']) {
    it(`begins at midnight in Almaty for a reader in ${timezoneId}`, async () => {
      const before = await open('/ru/privacy/2026-12-01/', {
        timezoneId,
        now: '2026-11-30T23:59:30+05:00',
      });
      assert.equal(await badge(before), 'Ещё не вступила в силу');
      const after = await open('/ru/privacy/2026-12-01/', {
        timezoneId,
        now: '2026-12-01T00:00:30+05:00',
      });
      assert.equal(await badge(after), 'Действующая редакция');
    });
  }

  it('never goes back: a clock that is wrong by years takes force from no edition', async () => {
    const page = await open('/ru/privacy/', { now: '2001-01-01T00:00:00Z' });
    assert.equal(await badge(page), 'Действующая редакция');
    assert.equal(await page.locator('.strip').isVisible(), false);
  });
});
