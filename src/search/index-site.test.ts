import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Library } from '../legal/document.ts';
import { documentOf, editionNamed } from '../legal/testing/editions.ts';
import { textOf } from '../legal/testing/texts.ts';
import { indexSite } from './index-site.ts';

const long = Array.from(
  { length: 60 },
  (_, at) => `${at + 1}. Условие ${at} о доставке и возврате товара.`,
).join('\n');
const library: Library = {
  site: { publisher: {}, address: '', languages: ['kk', 'ru'], timeZone: 'Asia/Almaty' },
  documents: ['rules', 'terms'].map((slug) =>
    documentOf(
      [editionNamed('2026-01-01', { texts: { ru: textOf(long, 'ru'), kk: textOf(long, 'kk') } })],
      { slug, title: { ru: slug } },
    ),
  ),
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
