import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauses } from '#legal/testing/clauses.ts';
import type { Problem } from '../legal/problem.ts';
import { drawProblemNotes, problemsBeside } from './problem-notes.ts';

const at = (line: number, message = 'Что не так'): Problem => ({
  rule: 'numbering',
  severity: 'warning',
  file: 'ru.mdx',
  line,
  column: 1,
  message: { ru: message, kk: message },
  hint: { ru: 'Наберите <5>', kk: '<5> деп теріңіз' },
});

test('a problem stands at the clause it is in, and an item’s at the clause that holds the item', () => {
  const text = clauses('2.1. Первое\n1) подпункт\n2.2. Второе');
  const notes = drawProblemNotes(text, [at(2), at(3)], 'ru');
  assert.deepEqual([...notes.keys()], ['p-2.1', 'p-2.2']);
});

test('what stands before the first clause is kept, and nothing becomes markup', () => {
  const notes = drawProblemNotes(clauses('\n\n2.1. Первое'), [at(1, '<b>')], 'kk');
  assert.match(notes.get('') ?? '', /&lt;b&gt;<br>→ &lt;5&gt; деп теріңіз/);
});

test('a problem of two languages stands in both, each at its own clause', () => {
  const pair: Problem = {
    ...at(2),
    file: 'kk.mdx',
    languages: ['kk', 'ru'],
    related: [{ file: 'ru.mdx', line: 7, column: 1 }],
  };
  const lines = (file: string) => problemsBeside(file, [pair, at(3)]).map(({ line }) => line);
  assert.deepEqual(lines('ru.mdx'), [7, 3]);
  assert.deepEqual(lines('kk.mdx'), [2]);
});
