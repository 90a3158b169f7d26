import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contentPolicy } from '#publishing/content-policy.ts';
import { headerRules } from '#publishing/headers.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../deploy/${file}`, import.meta.url), 'utf8');

const policies = (file: string) => {
  return [...new Set(read(file).match(/default-src 'none'[^"\n]*/g))];
};

test('nginx sends the policy that the build writes for static hosts', () => {
  assert.deepEqual(policies('nginx/qujat.conf'), [`${contentPolicy()}; frame-ancestors 'none'`]);
});

test('nginx has browsers keep what the build has static hosts keep', () => {
  const kept = headerRules()
    .filter(({ path, headers }) => path !== '/*' && headers['Cache-Control'])
    .map(({ path, headers }) => [path.replace('*', ''), headers['Cache-Control']]);
  const told = [...read('nginx/qujat.conf').matchAll(/^ +~\^(\/\S+\/) +"(public, [^"]+)";$/gm)];
  assert.deepEqual(
    told.map(([, path, value]) => [path, value]),
    kept,
  );
});
