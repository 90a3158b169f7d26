import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clause } from '../clause.ts';
import { clauses } from '../testing/clauses.ts';
import { assertSound, told } from '../testing/redlines.ts';
import { compare } from './compare.ts';

const clause = (label: string, text: string): readonly Clause[] => [
  {
    kind: 'clause',
    id: 'p-5',
    number: '5',
    label,
    line: 1,
    column: 1,
    blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }],
    children: [],
  },
];
const kinds = (old: readonly Clause[], now: readonly Clause[]): string => {
  const comparison = compare(old, now);
  assertSound(comparison);
  return told(comparison).join();
};

test('Capitals, ё and quotes alone are signs, not words', () => {
  const old = clause('Статья 5.', 'Сторона учла «цену»');
  assert.equal(kinds(old, clause('Статья 5.', 'сторона учла "цену"')), 'p-5 > p-5 typographic');
  assert.equal(kinds(old, clause('СТАТЬЯ 5.', 'Сторона учла «цену»')), 'p-5 > p-5 typographic');
  assert.equal(kinds(old, clause('Статья 5.', 'Стороны учли «цену»')), 'p-5 > p-5 reworded');
});

test('A space too many is no change to a reader, and both texts are rebuilt nevertheless', () =>
  assert.equal(kinds(clause('5.', 'Цена  товара '), clause('5.', 'Цена товара')), 'p-5 > p-5'));

test('A reference that followed is the only change, or it is a rewording', () => {
  const text = (place: number, words: string): readonly Clause[] =>
    clauses(`1. ${words}\n${place}. Данные пользователя: имя и телефон.`);
  const old = text(2, 'Сторона хранит данные из пункта 2.');
  const [first] = told(compare(old, text(3, 'Сторона хранит данные из пункта 3.')));
  assert.equal(first, 'p-1 > p-1 consequential');
  const [other] = told(compare(old, text(3, 'Сторона хранит Данные из пункта 3.')));
  assert.equal(other, 'p-1 > p-1 reworded');
});
