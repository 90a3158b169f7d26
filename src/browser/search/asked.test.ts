import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, readAsked, searchable } from './asked.ts';

test('what is asked goes into the address and comes back', () => {
  const asked = {
    query: 'хранение & «данных» #1',
    languages: ['kk', 'ru'],
    statuses: ['in-force', 'archived'] as const,
    documents: ['terms'],
  };
  assert.deepEqual(readAsked(addressOf(asked, 'ru'), 'ru'), asked);
});

test('an address says only what differs from the page as it opens', () => {
  assert.equal(
    addressOf({ query: '  ', languages: ['ru'], statuses: ['in-force'], documents: [] }, 'ru'),
    '',
  );
  assert.equal(
    addressOf({ query: '7.3', languages: ['ru'], statuses: ['in-force'], documents: [] }, 'ru'),
    '?q=7.3',
  );
});

test('a query too poor to search for is none', () => {
  for (const query of ['', ' ', 'а', '...', '«»', '<>', '"', '\u0000\u0007', '\u202e', '— §'])
    assert.equal(searchable(query), '', query);
});

test('a query keeps its words and loses what no index holds', () => {
  assert.equal(searchable(' п. 7.3 '), 'п. 7.3 ');
  assert.equal(searchable('5'), '5');
  assert.equal(searchable('имя\u0000и\n почта\ud800'), 'имя и почта ');
  assert.equal(searchable('дан\u00adных'), 'данных');
  assert.equal(searchable('б'.repeat(10_000)).length, 200);
});
