import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const policies = (file: string) => {
  const text = readFileSync(new URL(`../../deploy/${file}`, import.meta.url), 'utf8');
  return [...new Set(text.match(/default-src 'none'[^"\n]*/g))];
};

test('nginx and static hosts send the same two policies, of pages and of search', () => {
  const [pages = '', search = '', ...more] = policies('nginx/qujat.conf');
  assert.deepEqual(more, []);
  assert.equal(search, pages.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"));
  assert.deepEqual(policies('static-host/_headers'), [pages, search]);
});
