import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareTexts } from '../legal/comparison/compare.ts';
import type { Day } from '../legal/document.ts';
import { foldLineages } from '../legal/lineage/folding.ts';
import { lineages } from '../legal/lineage/follow.ts';
import { editionNamed } from '../legal/testing/editions.ts';
import { textOf } from '../legal/testing/texts.ts';
import { kk } from '../translations/kk.ts';
import { ru } from '../translations/ru.ts';
import type { FollowedText } from './lineage-drawing.ts';
import { drawLineages } from './lineage-page.ts';
import { comparisonDrawing } from './redline-drawing.ts';
import { idsOf, seen } from './testing/comparisons.ts';

type Sources = Readonly<Record<Day, string | null>>;

/** The page for editions given by the day they take effect; `null` has no text in this language. */
function draw(sources: Sources, today: Day, words = ru): string {
  const days = Object.keys(sources).sort();
  const given = days.flatMap((day, at) => {
    const source = sources[day];
    const text = typeof source === 'string' ? textOf(source) : null;
    return text
      ? [{ text, edition: editionNamed(day, { ordinal: at + 1 }), until: days[at + 1] ?? null }]
      : [];
  });
  const texts = given.map(({ text, edition, until }, at): FollowedText => {
    const before = given[at - 1];
    const side = (one: typeof text) => ({ text: one, image: (file: string) => file });
    const address = `/ru/rules/${edition.name}/`;
    const compared = before && {
      drawing: comparisonDrawing(side(before.text), side(text), words),
      address: `/ru/rules/compare/${before.edition.name}..${edition.name}/`,
    };
    return { edition, until, address, compared: compared ?? null };
  });
  const all = lineages(
    given.map(({ text }) => text),
    compareTexts,
  );
  return drawLineages(foldLineages(all), { words, today, texts, home: texts.length - 1 });
}

const first = `## 1. Возврат
1.1. Товар возвращают в течение четырнадцати дней.
1.2. Деньги перечисляются на карту покупателя.
1.3. К заявлению прилагаются:
1) копия чека;
2) фотография упаковки.`;
const second = first.replace('четырнадцати', 'тридцати').replace('1) копия чека', '1) чек');
const third = second
  .replace('\n1.2. Деньги перечисляются на карту покупателя.', '')
  .replace('1.3.', '1.2.');
const editions: Sources = { '2024-01-10': first, '2025-03-15': second, '2026-12-01': third };

/** What stands under the id, up to the next of its kind. */
const at = (html: string, id: string): string => {
  const from = html.indexOf(` id="${id}"`);
  assert.ok(from >= 0, id);
  const end = html.indexOf('<section class="lineage"', from);
  return seen(`<div${html.slice(from, end < 0 ? undefined : end)}`);
};

describe('The history of a clause', () => {
  const html = draw(editions, '2026-11-26');

  test('has each wording with its time, its editions, its status and what changed in it', () =>
    assert.equal(
      at(html, 'p-1.1@2024-01-10'),
      '1.1. Товар возвращают в течение четырнадцати дней '.replace('четырнадцати', 'тридцати') +
        '10 января 2024 г. — 14 марта 2025 г. Редакция № 1 Не действует С первой редакции ' +
        'с 15 марта 2025 г. Редакция № 2, № 3 Действует ' +
        'Изменён Товар возвращают в течение четырнадцатитридцати дней.',
    ));

  test('tells that it will go, and only afterwards that it has gone', () => {
    assert.equal(
      at(html, 'p-1.2@2024-01-10'),
      '1.2. Деньги перечисляются на карту покупателя ' +
        '10 января 2024 г. — 30 ноября 2026 г. Редакция № 1, № 2 ДействуетНе действует С первой редакции ' +
        'с 1 декабря 2026 г. Редакция № 3 Ещё не действуетДействует Исключён Деньги перечисляются на карту покупателя.',
    );
    assert.match(
      at(draw(editions, '2026-12-01'), 'p-1.2@2024-01-10'),
      /^1\.2\. .*покупателя Исключён /,
    );
  });

  test('tells that it was repealed where it stands, by the words it had', () => {
    const stub = (text: string) => text.replace(/1\.2\. Деньги.*/, '1.2. Исключён.');
    const repealed = draw(
      { '2024-01-10': first, '2025-03-15': stub(first), '2026-12-01': stub(second) },
      '2026-11-26',
    );
    assert.equal(
      at(repealed, 'p-1.2@2024-01-10'),
      '1.2. Деньги перечисляются на карту покупателя Исключён ' +
        '10 января 2024 г. — 14 марта 2025 г. Редакция № 1 Не действует С первой редакции ' +
        'с 15 марта 2025 г. Редакция № 2, № 3 Исключён Деньги перечисляются на карту покупателя.Исключён.',
    );
    const later = { '2024-01-10': first, '2026-12-01': stub(first) };
    assert.match(
      at(draw(later, '2026-11-26'), 'p-1.2@2024-01-10'),
      /покупателя 10 января .* Ещё не действуетДействует Исключён Деньги/,
    );
  });

  test('says the number it bore, and in one sentence that it took another', () =>
    assert.match(
      at(html, 'p-1.3@2024-01-10'),
      /^1\.2\. К заявлению прилагаются 1\.3 10 января .* с 1 декабря 2026 г\. Редакция № 3 Ещё не действуетДействует Сменился номер: 1\.3 → 1\.2$/,
    ));

  test('has an address for each wording, which bears the edition', () =>
    assert.deepEqual(idsOf(html), [
      's-1@2024-01-10',
      'p-1.1@2024-01-10',
      'p-1.1@2025-03-15',
      'p-1.2@2024-01-10',
      'p-1.3@2024-01-10',
      'p-1.3@2025-03-15',
      'p-1.2@2026-12-01',
    ]));

  test('leads to the clause in each edition under the number it has there', () => {
    assert.match(html, /href="\/ru\/rules\/2025-03-15\/#p-1\.3"/);
    assert.match(html, /href="\/ru\/rules\/2026-12-01\/#p-1\.2"/);
  });

  test('keeps the address of a wording when later editions come', () => {
    const { '2026-12-01': _, ...earlier } = editions;
    const before = idsOf(draw(earlier, '2026-11-26'));
    assert.deepEqual(
      before.filter((id) => !idsOf(html).includes(id)),
      [],
    );
  });

  test('says everything in Kazakh too', () => {
    const told = seen(draw(editions, '2026-11-26', kk));
    assert.match(told, /Бірінші редакциядан бері/);
    assert.match(told, /Нөмірі өзгерді: 1\.3 → 1\.2/);
    assert.match(told, /2026 жылғы 1 желтоқсаннан бастап № 3 редакция .*Алып тасталды/);
  });
});

describe('Clauses of which there is little to tell', () => {
  test('stand in a line each while they are few', () =>
    assert.equal(
      seen(draw({ '2024-01-10': '1.1. Слово.', '2025-01-10': '1.1. Слово.' }, '2026-01-01')),
      '1.1. Слово — без изменений с первой редакции',
    ));

  test('and behind a line of words when they are many', () => {
    const many = Array.from({ length: 9 }, (_, n) => `1.${n + 1}. Правило ${'абвгдежзи'[n]}.`).join(
      '\n',
    );
    const html = draw({ '2024-01-10': many, '2025-01-10': many }, '2026-01-01');
    assert.match(seen(html), /^Пункты 1\.1–1\.9 \(9\) без изменений с первой редакции — показать/);
    assert.equal(html.match(/<details/g)?.length, 1);
    assert.equal(idsOf(html).length, 9);
  });

  test('of which the number alone changed, with each number and its day', () => {
    const old = '1.1. Заказ оформляется на сайте.\n1.2. Оплата принимается картой.';
    const now =
      '1.1. Цены включают налоги и сборы.\n1.2. Заказ оформляется на сайте.\n1.3. Оплата принимается картой.';
    const html = draw({ '2024-01-10': old, '2025-01-10': now }, '2026-01-01');
    assert.match(
      seen(html),
      /1\.3\. Оплата принимается картой1\.2 → 1\.3, с 10 января 2025 г\.: Редакция № 2$/,
    );
    assert.ok(idsOf(html).includes('p-1.3@2025-01-10'));
  });
});

describe('An edition without a text in this language', () => {
  test('is passed over, and the change says with which it was compared', () => {
    const html = draw(
      { '2024-01-10': first, '2024-06-01': null, '2025-03-15': second },
      '2026-11-26',
    );
    assert.match(
      at(html, 'p-1.1@2024-01-10'),
      /Редакция № 3 Действует Изменён \(по сравнению с редакцией № 1\)/,
    );
  });

  test('at the beginning is no first edition', () =>
    assert.match(
      seen(draw({ '2024-01-10': null, '2024-06-01': first, '2025-03-15': second }, '2026-11-26')),
      /С редакции № 2, первой на этом языке/,
    ));
});

describe('Provisions that parted or joined', () => {
  const whole =
    '1.1. Заказ подтверждается по телефону в день оформления, а оплата принимается картой либо наличными при получении товара, после чего покупатель получает чек.';
  const halves =
    '1.1. Оплата принимается картой либо наличными при получении товара, после чего покупатель получает чек.\n1.2. Заказ подтверждается по телефону в день оформления.';

  test('name each other by the numbers of their day, and keep their words', () => {
    const html = draw({ '2024-01-10': whole, '2025-01-10': halves }, '2026-01-01');
    assert.match(
      at(html, 'p-1.2@2025-01-10'),
      /Выделен из пункта 1\.1 Заказ подтверждается по телефону в день оформления\.$/,
    );
    assert.match(html, /href="#p-1\.1@2024-01-10">1\.1</);
    const back = draw(
      { '2024-01-10': whole, '2025-01-10': halves, '2025-06-01': whole },
      '2026-01-01',
    );
    assert.match(at(back, 'p-1.2@2025-01-10'), /^1\.2\. .* Объединён .*Вошёл в пункт 1\.1$/);
  });

  test('repeat no id', () => {
    const ids = idsOf(draw({ '2024-01-10': whole, '2025-01-10': halves }, '2026-01-01'));
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  test('one that came back says when the other went', () => {
    const html = draw(
      { '2024-01-10': first, '2025-03-15': third, '2025-06-01': first },
      '2026-01-01',
    );
    assert.match(
      at(html, 'p-1.2@2025-06-01'),
      /Пункт с теми же словами был исключён 15 марта 2025 г\.: 1\.2/,
    );
  });
});
