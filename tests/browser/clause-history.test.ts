/** A reader asks what became of one clause: on the page of its edition, and through all of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import {
  address,
  eventually,
  fold,
  leadsTo,
  noScripts,
  phone,
  topOf,
  visit,
  words,
} from './visit.ts';

const { open } = visit();

const note = (page: Page, id: string) =>
  page.locator(`[id="${id}"] > .aside, [id="${id}"] > .heading > .aside`);
const whatChanged = (page: Page, id: string) =>
  note(page, id).getByRole('link', { name: /Что изменилось|Не өзгерді/ });
const panel = (page: Page) => page.locator('.in-place');
const comparison = '/ru/privacy/compare/2025-03-15..2026-09-01/';

describe('«Что изменилось»', () => {
  it('opens the redline under its clause, and the second click closes it', async () => {
    const page = await open('/ru/privacy/');
    const link = whatChanged(page, 'p-1.2');
    assert.equal(await link.getAttribute('aria-expanded'), 'false');
    await link.click();
    await panel(page).waitFor();
    assert.equal(await link.getAttribute('aria-expanded'), 'true');
    assert.equal(await link.getAttribute('aria-controls'), await panel(page).getAttribute('id'));
    assert.match(await words(panel(page)), /^Сравнение редакций № 3 и № 4 Закрыть 1\.2\. Изменён /);
    assert.ok((await panel(page).locator('ins, del').count()) > 0);
    assert.equal(address(page), '/ru/privacy/');
    const after = page.locator('[id="p-1.2"] + .in-place');
    assert.equal(await after.count(), 1);
    await link.click();
    await panel(page).waitFor({ state: 'detached' });
    assert.equal(await link.getAttribute('aria-expanded'), 'false');
  });

  it('shows the same words with the same marks as the comparison', async () => {
    const page = await open('/kk/privacy/');
    await whatChanged(page, 'p-1.2').click();
    const shown = fold(await panel(page).locator('.change').innerHTML());
    await page.goto(new URL(comparison.replace('ru', 'kk'), page.url()).href);
    const there = fold(await page.locator('[id="p-1.2"]').innerHTML());
    assert.equal(shown.replaceAll(/ href="[^"]*#/g, ' href="#'), there);
    assert.match(there, /<ins>/);
  });

  it('is worked by the keyboard: Enter opens, Esc closes and gives the focus back', async () => {
    const page = await open('/ru/privacy/');
    const link = whatChanged(page, 'p-1.2');
    await link.focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    // The redline comes next after its link, whatever tools of the clause stand between.
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      if (await panel(page).evaluate((element) => element.contains(document.activeElement))) break;
    }
    assert.ok(await panel(page).evaluate((element) => element.contains(document.activeElement)));
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    assert.ok(await link.evaluate((element) => element === document.activeElement));
  });

  it('closes by its button', async () => {
    const page = await open('/ru/privacy/', phone);
    await whatChanged(page, 'p-1.2').click();
    await panel(page).getByRole('button', { name: 'Закрыть' }).click();
    await panel(page).waitFor({ state: 'detached' });
    await eventually(
      () => page.evaluate(() => document.activeElement?.textContent),
      'Что изменилось',
    );
  });

  it('opens several, of headings too, and fetches the comparison and the styles once', async () => {
    const page = await open('/ru/privacy/');
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (!/^\/(fonts|favicon)/.test(pathname)) asked.push(pathname);
    });
    await whatChanged(page, 's-3').click();
    await whatChanged(page, 'p-1.2').click();
    await eventually(() => panel(page).count(), 2);
    assert.match(await words(page.locator('#s-3 > .in-place')), /Раздел добавлен/);
    assert.deepEqual(
      asked.map((path) => path.replace(/.*\.(css|js)$/, '$1')).sort(),
      [comparison, 'css', 'js'].sort(),
    );
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('[id]')].map(({ id }) => id),
    );
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('with a key held is the link it was', async () => {
    const page = await open('/ru/privacy/');
    const { pathname } = new URL(page.url());
    const link = whatChanged(page, 'p-1.2');
    assert.equal(await link.getAttribute('href'), `${comparison}#p-1.2`);
    // The tab itself is not awaited: what stands in the background may take its time.
    await Promise.all([
      page.context().waitForEvent('page'),
      link.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    assert.equal(new URL(page.url()).pathname, pathname);
    assert.equal(await panel(page).count(), 0);
  });

  it('leads to the comparison when the redline cannot be had', async () => {
    const page = await open('/ru/privacy/');
    let first = true;
    await page.route(`**${comparison}`, (route) => {
      if (!first) return route.continue();
      first = false;
      return route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>…</h1>' });
    });
    await whatChanged(page, 'p-1.2').click();
    await page.waitForURL(`**${comparison}#p-1.2`);
  });

  it('is a link without scripts', async () => {
    const page = await open('/ru/privacy/', noScripts);
    await whatChanged(page, 'p-1.2').click();
    await page.waitForURL(`**${comparison}#p-1.2`);
  });
});

describe('the history of a clause', () => {
  it('is reached from an archived edition in which the clause had another number', async () => {
    const page = await open('/ru/privacy/2025-03-15/');
    await page.locator('[id="p-4.3"] > .num').focus();
    await page.locator('.clause-tools').getByRole('link', { name: 'История пункта' }).click();
    await page.waitForURL('**/ru/privacy/history/clauses/#p-4.3@2025-03-15');
    const lineage = page.locator('.lineage:target');
    assert.match(
      await words(lineage.getByRole('heading')),
      /^5\.3\. Переписка со службой поддержки/,
    );
    const there = await words(lineage);
    assert.match(there, /Выделен из пункта 4\.2|Выделен из пункта 4\.1/);
    assert.match(there, /Сменился номер: 4\.3 → 5\.3/);
  });

  it('is reached from an edition that left the clause as it was', async () => {
    // The clause 1.1 stands since the first edition; no element bears the name of the third.
    const page = await open('/ru/privacy/history/clauses/#p-1.1@2025-03-15');
    await eventually(async () => address(page), '/ru/privacy/history/clauses/#p-1.1@2023-01-10');
    assert.match(await words(page.locator(':target')), /^1\.1\. .*без изменений с первой редакции/);
  });

  it('opens the fold its line is in', async () => {
    const page = await open('/ru/privacy/history/clauses/#p-2.3@2026-09-01');
    const line = page.locator('[id="p-2.3@2023-01-10"]');
    await line.waitFor({ state: 'visible' });
    assert.ok((await topOf(line)) < 900);
  });

  it('says so when no edition has such a clause', async () => {
    const page = await open('/ru/privacy/history/clauses/#p-99.9');
    assert.ok(await page.getByText('Такого пункта нет ни в одной редакции.').isVisible());
    await page.evaluate(() => location.replace('#p-1.2'));
    await page.getByText('Такого пункта нет ни в одной редакции.').waitFor({ state: 'hidden' });
  });

  it('keeps to the clause when the language changes', async () => {
    const page = await open('/ru/privacy/history/clauses/#p-1.2@2026-09-01');
    await eventually(
      () =>
        page
          .locator('header [data-language=kk]')
          .getAttribute('href')
          .then((href) => href?.split('#')[1]),
      'p-1.2@2026-09-01',
    );
  });

  it('needs no scripts: the day of a note leads to it, and a line behind a fold is found', async () => {
    const page = await open('/ru/privacy/', noScripts);
    await note(page, 'p-1.2')
      .getByRole('link', { name: /^Изменён/ })
      .click();
    await page.waitForURL('**/ru/privacy/history/clauses/#p-1.2@2026-09-01');
    await page.locator(':target').waitFor();
    await page.goto(new URL('#p-2.3@2023-01-10', page.url()).href);
    await page.locator('[id="p-2.3@2023-01-10"]').waitFor({ state: 'visible' });
  });

  it('is reached from the list of editions, and leads back to the clause in each', async () => {
    const page = await open('/kk/privacy/history/');
    await page.getByRole('link', { name: 'Тармақтар тарихы' }).click();
    await page.waitForURL('**/kk/privacy/history/clauses/');
    const edition = page.locator('[id="p-1.2@2026-09-01"] .in a').first();
    assert.equal(await leadsTo(edition), '/kk/privacy/2026-09-01/#p-1.2');
  });

  it('says the status of the day it is read', async () => {
    const upcoming = (page: Page) =>
      page.locator('.wording:has(a[href*="/2026-12-01/"]) .badge.upcoming:visible').count();
    const page = await open('/ru/privacy/history/clauses/');
    assert.ok((await upcoming(page)) > 0);
    const later = await open('/ru/privacy/history/clauses/', { now: '2026-12-02T09:00:00+05:00' });
    assert.equal(await upcoming(later), 0);
  });
});
