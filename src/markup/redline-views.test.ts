import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clauseText, walk } from '../legal/clause.ts';
import { fold } from '../legal/comparison/folding.ts';
import { drawInlineComparison } from './redline-inline.ts';
import { drawSplitComparison } from './redline-split.ts';
import { compared, idsOf, seen } from './testing/comparisons.ts';

const old = `## 1. Общие положения
1.1. Настоящая Политика определяет, какие данные собирает товарищество.
1.2. Политика распространяется на сайт и мобильное приложение.
## 2. Сроки
2.1. Данные хранятся 90 дней после удаления учётной записи.
2.2. После удаления учётной записи данные обезличиваются, восстановить их нельзя.
2.3. Оператор вправе передавать обезличенные сведения партнёрам для исследования рынка.
## 3. Права
3.1. Пользователь вправе:
1) узнать, какие его данные обрабатываются;
2) отозвать согласие в любое время.
3.2. Оператор отвечает на запрос в течение пятнадцати календарных дней.`;
const now = `## 1. Общие положения
1.1. Настоящая Политика определяет, какие данные собирает товарищество.
1.2. Политика распространяется на сайт и мобильное приложение.
## 2. Файлы cookie
2.1. Сервис использует обязательные файлы, без которых не работает корзина.
## 3. Сроки
3.1. Данные хранятся 30 дней после удаления учётной записи.
## 4. Права
4.1. Пользователь вправе:
1) узнать, какие его данные обрабатываются;
2) получить копию своих сведений бесплатно;
3) отозвать согласие в любое время.
4.2. Оператор отвечает на запрос в течение пятнадцати календарных дней.
4.3. После удаления учётной записи данные обезличиваются, восстановить их нельзя.`;

const { comparison, drawing } = compared(old, now);
const stretches = fold(comparison);
const views = {
  inline: drawInlineComparison(stretches, drawing),
  split: drawSplitComparison(stretches, drawing),
};
const newIds = [...walk(comparison.new)].map(({ id }) => id);

for (const [name, html] of Object.entries(views)) {
  describe(`The ${name} view`, () => {
    test('has every clause of the new text under its own id, once', () => {
      const ids = idsOf(html);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(ids.filter((id) => !id.startsWith('was-')).toSorted(), newIds.toSorted());
    });

    test('has what is gone and what has left under its old id', () => {
      assert.deepEqual(
        idsOf(html)
          .filter((id) => id.startsWith('was-'))
          .toSorted(),
        ['was-p-2.2', 'was-p-2.3'],
      );
    });

    test('leads from the old place of a moved clause to the new one, and back', () => {
      assert.match(html, /Пункт перемещён: теперь <a href="#p-4.3">4.3<\/a>/);
      assert.match(html, /Был пункт <a href="#was-p-2.2">2.2<\/a>/);
    });

    test('marks the places where a reader stops, and no number alone', () => {
      const stops = [...html.matchAll(/ id="([^"]+)" data-change/g)].map(([, id]) => id);
      assert.deepEqual(stops, ['p-2.1', 'p-3.1', 'was-p-2.3', 'p-4.1', 'p-4.3']);
    });

    test('folds quiet clauses behind words', () => {
      assert.match(
        html,
        /<details class="fold whole"><summary><span>Раздел «Общие положения» без изменений/,
      );
      assert.match(html, /Изменился только номер: 3\.2 → 4\.2/);
    });

    test('holds all words of the new text', () => {
      const words = seen(html);
      for (const clause of walk(comparison.new)) {
        const changed = comparison.lines.some(
          ({ change }) => change.new.includes(clause) && change.redline.length > 0,
        );
        if (!changed) assert.ok(words.includes(seen(clauseText(clause))), clause.id);
      }
    });
  });
}

test('The inline view strikes the old number before the new one', () => {
  assert.match(
    views.inline,
    /<s>2\.1<\/s><span class="arrow"> → <\/span><a href="#p-3\.1"[^>]*>3\.1\.<\/a>/,
  );
});

test('The inline view strikes the old sign of an item as well', () => {
  const late = '1. Отказ возможен, если:\n1) срок нарушен;';
  const { comparison, drawing } = compared(
    `${late}\n2) отчёта нет.`,
    `${late}\n2) цена выросла вдвое;\n3) отчёта нет.`,
  );
  assert.match(
    drawInlineComparison(fold(comparison), drawing),
    /<span class="marker"><s>2\)<\/s><span class="arrow"> → <\/span>3\) <\/span>/,
  );
});

test('The inline view marks an item added within a clause', () => {
  assert.match(
    views.inline,
    /<li class="added" id="p-4\.1-2"><span class="marker">2\) <\/span><div><p class="added"><ins>/,
  );
});

test('The split view says which side is absent', () => {
  assert.match(views.split, /<td role="cell" class="none">Раздела не было<\/td>/);
  assert.match(views.split, /<td role="cell" class="none">Пункта не было<\/td>/);
  assert.match(views.split, /<td role="cell" class="none">Пункт исключён<\/td>/);
});

test('The split view gives each side its own words in every row', () => {
  const row = /<tr role="row" class="reworded" id="p-3\.1".*?<\/tr>/.exec(views.split)?.[0] ?? '';
  const [before = '', after = ''] = row
    .split(/(?=<td)/)
    .slice(1)
    .map(seen);
  assert.equal(before, '2.1. Данные хранятся 90 дней после удаления учётной записи.');
  assert.equal(after, '3.1. Данные хранятся 30 дней после удаления учётной записи.');
});
