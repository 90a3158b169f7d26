import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Library } from '../legal/document.ts';
import { clauses } from '../legal/testing/clauses.ts';
import { indexSite } from './index-site.ts';

const long = Array.from(
  { length: 60 },
  (_, at) => `${at + 1}. Условие ${at} о доставке и возврате товара.`,
).join('\n');
const text = (language: string) => ({
  language,
  title: [],
  clauses: clauses(long),
  footnotes: [],
  checksum: '',
  file: '',
});
const library: Library = {
  site: { publisher: {}, address: '', languages: ['kk', 'ru'], timeZone: 'Asia/Almaty' },
  documents: ['rules', 'terms'].map((slug) => ({
    slug,
    kind: 'terms',
    title: { ru: slug },
    purpose: {},
    publisher: {},
    prevails: null,
    notice: null,
    formerly: [],
    repealed: null,
    editions: [
      {
        name: '2026-01-01',
        ordinal: 1,
        inForceFrom: '2026-01-01',
        published: '2026-01-01',
        approval: null,
        change: 'substantive',
        summary: {},
        waive: [],
        publications: {},
        backdated: null,
        texts: { ru: text('ru'), kk: text('kk') },
      },
    ],
  })),
};

/** Path → checksum of every file of the index. */
async function built(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  try {
    assert.equal(await indexSite(library, '2026-05-01', folder), 240);
    const files = globSync('**/*.*', { cwd: folder }).sort();
    return Object.fromEntries(
      files.map((file) => [file, checksum(readFileSync(join(folder, file)))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const checksum = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('two builds of one library give the same index, byte for byte', async () => {
  const first = await built();
  assert.deepEqual(await built(), first);
  for (const file of ['pagefind.js', 'pagefind-entry.json', 'catalogue.json']) {
    assert.ok(first[join('pagefind', file)], file);
  }
});
