import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from './excerpt.ts';

const drawn = (text: string, found: readonly number[]) =>
  excerptOf(text, found)
    .map((stretch) => (stretch.found ? `[${stretch.text}]` : stretch.text))
    .join('');

const many = (count: number) => Array.from({ length: count }, (_, at) => `с${at}`).join(' ');

test('a short text stands whole, its matches marked', () => {
  assert.equal(drawn('Данные хранятся пять лет.', [0, 1]), '[Данные] [хранятся] пять лет.');
});

test('signs around a word stay outside the mark', () => {
  assert.equal(drawn('от «данных», указанных', [1]), 'от «[данных]», указанных');
});

test('a long text is cut around its first matches', () => {
  const text = drawn(many(100), [50, 52]);
  assert.match(text, /^…с46 /);
  assert.match(text, /\[с50\] с51 \[с52\]/);
  assert.match(text, /…$/);
});

test('the window with the most matches is chosen', () => {
  assert.match(drawn(many(100), [3, 60, 61, 62]), /\[с60\] \[с61\] \[с62\]/);
});

test('a match near the end keeps the end', () => {
  const text = drawn(many(40), [39]);
  assert.match(text, /\[с39\]$/);
  assert.match(text, /^…с22 /);
});

test('without matches the text begins at its beginning', () => {
  assert.match(drawn(many(100), []), /^с0 с1 /);
});

test('markup in the text stays text', () => {
  assert.deepEqual(excerptOf('<mark>x</mark> & <b>', [9]), [
    { text: '<mark>x</mark> & <b>', found: false },
  ]);
});
