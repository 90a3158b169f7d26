import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { headerRules, writeHeaders } from './headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'qujat-headers-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const policyAt = (path: string) =>
  headerRules().find((rule) => rule.path === path)?.headers['Content-Security-Policy'];

test('nothing inline and nothing from elsewhere, nothing evaluated', () => {
  assert.match(
    policyAt('/*') ?? '',
    /^default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'/,
  );
  assert.doesNotMatch(policyAt('/*') ?? '', /unsafe-inline|unsafe-eval/);
});

test('a host reads one value of a header for each path, not two joined', () => {
  writeHeaders(folder);
  const shards = readFileSync(join(folder, '_headers'), 'utf8')
    .split('\n\n')
    .find((block) => block.startsWith('/pagefind/texts/'));
  assert.match(shards ?? '', /\n {2}! Cache-Control\n {2}Cache-Control: .*immutable/);
});

test('what is named by its bytes is kept for years', () => {
  for (const path of ['/_astro/*', '/texts/*', '/pagefind/texts/*']) {
    const rule = headerRules().find((one) => one.path === path);
    assert.match(rule?.headers['Cache-Control'] ?? '', /max-age=31536000, immutable/);
  }
});
