import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Library } from '../legal/document.ts';
import { headerRules, writeHeaders } from './headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'qujat-headers-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const library = {
  site: {
    publisher: {},
    address: 'https://legal.example.kz',
    languages: ['kk', 'ru'],
    timeZone: 'Asia/Almaty',
  },
  documents: [],
} satisfies Library;

const policyAt = (path: string) =>
  headerRules(library).find((rule) => rule.path === path)?.headers['Content-Security-Policy'];

test('nothing inline and nothing from elsewhere, WebAssembly on the search pages alone', () => {
  assert.match(
    policyAt('/*') ?? '',
    /^default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'/,
  );
  assert.doesNotMatch(policyAt('/*') ?? '', /unsafe/);
  assert.match(policyAt('/kk/search/*') ?? '', /script-src 'self' 'wasm-unsafe-eval';/);
});

test('a host reads one policy for each path, not two joined', () => {
  writeHeaders(library, folder);
  const search = readFileSync(join(folder, '_headers'), 'utf8')
    .split('\n\n')
    .find((block) => block.startsWith('/ru/search/'));
  assert.match(search ?? '', /\n {2}! Content-Security-Policy\n {2}Content-Security-Policy: /);
});

test('what is named by its bytes is kept for years', () => {
  for (const path of ['/_astro/*', '/texts/*']) {
    const rule = headerRules(library).find((one) => one.path === path);
    assert.match(rule?.headers['Cache-Control'] ?? '', /max-age=31536000, immutable/);
  }
});
