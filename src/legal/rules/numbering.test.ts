import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#library/read-text.ts';
import { numbering } from './numbering.ts';

/** `line: message` of each problem. */
const told = (body: string): string[] =>
  numbering(readText(body, { file: 'ru.mdx', language: 'ru' }).text).map(
    ({ line, message }) => `${line}: ${message.ru}`,
  );

test('a well numbered text has no problem', () => {
  assert.deepEqual(
    told(
      '## 1. А\n\n1.1. а\n\n1) а\n\n2) б\n\nа) а\n\nб) б\n\n1.2. б\n\n## 2. Б\n\n2.1. а\n\n2.1.1. а\n\n2.1.2. б\n\n2.2. б\n\n9-1. в'.replace(
        '\n\n9-1. в',
        '',
      ),
    ),
    [],
  );
  assert.deepEqual(told('1. а\n\n## 2. Раздел\n\n2. б\n\n3. в\n\n3-1. г\n\n4. д'), []);
});

test('a repeated number is told once, with the first', () => {
  assert.deepEqual(told('1. а\n\n2. б\n\n2. в\n\n4. г'), ['5: Номер 2. повторяется']);
  assert.deepEqual(told('## 2. А\n\n2.1. а\n\n2.2. б\n\n2.2. в\n\n2.3. г'), [
    '7: Номер 2.2. повторяется',
  ]);
  assert.deepEqual(told('## А\n\n1.1. а\n\n## Приложение\n\n1.1. б'), []);
});

test('a gap is told where it opens', () => {
  assert.deepEqual(told('1) раз\n2) два\n4) четыре'), [
    '3: После 2) сразу стоит 4): номера между ними пропущены',
  ]);
  assert.deepEqual(told('а) раз\n\nб) два\n\nг) четыре'), [
    '5: После б) сразу стоит г): номера между ними пропущены',
  ]);
  assert.deepEqual(told('## I. А\n\n## II. Б\n\n## IV. В'), [
    '5: После II. сразу стоит IV.: номера между ними пропущены',
  ]);
});

test('numbers that run backwards are told', () => {
  assert.deepEqual(told('1.1. а\n\n1.3. б\n\n1.2. в\n\n1.4. г'), ['5: После 1.3. стоит 1.2.']);
});

test('single numbers may begin anew in a section, items in a clause', () => {
  assert.deepEqual(told('## А\n\n1. а\n\n2. б\n\n## Б\n\n1. а\n\n2. б'), []);
  assert.deepEqual(told('1.1. а\n\n1) а\n\n1.2. б\n\n1) а'), []);
});

test('a clause numbered for another section is told', () => {
  assert.deepEqual(told('## 3. Раздел\n\n3.1. а\n\n2.2. б'), ['5: Пункт 2.2. стоит в разделе 3.']);
});

test('Kazakh lists may use their own letters or only those shared with Russian', () => {
  assert.deepEqual(told('а) а\n\nә) б\n\nб) в'), []);
  assert.deepEqual(told('а) а\n\nб) б\n\nв) в'), []);
});

test('a clause that skips a level is told once in its row', () => {
  assert.deepEqual(told('## 1. А\n\n1.1. а\n\n1.1.1.1. б\n\n1.1.1.2. в'), [
    '5: 1.1.1.1. стоит глубже, чем нужно: пункта 1.1.1 нет',
  ]);
  assert.deepEqual(told('## А\n\n2.1. а\n\n2.1.1. б\n\n2.1.1.1. в'), []);
});
