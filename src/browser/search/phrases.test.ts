import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, inNumber } from './phrases.ts';

const hits = {
  one: '{n} совпадение',
  few: '{n} совпадения',
  many: '{n} совпадений',
  other: '{n} совпадения',
};

test('a noun takes the form of its number', () => {
  assert.deepEqual(
    [1, 2, 5, 11, 21].map((n) => inNumber(hits, n, 'ru')),
    ['1 совпадение', '2 совпадения', '5 совпадений', '11 совпадений', '21 совпадение'],
  );
});

test('a value that looks like a name stays as typed', () => {
  assert.equal(
    fill('По запросу «{query}»: {n}', { query: '{n} $& $1', n: 3 }),
    'По запросу «{n} $& $1»: 3',
  );
});
