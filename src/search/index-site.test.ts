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
const libraryOf = (text: string): Library => ({
  site: { publisher: {}, address: '', languages: ['kk', 'ru'], timeZone: 'Asia/Almaty' },
  documents: ['rules', 'terms'].map((slug) =>
    documentOf(
      [editionNamed('2026-01-01', { texts: { ru: textOf(text, 'ru'), kk: textOf(text, 'kk') } })],
      { slug, title: { ru: slug } },
    ),
  ),
});

/** Path → checksum of every file of the index. */
async function built(text: string): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  try {
    const clauses = text.split('\n').length;
    assert.equal(await indexSite(libraryOf(text), '2026-05-01', folder), 4 * clauses);
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
  const first = await built(long);
  assert.deepEqual(await built(long), first);
  assert.ok(first[join('pagefind', 'catalogue.json')]);
});

test('the words lie in many small files, so that a query loads few of them', async () => {
  const word = (at: number) =>
    [...String(at)].map((digit) => 'бвгджзклмн'[Number(digit)]).join('о');
  const wide = Array.from({ length: 800 }, (_, at) => `${at + 1}. ${word(at)}о.`).join('\n');
  const files = Object.keys(await built(wide));
  const parts = files.filter((file) => file.startsWith(join('pagefind', 'index')));
  assert.ok(parts.length >= 3, `${parts.length}`);
});
