import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contentPolicy } from '#publishing/content-policy.ts';

const policies = (file: string) => {
  const text = readFileSync(new URL(`../../deploy/${file}`, import.meta.url), 'utf8');
  return [...new Set(text.match(/default-src 'none'[^"\n]*/g))];
};

test('nginx sends the policies that the build writes for static hosts, of pages and of search', () => {
  const whole = (policy: string) => `${policy}; frame-ancestors 'none'`;
  assert.deepEqual(policies('nginx/qujat.conf'), [
    whole(contentPolicy()),
    whole(contentPolicy({ webAssembly: true })),
  ]);
});
