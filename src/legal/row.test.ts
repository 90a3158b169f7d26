import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walk } from './clause.ts';
import { rowByClause, rowsOf } from './row.ts';
import { clauses } from './testing/clauses.ts';

const text = clauses(`Вводная
## 1. Раздел
- стоит само
1.1. Пункт:
1) первое
  а) внутри
2) второе
закрывает пункт
1.1.1. Под ним
1) его подпункт
## 2. Раздел`);

test('A row holds a clause with its items; sections, clauses and lone items are rows', () => {
  const shown = rowsOf(text).map(({ clause, kind, depth, items }) =>
    `${' '.repeat(depth)}${kind} ${clause.id}: ${items.map((item) => `${item.clause.id}@${item.depth}`).join(' ')}`.trimEnd(),
  );
  assert.deepEqual(shown, [
    'paragraph t-1:',
    'section s-1:',
    ' paragraph s-1-1:',
    ' clause p-1.1: p-1.1-1@1 p-1.1-1-а@2 p-1.1-2@1 p-1.1-t1@1',
    '  clause p-1.1.1: p-1.1.1-1@1',
    'section s-2:',
  ]);
});

test('Every clause is in exactly one row', () => {
  const rows = rowsOf(text);
  const held = rows.flatMap(({ clause, items }) => [clause, ...items.map((item) => item.clause)]);
  const all = [...walk(text)];
  assert.equal(held.length, all.length);
  assert.deepEqual(new Set(held), new Set(all));
  assert.equal(rowByClause(rows).size, all.length);
});
