import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauses } from '../testing/clauses.ts';
import { compare } from './compare.ts';
import { hardlyAkin, sharedLetters } from './kinship.ts';

const returns = `
1. Покупатель возвращает товар в течение четырнадцати дней со дня получения.
2. Деньги возвращаются тем способом, которым товар был оплачен.
3. Пересылку возвращаемого товара оплачивает продавец.
`;
const meters = `
1. Показания счётчика воды передаются до двадцать пятого числа каждого месяца.
2. Поверку проводит аккредитованная лаборатория раз в четыре года.
`;

test('a text shares every letter with itself', () => {
  assert.equal(sharedLetters(compare(clauses(returns), clauses(returns))), 1);
});

test('an edition with a clause reworded and one moved is of the same document', () => {
  const later = `
1. Деньги возвращаются тем способом, которым товар был оплачен.
2. Покупатель возвращает товар в течение тридцати дней со дня получения.
3. Пересылку возвращаемого товара оплачивает продавец.
`;
  assert.equal(hardlyAkin(compare(clauses(returns), clauses(later))), false);
});

test('two documents about other things are hardly akin', () => {
  assert.equal(hardlyAkin(compare(clauses(returns), clauses(meters))), true);
});

test('a text beside an empty one shares nothing, two empty ones everything', () => {
  assert.equal(sharedLetters(compare([], clauses(returns))), 0);
  assert.equal(sharedLetters(compare([], [])), 1);
});
