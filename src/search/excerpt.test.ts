import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from './excerpt.ts';

/** Marks the words that hold a letter. */
const drawn = (text: string, letter: string) =>
  excerptOf(
    text,
    [...text.matchAll(/[\p{L}\p{N}]+/gu)]
      .filter(([word]) => word.includes(letter))
      .map(({ 0: word, index }) => [index, index + word.length]),
    150,
  )
    .map((stretch) => (stretch.found ? `[${stretch.text}]` : stretch.text))
    .join('');

const many = (count: number, marked: readonly number[]) =>
  Array.from({ length: count }, (_, at) => `${marked.includes(at) ? 'ж' : 'с'}${at}`).join(' ');

test('a short text stands whole, its matches marked without the signs around them', () => {
  assert.equal(drawn('от «жданных», указанных', 'ж'), 'от «[жданных]», указанных');
});

test('a long text is cut between words around the window with the most matches', () => {
  const text = drawn(many(100, [3, 60, 61, 62]), 'ж');
  assert.match(text, /^…с\d+ .*\[ж60\] \[ж61\] \[ж62\] .*с\d+…$/);
});

test('a match near the end keeps the end', () => {
  assert.match(drawn(many(60, [59]), 'ж'), /^…с\d+ .*\[ж59\]$/);
});

test('without matches the text begins at its beginning', () => {
  assert.match(drawn(many(100, []), 'ж'), /^с0 с1 /);
});

test('an excerpt holds the letters of the text and no others', () => {
  for (let length = 1; length < 400; length += 7) {
    const text = many(length, [length >> 1]);
    const plain = drawn(text, 'ж').replace(/[[\]…]/g, '');
    assert.ok(text.includes(plain), plain);
  }
});

test('markup in the text stays text', () => {
  assert.deepEqual(excerptOf('<mark>x</mark> & <b>', [], 150), [
    { text: '<mark>x</mark> & <b>', found: false },
  ]);
});
