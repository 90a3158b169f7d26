import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('../../public/fonts/', import.meta.url);

const styles = [
  'golos-400.woff2',
  'golos-600.woff2',
  'literata-400-italic.woff2',
  'literata-400.woff2',
  'literata-600.woff2',
];

test('the five fonts of the site are WOFF2 files of 100 KB in all', () => {
  const files = styles.map((name) => readFileSync(new URL(name, folder)));
  for (const [at, file] of files.entries()) {
    assert.equal(file.toString('latin1', 0, 4), 'wOF2', styles[at]);
  }
  const total = files.reduce((sum, file) => sum + file.length, 0);
  assert.ok(total <= 100_000, `${total} bytes`);
});
