import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWord, tokenize } from './tokens.ts';

test('Numbers, dates, hyphenated words, addresses are one word each', () => {
  for (const word of [
    '2.10.2.1',
    '01.09.2026',
    '3-2-бабының',
    'онлайн-платежей',
    'help@post.kz',
    'https://post.kz/terms?a=1',
    'www.tumar.example',
    'post.kz',
    '10:30',
    '1,5',
    '2.1-тармақта',
    'IP-адрес',
    "д'Артаньян",
  ])
    assert.deepEqual(tokenize(word), [word]);
});

test('A sign that ends a sentence or a list is no part of the word before it', () => {
  assert.deepEqual(tokenize('п. 2.1., https://post.kz.'), [
    'п',
    '.',
    ' ',
    '2.1',
    '.',
    ',',
    ' ',
    'https://post.kz',
    '.',
  ]);
  assert.deepEqual(tokenize('год.Срок'), ['год', '.', 'Срок']);
});

test('The tokens joined are the text', () => {
  const text = '\u00a0«Сервис» — сайт…\n\tжəне 😀 и\u0306 - 5% (п.2.1)\u00ad';
  assert.equal(tokenize(text).join(''), text);
});

test('Signs and spaces are no words', () => {
  assert.deepEqual(tokenize('а — 1').map(isWord), [true, false, false, false, true]);
});

test('Plain text is cut as it would be beside a sign that is not plain', () => {
  const signs = [...'аЯёқІ019 .,:-()"/%№«–\n\u00A0'];
  let seed = 7;
  const next = (): string => {
    seed = (seed * 16807) % 2147483647;
    return signs[seed % signs.length] ?? '';
  };
  for (let round = 0; round < 2000; round++) {
    const text = Array.from({ length: 14 }, next).join('');
    assert.deepEqual([...tokenize(text), '§'], tokenize(`${text}§`), text);
  }
});
