/** A reader compares two editions of whose comparison no page was prepared. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { axeViolations } from '../harness/axe.ts';
import { htmlErrors } from '../harness/html.ts';
import {
  address,
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

const any = '/ru/privacy/compare/';
const pair = `${any}?from=2023-01-10&to=2025-03-15`;
const sideBySide = `${pair}&view=side-by-side`;
const prepared = `${any}2025-03-15..2026-09-01/`;

const heading = (page: Page) => words(page.locator('h1'));
const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Вид сравнения' }).getByRole('link', { name });
const position = (page: Page) => words(page.locator('[data-position]'));
const drawn = async (page: Page): Promise<Page> => {
  await page.waitForSelector('.compared');
  return page;
};
const openDrawn = async (path: string, reader = {}) => drawn(await open(path, reader));

describe('two editions whose comparison was not prepared', () => {
  it('are compared in the page, which takes their name', async () => {
    const page = await openDrawn(pair);
    assert.equal(await heading(page), 'Сравнение редакций № 1 и № 3');
    assert.match(await page.title(), /^Сравнение редакций №\s1 и №\s3 — Политика обработки/);
    assert.match(await words(page.locator('.totals')), /^\d+ изменен.* 2 добавлены 1 исключён/);
    assert.equal(await page.locator('[data-ready], main template').count(), 0);
    assert.equal(await page.getByLabel('Было').inputValue(), '2023-01-10');
    assert.equal(await page.getByLabel('Стало').inputValue(), '2025-03-15');
  });

  it('are reached by the address of a comparison that is prepared no more', async () => {
    const page = await open('/ru/');
    // The page that says so is answered with status 404, of which a console complains.
    await page.route('**/2023-01-10..2025-03-15/', async (route) => {
      const answer = await route.fetch();
      assert.equal(answer.status(), 404);
      await route.fulfill({ status: 200, contentType: 'text/html', body: await answer.text() });
    });
    await page.goto(new URL(`${any}2023-01-10..2025-03-15/`, page.url()).href);
    await page.waitForURL(`**${pair}`);
    await drawn(page);
  });

  it('are walked through by buttons and keys, the place told in the address', async () => {
    const page = await openDrawn(pair);
    const total = Number((await position(page)).split(' ')[0]);
    assert.equal(await page.locator('.change-list a').count(), total);
    await page.keyboard.press('n');
    await eventually(() => position(page), `1 из ${total}`);
    await page.locator('.toolbar').getByRole('button', { name: 'Следующее' }).click();
    await eventually(() => position(page), `2 из ${total}`);
    assert.match(address(page), /from=2023-01-10&to=2025-03-15#p-1\.4$/);
  });

  it('are shown in the other view at a press or by the key V, at the same change', async () => {
    const page = await openDrawn(`${pair}#p-4.1`);
    await eventually(() => leadsTo(view(page, 'Рядом')), `${any}#p-4.1`);
    await page.keyboard.press('v');
    await page.waitForURL(`**${sideBySide}#p-4.1`);
    await drawn(page);
    assert.equal(await page.locator('table.split tr[id="p-4.1"]').count(), 1);
    await view(page, 'В тексте').click();
    await page.waitForURL(`**${pair}#p-4.1`);
  });

  it('unfold from the address, which the other view and the other language take along', async () => {
    const page = await openDrawn(pair);
    await page.getByRole('checkbox', { name: 'Только изменённые пункты' }).uncheck();
    assert.equal(address(page), `${pair}&all=1`);
    await view(page, 'Рядом').click();
    await page.waitForURL('**view=side-by-side&all=1');
    await drawn(page);
    assert.equal(await page.locator('details.fold:not([open])').count(), 0);
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await page.waitForURL('**/kk/**view=side-by-side&all=1');
    await drawn(page);
    assert.equal(await heading(page), '№ 1 және № 3 редакцияларды салыстыру');
  });

  it('open at the clause that the address names, in a fold too', async () => {
    for (const id of ['p-6.4', 'p-1.2']) {
      const page = await openDrawn(`${pair}#${id}`, { reducedMotion: 'reduce' });
      const clause = page.locator(`[id="${id}"]`);
      await eventually(() => clause.isVisible(), true);
      await eventually(async () => (await topOf(clause)) > 0 && (await topOf(clause)) < 300, true);
      assert.ok(await clause.evaluate((element) => element.matches(':target')));
    }
  });

  it('fit a phone', async () => {
    for (const path of [pair, sideBySide, `${pair}&view=languages`]) {
      const page = await openDrawn(path, phone);
      assert.equal(await overflow(page), 0);
      assert.ok(await page.locator('.phone-list').isVisible());
      assert.ok(await page.locator('[data-steps]').isVisible());
    }
  });

  it('are printed with running heads of their own', async () => {
    const page = await openDrawn(pair);
    const sheets = await page.evaluate(() =>
      document.adoptedStyleSheets.map(({ cssRules, media }) => [
        media.mediaText,
        [...cssRules].map(({ cssText }) => cssText).join(''),
      ]),
    );
    const [[media, css] = []] = sheets;
    assert.equal(media, 'print');
    assert.match(css ?? '', /@top-right \{[^}]*content: "Сравнение редакций №\s1 и №\s3"/);
    assert.match(css ?? '', /\?from=2023-01-10&to=2025-03-15"/);
  });

  for (const path of [pair, sideBySide.replace('/ru/', '/kk/'), `${pair}&view=languages`])
    it(`are valid HTML and have no fault that axe knows: ${path}`, async () => {
      const page = await openDrawn(path);
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      assert.deepEqual(await htmlErrors(`<!doctype html>\n${html}`, path), []);
      assert.deepEqual(await axeViolations(page), [], 'wide');
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await axeViolations(page, ['color-contrast']), [], 'dark');
      await page.setViewportSize({ width: 390, height: 844 });
      assert.deepEqual(await axeViolations(page), [], 'narrow, dark');
    });
});

describe('both languages of two such editions', () => {
  const both = `${pair}&view=languages`;

  it('are reached from the toolbar, and the next pair is shown in both again', async () => {
    const page = await openDrawn(pair);
    await view(page, 'Оба языка').click();
    await page.waitForURL(`**${both}`);
    await drawn(page);
    assert.equal(await heading(page), 'Сравнение редакций № 1 и № 3 на двух языках');
    assert.ok((await page.locator('table.languages tr[data-change]').count()) > 2);
    await page.getByLabel('Стало').selectOption('2026-09-01');
    await page.getByRole('button', { name: 'Сравнить' }).click();
    await page.waitForURL(`**${any}2023-01-10..2026-09-01/languages/`);
  });

  it('stand in print under running heads of their own, and on a phone without a scroll aside', async () => {
    const page = await openDrawn(both, phone);
    assert.equal(await overflow(page), 0);
    const css = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText),
      ),
    );
    assert.match(css.join(''), /ҚАЗ: № 1 .* · № 3 .* \| РУС: № 1 /);
  });

  it('are told of where one is missing, with the ways there are', async () => {
    const page = await open('/ru/sellers/compare/?from=2026-04-01&to=2024-03-01&view=languages');
    await page.getByText('Сравнить языки нельзя').waitFor();
    assert.equal(await page.locator('.ways-on a').count(), 3);
  });
});

describe('files of two such editions', () => {
  it('are made in the browser and saved under names that tell what they are', async () => {
    const page = await openDrawn(sideBySide.replace('/ru/', '/kk/'));
    const buttons = page.locator('.downloads').getByRole('button');
    const saved = ['.docx', '-table.docx', '-table.html', '.json'].map((ending) => {
      const [kind = '', extension] = ending.split('.');
      return `privacy-2023-01-10..2025-03-15${kind}-kk.${extension}`;
    });
    assert.equal(await buttons.count(), saved.length);
    for (const [place, name] of saved.entries()) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        buttons.nth(place).click(),
      ]);
      assert.equal(download.suggestedFilename(), name);
      const start = readFileSync(await download.path(), 'latin1').slice(0, 2);
      assert.equal(start, name.endsWith('.docx') ? 'PK' : name.endsWith('.html') ? '<!' : '{\n');
    }
  });

  it('are those of the page that a build prepares, to the byte', async () => {
    const built = await open(prepared);
    const own = await drawnThoughPrepared(`${any}?from=2025-03-15&to=2026-09-01`);
    const json = async (page: Page) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.downloads').getByText('JSON', { exact: true }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    };
    assert.equal(await json(own), await json(built));
  });

  it('that cannot be made are told of in words, and asked for again', async () => {
    const page = await openDrawn(pair);
    await page.route('**/texts/**', (route) => route.fulfill({ status: 200, body: '<h1>…</h1>' }));
    const json = page.locator('.downloads').getByRole('button').last();
    await json.click();
    await page.getByRole('alert').filter({ hasText: 'Файл не создан' }).waitFor();
    await page.unroute('**/texts/**');
    await Promise.all([page.waitForEvent('download'), json.click()]);
    assert.equal(await page.getByText('Файл не создан').isVisible(), false);
  });
});

/** The page of any two editions as if nothing had been prepared. */
async function drawnThoughPrepared(path: string): Promise<Page> {
  const page = await open('/ru/');
  await page.route('**/compare/?*', async (route) => {
    const body = (await (await route.fetch()).text()).replaceAll('data-pair=', 'data-no-pair=');
    await route.fulfill({ contentType: 'text/html', body });
  });
  await page.goto(new URL(path, page.url()).href);
  return drawn(page);
}

describe('what the browser draws', () => {
  const places = [
    'h1',
    '.pick',
    '.compared-editions',
    '.totals',
    '.only-changed',
    '.steps',
    '.change-list',
    '.phone-list',
    '.compared',
  ];
  /** Which edition is chosen stands in the markup only where the build knew it. */
  const parts = (page: Page) =>
    page.evaluate((places) => {
      for (const option of document.querySelectorAll('option')) option.removeAttribute('selected');
      return places.map((place) => document.querySelector(place)?.outerHTML ?? place);
    }, places);

  for (const [language, name, asked] of [
    ['ru', '', ''],
    ['kk', 'side-by-side/', '&view=side-by-side'],
    ['ru', 'languages/', '&view=languages'],
  ] as const)
    it(`is to the byte what the build draws: ${language} ${name}`, async () => {
      const there = prepared.replace('/ru/', `/${language}/`);
      const built = await open(`${there}${name}`);
      const [from, to] = ['2025-03-15', '2026-09-01'];
      const own = await drawnThoughPrepared(
        `/${language}/privacy/compare/?from=${from}&to=${to}${asked}`,
      );
      assert.deepEqual(await parts(own), await parts(built));
      assert.deepEqual(
        await own.locator('main').getAttribute('class'),
        await built.locator('main').getAttribute('class'),
      );
    });
});

describe('a pair that was prepared', () => {
  it('is led to, with the view, the folds and the clause', async () => {
    const page = await open(`${any}?from=2025-03-15&to=2026-09-01&view=side-by-side&all=1#p-5.1`);
    await page.waitForURL(`**${prepared}side-by-side/?all=1#p-5.1`);
  });

  it('is compared the other way round after a press, and back again', async () => {
    const page = await open(prepared);
    const removed = await words(page.locator('.totals li', { hasText: 'исключён' }));
    const added = await words(page.locator('.totals li', { hasText: 'добавлен' }));
    await page.getByRole('link', { name: 'Поменять местами' }).click();
    await page.waitForURL(`**${any}?from=2026-09-01&to=2025-03-15`);
    await drawn(page);
    assert.equal(await heading(page), 'Сравнение редакций № 4 и № 3');
    const count = (text: string) => text.split(' ')[0];
    const now = async (name: string) =>
      count(await words(page.locator('.totals li', { hasText: name })));
    assert.equal(await now('добавлен'), count(removed));
    assert.equal(await now('исключен'), count(added));
    await page.getByRole('link', { name: 'Поменять местами' }).click();
    await page.waitForURL(`**${prepared}`);
  });

  it('keeps the view and the folds when it is changed about or another is chosen', async () => {
    const page = await open(`${prepared}side-by-side/?all=1`);
    await page.getByLabel('Было').selectOption('2026-12-01');
    await page.getByLabel('Стало').selectOption('2024-06-01');
    await page.getByRole('button', { name: 'Сравнить' }).click();
    await page.waitForURL('**?from=2026-12-01&to=2024-06-01&view=side-by-side&all=1');
    await drawn(page);
    await page.getByRole('link', { name: 'Поменять местами' }).click();
    await page.waitForURL('**?from=2024-06-01&to=2026-12-01&view=side-by-side&all=1');
    await drawn(page);
    assert.equal(await page.locator('details.fold:not([open])').count(), 0);
  });
});

describe('what cannot be compared', () => {
  for (const [what, query, sentence] of [
    ['an unknown day', '?from=2019-01-01&to=2026-09-01', /Такой редакции нет.*Все редакции/],
    ['rubbish', '?from=%3Cimg%20src=x%3E&to=../../terms', /Такой редакции нет/],
    ['a broken address', '?from=%E0%A4%A&to=2026-09-01', /Такой редакции нет/],
    ['one edition twice', '?from=2024-06-01&to=2024-06-01', /две разные редакции/],
    ['one edition alone', '?to=2024-06-01', /Выберите вторую редакцию/],
  ] as const)
    it(`is answered in words and a list: ${what}`, async () => {
      const page = await open(any + query);
      await page.waitForSelector('.notice:visible');
      assert.match(await words(page.locator('.notice:visible')), sentence);
      assert.ok((await page.locator('.ready a:visible').count()) > 0);
      assert.equal(await heading(page), 'Какие редакции сравнить');
    });

  it('for want of a text leads to the language that has both', async () => {
    const page = await open('/ru/sellers/compare/?from=2026-04-01&to=2024-03-01');
    await page.getByRole('link', { name: '№ 2 және № 1 редакцияларды салыстыру' }).click();
    await drawn(page);
    assert.equal(await heading(page), '№ 2 және № 1 редакцияларды салыстыру');
  });

  it('is compared by no one without scripts: the list of what is prepared says so', async () => {
    const page = await open(pair, noScripts);
    assert.match(
      fold(await page.locator('noscript').innerText()),
      /сравнит браузер, в котором включены скрипты/,
    );
    assert.equal(await page.locator('.ready a:visible').count(), 6);
    assert.equal(await page.locator('[data-swap]:visible, .toolbar:visible').count(), 0);
  });
});
