import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyPair, documentOf } from './lost-pair.ts';

test('a comparison that is prepared no more leads to the page that compares any two', () => {
  assert.equal(
    anyPair('/ru/terms/compare/2023-01-10..2026-09-01-2/side-by-side/'),
    '/ru/terms/compare/?from=2023-01-10&to=2026-09-01-2',
  );
});

test('no other missing page leads anywhere', () => {
  for (const path of [
    '/ru/terms/',
    '/ru/terms/compare/',
    '/ru/terms/compare/?from=a',
    '//evil.kz/compare/1..2/',
  ]) {
    assert.equal(anyPair(path), null);
  }
});

test('a comparison that is not there leads to its document, in the language asked for', () => {
  assert.equal(documentOf('/ru/winter-delivery/compare/', 'kk'), '/kk/winter-delivery/');
  assert.equal(documentOf('/ru/terms/compare/no-such-pair/', 'ru'), '/ru/terms/');
  assert.equal(documentOf('/ru/terms/', 'ru'), null);
});
