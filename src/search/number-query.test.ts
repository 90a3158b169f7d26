import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumber } from './number-query.ts';

const asked = (query: string) => {
  const found = readNumber(query);
  return found && `${found.kind ?? 'any'} ${found.number}`;
};

test('a bare number asks for whatever bears it', () => {
  assert.equal(asked('7.3'), 'any 7.3');
  assert.equal(asked(' 2.10.2.1. '), 'any 2.10.2.1');
  assert.equal(asked('9-1'), 'any 9-1');
});

test('a number is asked for in Russian', () => {
  for (const query of [
    'п. 7.3',
    'п.7.3',
    'п 7.3',
    'пункт 7.3',
    'Пункта 7.3',
    'пп. 7.3',
    'подпункт 7.3.',
    'п. № 7.3',
  ]) {
    assert.equal(asked(query), 'clause 7.3', query);
  }
  for (const query of ['раздел 5', 'Разделе 5', 'гл. 5', 'глава 5', '§ 5'])
    assert.equal(asked(query), 'section 5', query);
  for (const query of ['статья 5', 'Статьи 5', 'ст. 5'])
    assert.equal(asked(query), 'article 5', query);
});

test('a number is asked for in Kazakh', () => {
  for (const query of ['7.3-тармақ', '7.3 тармақ', '7.3-тармағында', '7.3 – тармақша']) {
    assert.equal(asked(query), 'clause 7.3', query);
  }
  for (const query of ['5-бөлім', '5-тарау', '5-бөлімінде'])
    assert.equal(asked(query), 'section 5', query);
  for (const query of ['5-бап', '5 бабы']) assert.equal(asked(query), 'article 5', query);
  assert.equal(asked('9-1-бап'), 'article 9-1');
});

test('words that hold a number are words', () => {
  for (const query of [
    '',
    'пункт',
    '30 дней',
    '5 бос',
    'п. 7.3 оплата',
    '3 рабочих дня',
    '№ 5',
    '...',
    '1.2.3.4.5.6.7.8.9.10',
    '12345',
  ]) {
    assert.equal(asked(query), null, query);
  }
});

test('a long query is answered at once', () => {
  const started = performance.now();
  assert.equal(readNumber('1.'.repeat(5000)), null);
  assert.ok(performance.now() - started < 100);
});
