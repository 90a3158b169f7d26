import assert from 'node:assert/strict';
import { test } from 'node:test';
import { align } from '../legal/parallel.ts';
import { textOf } from '../legal/testing/texts.ts';
import { ru } from '../translations/ru.ts';
import { drawingOf } from './drawing.ts';
import { drawParallelRows } from './parallel.ts';
import { idsOf, seen } from './testing/comparisons.ts';

const texts = [
  textOf(
    `## 1. Жалпы ережелер
1.1. Оператор мыналарды сұрайды:
1) аты;
2) телефоны.`,
    'kk',
  ),
  textOf(`## 1. Общие положения
1.1. Оператор запрашивает:
1) имя;
2) телефон;
3) адрес.
1.2. Отказ не ограничивает доступа.`),
];

const columns = texts.map((text, index) => ({
  drawing: {
    ...drawingOf(text, { words: ru, image: (file) => file, link: (inlines) => inlines }),
    idPrefix: index === 0 ? '' : `${text.language}-`,
  },
  name: text.language,
}));
const html = drawParallelRows(align(texts), { columns, language: 'ru', words: ru });
const row = (id: string): string => new RegExp(`<tr [^>]*id="${id}".*?</tr>`).exec(html)?.[0] ?? '';

test('Each row bears the id of its clause, each item its own, all once', () => {
  assert.deepEqual(idsOf(html), ['s-1', 'p-1.1', 'p-1.1-1', 'p-1.1-2', 'p-1.1-3', 'p-1.2']);
});

test('Each cell says its language', () => {
  assert.deepEqual(
    [...row('p-1.1').matchAll(/<td role="cell" lang="(\w+)"/g)].map(([, lang]) => lang),
    ['kk', 'ru'],
  );
});

test('The number stands once, as a link to the row', () => {
  assert.match(
    row('p-1.1'),
    /<th role="rowheader" scope="row"><a class="num" href="#p-1\.1" aria-label="Пункт 1\.1\.?, ссылка">1\.1\.<\/a><\/th>/,
  );
});

test('A clause that one language lacks is told of in the language of the page', () => {
  assert.match(
    row('p-1.2'),
    /<td role="cell" lang="kk"><p class="gap" data-site lang="ru">.*Этого пункта нет в казахском тексте редакции\.<\/p><\/td>/,
  );
});

test('Labels that the languages type differently stand in their cells, the figure in the margin', () => {
  const typed = [textOf('## Статья 5. Түсініктер', 'kk'), textOf('## 5. Понятия')];
  const drawn = seen(drawParallelRows(align(typed), { columns, language: 'ru', words: ru }));
  assert.equal(drawn, '5 kkСтатья 5. Түсініктер ru5. Понятия');
});
