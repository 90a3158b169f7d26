import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyKey, fold } from './fold.ts';

test('Spellings of the same words fold to one', () => {
  for (const [one, other] of [
    ['«Сервис»', '"Сервис"'],
    ['“Сервис”', '„Сервис‟'],
    ['далее – Сервис', 'далее — Сервис'],
    ['Сторона', 'сторона'],
    ['УСЛОВИЯ СДЕЛКИ', 'Условия сделки'],
    ['учётная', 'учетная'],
    ['Ёлка', 'Елка'],
    ['жəне', 'және'],
    ['бiрiншi', 'бірінші'],
    ['Cервис', 'Сервис'],
    ['TОВАР', 'товар'],
    ['bклад', 'вклад'],
    ['HАҚЫЛ', 'нақыл'],
    ['hұжат', 'һұжат'],
    ['дого\u00ADвор', 'договор'],
    ['и\u0306', 'й'],
    ['и т. д…', 'и т. д...'],
  ] as const)
    assert.equal(fold(one), fold(other), `${one} = ${other}`);
});

test('What says something else stays apart', () => {
  for (const [one, other] of [
    ['cookie', 'соокіе'],
    ['п. 2.1', 'п. 21'],
    ['срок', 'сроки'],
    ['API', 'АРІ'],
    ['қор', 'кор'],
  ] as const)
    assert.notEqual(fold(one), fold(other), `${one} ≠ ${other}`);
});

test('A clause is the same whatever white space stands beside its signs', () => {
  assert.equal(bodyKey('т. е. Сервис ( сайт )'), bodyKey('т.е.\u00a0Сервис (сайт)'));
  assert.equal(bodyKey(' два  слова\n'), 'два слова');
  assert.notEqual(bodyKey('10 000'), bodyKey('10000'));
  assert.notEqual(bodyKey('штраф от 1, 5 %'), bodyKey('штраф от 1,5 %'));
  assert.equal(bodyKey('пункты 1, 5'), bodyKey('пункты 1,\u00a05'));
  assert.notEqual(bodyKey('не законно'), bodyKey('незаконно'));
});
