import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resembles } from './resemblance.ts';

test('other forms of a word resemble it', () => {
  assert.ok(resembles('хранение данных', ['хранятся', '«данные»,']));
  assert.ok(resembles('"Её чай"', ['ее', 'Чая.']));
  assert.ok(resembles('7.3', ['7.3.']));
  assert.ok(resembles('да', ['данных']));
});

test('the beginning of a word is no answer to it', () => {
  assert.ok(!resembles('абракадабра', ['а']));
  assert.ok(!resembles('123456', ['1.2.']));
  assert.ok(!resembles('данные', ['да']));
});

test('each word of the query needs its own', () => {
  assert.ok(!resembles('договор аренды', ['а)', 'договор']));
  assert.ok(!resembles('договор', []));
});
