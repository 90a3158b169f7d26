import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markerOf } from './marking.ts';

const marked = (query: string, text: string, language: string) =>
  markerOf(query, language)(text).map(([start, end]) => text.slice(start, end));

test('marks stand on the words in any form', () => {
  assert.deepEqual(
    marked('хранение данных', 'Данные («хранятся») в данном месте.', 'ru').at(0),
    'Данные',
  );
});

test('marks stand on whole words over look-alikes and soft hyphens', () => {
  const text = 'Əкімшіліктің дер\u00adек\u00adтері мен дeрeк.';
  assert.deepEqual(marked('әкімшілік дерек', text, 'kk'), [
    'Əкімшіліктің',
    'дер\u00adек\u00adтері',
    'дeрeк',
  ]);
});

test('a query of signs marks nothing', () => {
  assert.deepEqual(marked('... "', 'Текст.', 'ru'), []);
});
