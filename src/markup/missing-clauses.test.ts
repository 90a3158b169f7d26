import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../legal/testing/texts.ts';
import { kk } from '../translations/kk.ts';
import { ru } from '../translations/ru.ts';
import { drawMissing } from './missing-clauses.ts';

const kazakh = textOf('## 6. Беру\n6.5. Бөлек келісім.\n## 7. Қорғау\n7.1. Шифрлау.', 'kk');
const russian = textOf(
  '## 6. Передача\n6.5. Отдельное согласие.\n6.6. Перечень лиц.\n## 7. Защита\n7.1. Шифрование.\n## 8. Сроки\n8.1. Год.',
);
const address = (language: string) => `/${language}/privacy/`;

test('a clause that only another language has is said where it would stand', () => {
  const missing = drawMissing(kazakh, [russian], { words: kk, address });
  assert.deepEqual([...missing.keys()], ['p-6.5', 'p-7.1']);
  const said = missing.get('p-6.5') ?? '';
  assert.match(said, /^<p class="missing" id="p-6\.6" data-site>/);
  assert.match(said, /6\.6-тармақ қазақша мәтінде жоқ — /);
  assert.match(said, /<a href="\/ru\/privacy\/#p-6\.6" hreflang="ru">орысша оқу<\/a>/);
});

test('each bears the id of what is missing, so that its address leads there', () => {
  const said = [...drawMissing(kazakh, [russian], { words: kk, address }).values()].join('');
  assert.deepEqual(
    [...said.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    ['p-6.6', 's-8', 'p-8.1'],
  );
});

test('a text that has everything lacks nothing', () => {
  assert.equal(drawMissing(russian, [kazakh], { words: ru, address }).size, 0);
  assert.equal(drawMissing(russian, [], { words: ru, address }).size, 0);
});
