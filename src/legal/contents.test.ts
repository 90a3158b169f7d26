import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contents, nearestIn, trailOf } from './contents.ts';
import { clauses } from './testing/clauses.ts';

const text = clauses(`Вводная
## 1. Общие положения
1.1. пункт
### 1.2. Термины
#### Совсем глубоко
## Без номера
2.1. пункт
2.1.1. под ним
1) подпункт`);

test('The contents list two levels of sections with numbers as typed', () => {
  assert.deepEqual(contents(text), [
    {
      id: 's-1',
      number: '1',
      title: 'Общие положения',
      children: [{ id: 's-1.2', number: '1.2', title: 'Термины', children: [] }],
    },
    { id: 'h-2', number: '', title: 'Без номера', children: [] },
  ]);
});

test('A text without sections has no contents', () => {
  assert.deepEqual(contents(clauses('1. один\n2. два')), []);
});

test('The trail leads from the section down to the clause', () => {
  assert.deepEqual(
    trailOf(text, 'p-2.1.1-1').map(({ id }) => id),
    ['h-2', 'p-2.1', 'p-2.1.1', 'p-2.1.1-1'],
  );
  assert.deepEqual(trailOf(text, 'p-9'), []);
});

test('A clause that another text lacks leads to the nearest above it', () => {
  const other = clauses('## 1. Общие положения\n1.1. пункт\n### Другое\n## Без номера\n2.1. пункт');
  assert.equal(nearestIn(other, 'p-1.1', text)?.id, 'p-1.1');
  assert.equal(nearestIn(other, 'p-2.1.1-1', text)?.id, 'p-2.1');
  assert.equal(nearestIn(other, 's-1.2', text)?.id, 's-1');
  assert.equal(nearestIn(clauses('3. три'), 'p-2.1', text), null);
});
