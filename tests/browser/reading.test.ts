/** A reader opens the privacy policy. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright';
import {
  address,
  boxOf,
  eventually,
  fold,
  type Language,
  languages,
  leadsTo,
  phone,
  readAt,
  topOf,
  visit,
  words,
} from './visit.ts';

const { open } = visit();

const colour = (part: Locator): Promise<string> =>
  part.evaluate((element) => getComputedStyle(element).backgroundColor);
const facts = (page: Page): Promise<string> => words(page.locator('.facts:visible'));

describe('the edition in force', () => {
  const told: Record<
    Language,
    { badge: string; facts: string; approval: string; upcoming: string }
  > = {
    ru: {
      badge: 'Действующая редакция',
      facts:
        'Вступила в силу 1 сентября 2026 г. Последнее обновление 20 августа 2026 г. Редакция № 4 (всего 5)',
      approval: 'Утверждение: Директор ТОО «Тұмар Маркет», приказ № 41 от 20 августа 2026 г.',
      upcoming: 'С 1 декабря 2026 г. вступает в силу новая редакция. Показать, что изменится',
    },
    kk: {
      badge: 'Қолданыстағы редакция',
      facts:
        'Күшіне енген күні 2026 жылғы 1 қыркүйек Соңғы жаңартылған күні 2026 жылғы 20 тамыз Редакция № 4 (барлығы 5)',
      approval: 'Бекіткен: «Тұмар Маркет» ЖШС директоры, 2026 жылғы 20 тамыздағы № 41 бұйрық',
      upcoming: '2026 жылғы 1 желтоқсанда жаңа редакция күшіне енеді. Не өзгеретінін көру',
    },
  };
  for (const language of languages) {
    it(`says its status, its days and its number before the text, in ${language}`, async () => {
      const page = await open(`/${language}/privacy/`);
      const expected = told[language];
      assert.equal(await words(page.locator('.badge:visible')), expected.badge);
      assert.equal(await facts(page), expected.facts);
      assert.equal(await words(page.locator('.approval')), expected.approval);
      assert.equal(await words(page.locator('.notice.upcoming')), expected.upcoming);
      assert.ok(
        (await topOf(page.locator('.badge:visible'))) < (await topOf(page.locator('#t-1'))),
      );
      assert.equal(
        await page.locator('.strip').isVisible(),
        false,
        'no strip on an edition that has force',
      );
    });
  }

  it('leads to what will change on 1 December', async () => {
    const page = await open('/ru/privacy/');
    await page.getByRole('link', { name: 'Показать, что изменится' }).click();
    assert.equal(address(page), '/ru/privacy/compare/2026-09-01..2026-12-01/');
  });
});

describe('the contents', () => {
  it('list every section and lead to it', async () => {
    const page = await open('/ru/privacy/');
    const contents = page.getByRole('navigation', { name: 'Содержание' });
    assert.equal(await contents.getByRole('listitem').count(), 10);
    await contents.getByRole('link', { name: '5 Сроки хранения' }).click();
    assert.equal(address(page), '/ru/privacy/#s-5');
    await eventually(async () => isNearTop(await topOf(page.locator('#s-5'))), true);
  });

  it('mark the section being read', async () => {
    const page = await open('/ru/privacy/');
    await readAt(page, 'p-7.2');
    const current = page.locator('.contents [aria-current]');
    await eventually(
      async () => (await current.allInnerTexts()).join().replace(/\s+/g, ' '),
      '7 Защита данных',
    );
  });

  it('open on a phone from a bar that names the section, and close when one is chosen', async () => {
    const page = await open('/ru/privacy/', phone);
    assert.equal(await page.locator('nav.contents').isVisible(), false);
    const bar = page.locator('.phone-bar');
    await bar.getByText('Содержание').tap();
    await bar.getByRole('link', { name: '8 Права пользователя' }).tap();
    await eventually(() => bar.locator('details').getAttribute('open'), null);
    await eventually(() => words(bar.locator('[data-here]')), '8 Права пользователя');
    await eventually(async () => Math.round(await topOf(bar)), 0);
    const under = (await topOf(page.locator('#s-8 h2'))) - (await boxOf(bar)).height;
    assert.ok(under >= 0, `the bar covers ${-under}px of the heading`);
  });
});

describe('a clause', () => {
  for (const language of languages) {
    it(`has a number that is its address, and is highlighted there, in ${language}`, async () => {
      const page = await open(`/${language}/privacy/`);
      const clause = page.locator('[id="p-5.1"]');
      const before = await colour(clause);
      await clause.locator('.num').click();
      assert.equal(address(page), `/${language}/privacy/#p-5.1`);
      await eventually(async () => (await colour(clause)) !== before, true);
      assert.equal(await colour(page.locator('[id="p-5.2"]')), before, 'only that clause');
    });
  }

  it('is at hand at once when the address names it, without a glide over the whole text', async () => {
    const page = await open('/ru/privacy/#p-7.3');
    const tops = new Set<number>();
    const clause = page.locator('[id="p-7.3"]');
    await eventually(async () => {
      const top = await topOf(clause);
      tops.add(top);
      return isNearTop(top);
    }, true);
    assert.ok(tops.size <= 3, `it passed ${[...tops]}`);
  });

  it('says where it was changed, and opens its redline in place', async () => {
    const page = await open('/ru/privacy/');
    const note = page.locator('[id="p-5.1"] .aside');
    assert.equal(await words(note), 'Изменён 1 сентября 2026 г. Что изменилось');
    await note.getByRole('link', { name: 'Что изменилось' }).click();
    const marks = page.locator('main :is(del, ins)');
    await eventually(() => marks.count(), 2);
    assert.equal(address(page), '/ru/privacy/');
    assert.deepEqual((await marks.allTextContents()).map(fold), [
      '[исключено: 90 (девяносто]',
      '[добавлено: ещё 30 (тридцать]',
    ]);
  });

  it('that the edition does not have is missed in words', async () => {
    for (const [language, sentence] of [
      ['ru', 'Такого пункта в этой редакции нет.'],
      ['kk', 'Бұл редакцияда мұндай тармақ жоқ.'],
    ] as const) {
      const page = await open(`/${language}/privacy/#p-99.99`);
      const notice = page.locator('[data-no-such-clause]');
      assert.match(await words(notice), new RegExp(`^${sentence}`));
      assert.equal(await leadsTo(notice.getByRole('link')), `/${language}/privacy/history/`);
      await page.locator('.contents li a').first().click();
      await eventually(() => notice.isVisible(), false);
    }
  });
});

describe('a reference', () => {
  const reference = (page: Page) => page.locator('[id="p-5.4"] a.ref');
  const preview = (page: Page) => page.getByRole('tooltip');

  it('leads to the clause it names', async () => {
    const page = await open('/ru/privacy/');
    assert.equal(await words(reference(page)), 'пункте 2.4');
    await reference(page).click();
    assert.equal(address(page), '/ru/privacy/#p-2.4');
  });

  it('shows the words of the clause under the pointer', async () => {
    const page = await open('/ru/privacy/');
    await reference(page).hover();
    await eventually(() => preview(page).count(), 1);
    assert.match(
      await words(preview(page)),
      /^При обращении к Сервису автоматически записываются IP-адрес/,
    );
    await page.mouse.move(5, 5);
    await eventually(() => preview(page).count(), 0);
  });

  it('shows them to the keyboard too, until Esc', async () => {
    const page = await open('/ru/privacy/');
    await page.locator('[id="p-5.4"] .num').focus();
    await page.keyboard.press('Tab');
    await eventually(() => preview(page).count(), 1);
    assert.match(await words(preview(page)), /IP-адрес/);
    assert.equal(
      await reference(page).getAttribute('aria-describedby'),
      await preview(page).getAttribute('id'),
    );
    await page.keyboard.press('Escape');
    assert.equal(await preview(page).count(), 0);
    assert.equal(await reference(page).getAttribute('aria-describedby'), null);
  });

  it('in Kazakh names the clause by its own number', async () => {
    const page = await open('/kk/privacy/');
    const named = page.locator('[id="p-5.4"] a.ref');
    assert.match(await words(named), /^2\.4-тармақ/);
    assert.equal(await leadsTo(named), '/kk/privacy/#p-2.4');
  });
});

describe('an archived edition', () => {
  it('says so, when it had force, and who approved it', async () => {
    const page = await open('/ru/privacy/2025-03-15/');
    assert.equal(
      await words(page.locator('.strip')),
      'Архивная редакция № 3. Не действует с 1 сентября 2026 г. Открыть действующую редакцию',
    );
    assert.equal(await words(page.locator('.badge:visible')), 'Утратила силу');
    assert.equal(
      await facts(page),
      'Действовала 15 марта 2025 г. — 31 августа 2026 г. Опубликована 3 марта 2025 г. Редакция № 3 (всего 5)',
    );
    assert.match(await words(page.locator('.approval')), /приказ № 11 от 28 февраля 2025 г\.$/);
  });

  it('keeps saying so while the reader reads on', async () => {
    const page = await open('/ru/privacy/2025-03-15/');
    await readAt(page, 'p-6.3');
    const strip = page.locator('.strip');
    const { y, height } = await boxOf(strip);
    assert.equal(Math.round(y), 0);
    assert.ok(
      (await topOf(page.locator('[id="p-6.3"]'))) >= height,
      'the strip covers no clause the reader came for',
    );
  });

  for (const [clause, there, what] of [
    ['p-2.4', 'p-2.4', 'with the same number'],
    ['p-4.5', 'p-8.7', 'that was moved'],
    ['p-6.3', 'p-7.2', 'that was merged into another'],
  ] as const) {
    it(`leads to the same clause in the edition in force: one ${what}`, async () => {
      const page = await open(`/ru/privacy/2025-03-15/#${clause}`);
      const link = page.locator('.strip a:visible');
      await eventually(() => leadsTo(link), `/ru/privacy/#${there}`);
      assert.equal(await words(link), 'Этот же пункт в действующей редакции');
      await link.click();
      await page.locator(`[id="${there}"]`).waitFor();
    });
  }

  it('says that a clause is gone and leads to its section', async () => {
    const page = await open('/ru/privacy/2025-03-15/#p-5.3');
    const link = page.locator('.strip a:visible');
    await eventually(() => words(link), 'Этого пункта больше нет в действующей редакции');
    await eventually(() => leadsTo(link), '/ru/privacy/#s-6');
  });

  it('is named in the bar of a phone', async () => {
    const page = await open('/kk/privacy/2025-03-15/', phone);
    await readAt(page, 'p-6.3');
    const told = /^Архив, қолданылмайды\W*6 Деректерді қорғау$/u;
    await eventually(async () => told.test(await words(page.locator('.phone-bar .where'))), true);
  });
});

describe('an edition to come', () => {
  it('says so and when it takes effect', async () => {
    const page = await open('/ru/privacy/2026-12-01/');
    assert.match(
      await words(page.locator('.strip')),
      /^Будущая редакция № 5\. Вступает в силу 1 декабря 2026 г\./,
    );
    assert.equal(await words(page.locator('.badge:visible')), 'Ещё не вступила в силу');
    assert.equal(
      await facts(page),
      'Вступает в силу 1 декабря 2026 г. Опубликована 12 ноября 2026 г. Редакция № 5 (всего 5)',
    );
  });

  it('says of its new clauses that they are not in the edition in force', async () => {
    const page = await open('/ru/privacy/2026-12-01/#p-8.2');
    await eventually(
      () => words(page.locator('.strip a:visible')),
      'Этого пункта ещё нет в действующей редакции',
    );
  });
});

describe('a repealed document', () => {
  it('says so on its page and leads nowhere else', async () => {
    const page = await open('/ru/winter-delivery/');
    assert.equal(
      await words(page.locator('.strip')),
      'Архивная редакция № 1. Документ утратил силу 1 марта 2025 г.',
    );
    assert.equal(await words(page.locator('.badge:visible')), 'Утратила силу');
  });
});

describe('on a phone', () => {
  for (const language of languages) {
    for (const document of ['privacy', 'terms', 'cookies']) {
      it(`the first clause of /${language}/${document}/ begins on the first screen`, async () => {
        const page = await open(`/${language}/${document}/`, phone);
        const top = await topOf(page.locator('.text .clause').first());
        assert.ok(top < 844, `it begins at ${top}px`);
      });
    }
  }
});

describe('the keyboard', () => {
  it('goes past the header to the text with the first key', async () => {
    const page = await open('/ru/privacy/');
    await page.keyboard.press('Tab');
    assert.equal(await words(page.locator(':focus')), 'Перейти к тексту документа');
    await page.keyboard.press('Enter');
    assert.equal(address(page), '/ru/privacy/#main');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('main') !== null), true);
  });

  it('reaches contents, search and the list of keys by letters, on a Russian layout too', async () => {
    const page = await open('/ru/privacy/');
    await page.keyboard.press('t');
    assert.equal(
      await page.evaluate(() => document.activeElement?.closest('.contents') !== null),
      true,
    );
    await page.keyboard.press('?');
    const list = page.getByRole('dialog');
    assert.match(await words(list), /T содержание/);
    await list.getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    assert.equal(address(page), '/ru/privacy/', 'letters are off');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open] input[type=search]:focus');
  });
});

describe('a citation', () => {
  it('is copied with the clause and the address that stays for ever', async () => {
    const page = await open('/ru/privacy/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('[id="p-7.3"]').hover();
    await page.getByRole('button', { name: 'Скопировать ссылку' }).click();
    await eventually(
      () => words(page.locator('.clause-tools [role=status]')),
      'Ссылка скопирована',
    );
    assert.equal(
      (await page.evaluate(() => navigator.clipboard.readText())).replace(/\s/g, ' '),
      'Политика обработки персональных данных, редакция № 4 от 1 сентября 2026 г., пункт 7.3 https://legal.tumar.example/ru/privacy/2026-09-01/#p-7.3',
    );
  });
});

/** Under the sticky bars, above the middle of the screen. */
function isNearTop(top: number): boolean {
  return top >= 0 && top < 160;
}
