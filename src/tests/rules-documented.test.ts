/** Every rule that a report can name is explained to editors, in both languages. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const src = join(import.meta.dirname, '..');

const named = new Set(
  globSync(join(src, '{legal,library,publishing}/**/*.ts'))
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\brule: '([a-z-]+)'/g)])
    .map(([, rule = '']) => rule),
);

for (const language of ['ru', 'kk']) {
  test(`${language}: each rule of a report has its words on the help page, and no other`, () => {
    const page = readFileSync(join(src, 'prose', language, 'rules.mdx'), 'utf8');
    const explained = [...page.matchAll(/^### ([a-z-]+)$/gm)].map(([, rule = '']) => rule);
    assert.ok(named.size > 50);
    assert.deepEqual(explained.toSorted(), [...named].sort());
  });
}
