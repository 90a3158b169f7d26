import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packWords, unpackWords } from './front-coding.ts';

test('packed words come back', () => {
  const words = ['а', 'аб', 'абвгд', 'абвде', 'я', `я${'б'.repeat(60)}`, `я${'б'.repeat(60)}в`];
  assert.deepEqual(unpackWords(packWords(words)), words);
  assert.deepEqual(unpackWords(packWords([])), []);
});
