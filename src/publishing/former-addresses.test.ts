import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import type { Document, Library } from '../legal/document.ts';
import { writeFormerAddresses } from './former-addresses.ts';

const folder = mkdtempSync(join(tmpdir(), 'qujat-former-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const library = {
  site: {
    publisher: {},
    address: 'https://legal.example.kz',
    languages: ['kk', 'ru'],
    timeZone: 'Asia/Almaty',
  },
  documents: [{ slug: 'terms', formerly: ['agreement'] } as unknown as Document],
} satisfies Library;

test('every page of a renamed document is still reached at its former address', () => {
  for (const page of [
    'ru/terms/index.html',
    'ru/terms/2026-07-01/index.html',
    'ru/terms/2026-07-01/print.css',
  ]) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), page);
  }
  assert.equal(writeFormerAddresses(library, folder), 2);
  const page = readFileSync(join(folder, 'ru/agreement/2026-07-01/index.html'), 'utf8');
  assert.match(page, /<meta http-equiv="refresh" content="0;url=\/ru\/terms\/2026-07-01\/">/);
  assert.match(page, /<a href="\/ru\/terms\/2026-07-01\/">Открыть документ<\/a>/);
});
