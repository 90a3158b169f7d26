import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Text } from './edition.ts';
import { align } from './parallel.ts';
import { textOf } from './testing/texts.ts';

const shown = (...texts: readonly Text[]): readonly string[] =>
  align(texts).map(({ id, cells }) => `${id} ${cells.map((cell) => (cell ? '+' : '-')).join('')}`);

test('Clauses with one id stand side by side, with their items in the cell', () => {
  const kk = textOf('## 1. Жалпы\n1.1. Тармақ:\n1) бірі\n1.2. Екінші', 'kk');
  const ru = textOf('## 1. Общее\n1.1. Пункт:\n1) один\n2) два\n1.2. Второй', 'ru');
  assert.deepEqual(shown(kk, ru), ['s-1 ++', 'p-1.1 ++', 'p-1.2 ++']);
  const [kkCell, ruCell] = align([kk, ru])[1]?.cells ?? [];
  assert.deepEqual([kkCell?.items.length, ruCell?.items.length], [1, 2]);
});

test('What only the second text has follows the clause it follows there', () => {
  const kk = textOf('1. бір\n2. екі\n4. төрт', 'kk');
  const ru = textOf('0. нуль\n1. один\n3. три\n3.1. под ним\n4. четыре\n5. пять', 'ru');
  assert.deepEqual(shown(kk, ru), [
    'p-0 -+',
    'p-1 ++',
    'p-3 -+',
    'p-3.1 -+',
    'p-2 +-',
    'p-4 ++',
    'p-5 -+',
  ]);
});

test('The first text keeps its order where the second has another', () => {
  assert.deepEqual(shown(textOf('1. а\n2. б', 'kk'), textOf('2. б\n1. а', 'ru')), [
    'p-1 ++',
    'p-2 ++',
  ]);
});

test('One text, or none, has rows of its own', () => {
  assert.deepEqual(shown(textOf('1. один', 'ru')), ['p-1 +']);
  assert.deepEqual(align([]), []);
});
