import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#library/read-text.ts';
import type { Text } from '../../edition.ts';
import type { Problem } from '../../problem.ts';
import { figures } from './figures.ts';
import { missingClauses } from './missing-clauses.ts';
import { untranslated } from './untranslated.ts';

const text = (language: string, body: string): Text =>
  readText(body, { file: `${language}.mdx`, language }).text;
const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ file, line, message }) => `${file}:${line} ${message.ru}`);
const differing = (kk: string, ru: string): string[] =>
  told(figures(text('kk', kk), text('ru', ru)));

test('a provision that one language has alone is told at the place where it would stand', () => {
  const kk = text('kk', '## 1. Жалпы ережелер\n\n1.1. Бірінші.\n\n1.4. Төртінші.');
  const ru = text('ru', '## 1. Общее\n\n1.1. Раз.\n\n1.2. Два.\n\n1.3. Три.\n\n1.4. Четыре.');
  assert.deepEqual(told(missingClauses(kk, ru)), [
    'kk.mdx:3 В казахском тексте нет того, что есть в русском тексте: пункт 1.2, пункт 1.3',
  ]);
  assert.deepEqual(missingClauses(kk, ru)[0]?.related, [{ file: 'ru.mdx', line: 5, column: 1 }]);
});

test('a missing section is told once, with nothing that stands under it', () => {
  const kk = text('kk', '## 1. Жалпы ережелер\n\n1.1. Бірінші.');
  const ru = text('ru', '## 1. Общее\n\n1.1. Раз.\n\n## 2. Оплата\n\n2.1. Два.\n\n2.2. Три.');
  assert.deepEqual(told(missingClauses(kk, ru)), [
    'kk.mdx:3 В казахском тексте нет того, что есть в русском тексте: раздел 2',
  ]);
});

test('numbers that agree are not told, however they are written', () => {
  const pairs = [
    ['1. Төлем 10 000 теңге.', '1. Оплата 10000 тенге.'],
    ['1. 2026 жылғы 1 қыркүйектен бастап.', '1. С 1 сентября 2026 года.'],
    ['1. 2013 жылғы 21 мамырдағы № 94-V Заң.', '1. Закон от 21.05.2013 № 94-V.'],
    ['1. Отыз күн ішінде.', '1. В течение 30 дней.'],
    ['1. 2.1-тармаққа сәйкес.', '1. Согласно пункту 2.1.'],
    ['1. https://a.example/kk/help бетінде.', '1. На странице https://a.example/ru/help.'],
  ] as const;
  for (const [kk, ru] of pairs) assert.deepEqual(differing(kk, ru), [], ru);
});

test('a number, a date or an address of one language alone is told', () => {
  assert.deepEqual(differing('1. 20 күн ішінде.', '1. В течение 30 дней.'), [
    'kk.mdx:1 Пункт 1: тексты расходятся. Только в казахском тексте – 20; в русском тексте – 30',
  ]);
  assert.deepEqual(differing('1. 2026 жылғы 1 қазан.', '1. До 1 сентября 2026 года.'), [
    'kk.mdx:1 Пункт 1: тексты расходятся. Только в казахском тексте – 2026-10-01; в русском тексте – 2026-09-01',
  ]);
  assert.deepEqual(differing('1. Жазыңыз: a@b.example.', '1. Пишите: c@b.example.'), [
    'kk.mdx:1 Пункт 1: тексты расходятся. Только в казахском тексте – a@b.example; в русском тексте – c@b.example',
  ]);
});

test('a number said twice in one language and once in the other is told', () => {
  assert.equal(differing('1. 5 күн және 5 сағат.', '1. 5 дней и час.').length, 1);
});

test('a clause left in the other language is told in both directions', () => {
  const russian = 'Покупатель оплачивает заказ картой или наличными при получении товара.';
  const kazakh = 'Сатып алушы тапсырысты картамен немесе тауарды алған кезде қолма-қол төлейді.';
  assert.deepEqual(told(untranslated(text('kk', `1. ${kazakh}\n\n2. ${russian}`))), [
    'kk.mdx:3 В казахском тексте пункт 2 написан, похоже, по-русски',
  ]);
  assert.deepEqual(told(untranslated(text('ru', `1. ${kazakh}\n\n2. ${russian}`))), [
    'ru.mdx:1 В русском тексте пункт 1 написан, похоже, по-казахски',
  ]);
});

test('Kazakh typed with Latin look-alikes is Kazakh', () => {
  const typed = 'Бул талаптар осы сайтта тіркелген барлык адамдарга катысты болады деп саналады.';
  assert.deepEqual(untranslated(text('kk', `1. ${typed.replaceAll('і', 'i')}`)), []);
});
