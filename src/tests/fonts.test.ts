import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('../../public/fonts/', import.meta.url);

const files = ['golos-400-600.woff2', 'literata-400-600.woff2', 'literata-400-italic.woff2'];

test('the five styles of the site are WOFF2 files of 100 KB in all', () => {
  const fonts = files.map((name) => readFileSync(new URL(name, folder)));
  for (const [at, font] of fonts.entries()) {
    assert.equal(font.toString('latin1', 0, 4), 'wOF2', files[at]);
  }
  const total = fonts.reduce((sum, font) => sum + font.length, 0);
  assert.ok(total <= 100_000, `${total} bytes`);
});
