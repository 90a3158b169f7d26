import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Text } from './edition.ts';
import { align } from './parallel.ts';
import { clauses } from './testing/clauses.ts';

const text = (language: string, lines: string): Text => ({
  language,
  title: [],
  clauses: clauses(lines),
  footnotes: [],
  checksum: '',
  file: '',
});

const shown = (...texts: readonly Text[]): readonly string[] =>
  align(texts).map(({ id, cells }) => `${id} ${cells.map((cell) => (cell ? '+' : '-')).join('')}`);

test('Clauses with one id stand side by side, with their items in the cell', () => {
  const kk = text('kk', '## 1. Жалпы\n1.1. Тармақ:\n1) бірі\n1.2. Екінші');
  const ru = text('ru', '## 1. Общее\n1.1. Пункт:\n1) один\n2) два\n1.2. Второй');
  assert.deepEqual(shown(kk, ru), ['s-1 ++', 'p-1.1 ++', 'p-1.2 ++']);
  const [kkCell, ruCell] = align([kk, ru])[1]?.cells ?? [];
  assert.deepEqual([kkCell?.items.length, ruCell?.items.length], [1, 2]);
});

test('What only the second text has follows the clause it follows there', () => {
  const kk = text('kk', '1. бір\n2. екі\n4. төрт');
  const ru = text('ru', '0. нуль\n1. один\n3. три\n3.1. под ним\n4. четыре\n5. пять');
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
  assert.deepEqual(shown(text('kk', '1. а\n2. б'), text('ru', '2. б\n1. а')), ['p-1 ++', 'p-2 ++']);
});

test('One text, or none, has rows of its own', () => {
  assert.deepEqual(shown(text('ru', '1. один')), ['p-1 +']);
  assert.deepEqual(align([]), []);
});
