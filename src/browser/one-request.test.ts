import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const entries = globSync(
  join(import.meta.dirname, '../{pages,layouts,components}/**/*.astro'),
).flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/import '#browser\/([\w-]+\.ts)'/g)].map(
    ([, entry]) => entry as string,
  ),
);

/** Modules of values that an entry brings along; types leave no trace in a bundle, and of a file asked for by its address only that is in it. */
function modules(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, names, target = ''] of readFileSync(file, 'utf8').matchAll(
    /^import (.*?)\s*from '(\.[^']+)'/gms,
  )) {
    if (!names?.startsWith('type ') && !target.includes('?'))
      modules(join(dirname(file), target), seen);
  }
  return seen;
}

test('the script of every page is one request: no script of a single page shares a module with it', () => {
  const shared = modules(join(import.meta.dirname, 'page.ts'));
  assert.ok(shared.size > 5);
  for (const entry of entries.filter((name) => name !== 'page.ts')) {
    const common = [...modules(join(import.meta.dirname, entry))].filter((file) =>
      shared.has(file),
    );
    assert.deepEqual(
      common.map((file) => relative(import.meta.dirname, file)),
      [],
      entry,
    );
  }
});
