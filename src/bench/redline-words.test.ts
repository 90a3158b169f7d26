import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, fewestChanged, type Operations, sideOf } from './redline-words.ts';

const operations: Operations = [
  [0, 'Срок '],
  [-1, 'оплаты'],
  [1, 'ответа'],
  [0, ' — '],
  [1, 'ровно '],
  [0, 'год и де'],
  [-1, 'нь'],
];

test('Changed words, islands and cut words are counted', () =>
  assert.deepEqual(count(operations), { changed: 4, runs: 7, islands: 1, cut: 1 }));

test('Dropping one side leaves the other text', () =>
  assert.deepEqual(
    [sideOf(operations, -1), sideOf(operations, 1)],
    ['Срок оплаты — год и день', 'Срок ответа — ровно год и де'],
  ));

test('The fewest changed words are those outside the longest common row', () => {
  for (const [old, now, fewest] of [
    ['а б в г', 'а б в г', 0],
    ['', 'а б', 2],
    ['а б в', '', 3],
    ['а б в г', 'б в г а', 2],
    ['а б в', 'г д', 5],
    ['а б а б', 'б а б а', 2],
  ] as const)
    assert.equal(
      fewestChanged(old.split(' ').filter(Boolean), now.split(' ').filter(Boolean)),
      fewest,
    );
});
