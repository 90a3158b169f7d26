/** Pagefind's own program reads the same index beside us: what it answers, we must. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { type PagePlaces, placesIn } from './index-parts.ts';
import { readPart, readPartList } from './pagefind-format.ts';
import { startIndex } from './pagefind-index.ts';
import { beginningWith, defined, exactly } from './terms.ts';

type Answer = Readonly<Record<string, readonly number[]>>;
interface Program {
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
const files = new Map<string, Uint8Array>();
const ownFetch = globalThis.fetch;
let program: Program;

before(async () => {
  const index = await startIndex();
  for (const [at, content] of contents().entries())
    await index.addCustomRecord({ url: `/${at}/`, language: 'qu', content });
  for (const { path, content } of (await index.getFiles()).files) files.set(path, content);
  await close();
  const script = join(folder, 'pagefind.mjs');
  writeFileSync(script, bytesOf('pagefind.js'));
  globalThis.fetch = async (address) => {
    const [, path = ''] = /^\/index\/([^?]+)/.exec(String(address)) ?? [];
    return new Response(bytesOf(path) as Uint8Array<ArrayBuffer>);
  };
  const { createInstance } = await import(pathToFileURL(script).href);
  program = createInstance({ basePath: '/index/', noWorker: true });
});
after(() => {
  globalThis.fetch = ownFetch;
  rmSync(folder, { recursive: true });
});

const bytesOf = (path: string): Uint8Array => {
  const bytes = files.get(path);
  assert.ok(bytes, path);
  return bytes;
};

const listOf = () => {
  const [path = ''] = [...files.keys()].filter((one) => one.endsWith('.pf_meta'));
  return readPartList(gunzipSync(bytesOf(path)));
};
const partOf = async (name: string) => gunzipSync(bytesOf(`index/${name}.pf_index`));

/** Words that many pages hold, words of one page alone, numbers, and terms where they are defined. */
function contents(): string[] {
  const stem = (at: number) => [...String(at)].map((digit) => 'бвгджзклмн'[+digit]).join('о');
  return Array.from({ length: 12 }, (_, page) =>
    Array.from({ length: 900 }, (_, place) => {
      const word = stem((place * (page + 3)) % 700);
      if (place % 50 === 0) return exactly(`${page}.${place}`);
      return place % 31 === 0 ? defined(word) : place % 7 === 0 ? '.' : exactly(word);
    }).join(' '),
  );
}

const inOrder = (found: readonly (readonly [string, readonly number[]])[]): Answer =>
  Object.fromEntries(
    found.map(([page, places]) => [page, [...places].sort((a, b) => a - b)] as const).sort(),
  );

async function theirs(term: string): Promise<Answer> {
  const { results } = await program.search(term);
  return inOrder(results.map(({ id, words }) => [id, words]));
}

function ours(term: string, found: readonly PagePlaces[]): Answer {
  const { pages } = listOf();
  for (const { places } of found)
    assert.deepEqual(
      [...places],
      [...places].sort((a, b) => a - b),
      term,
    );
  return inOrder(found.map(({ record, places }) => [pages[record] ?? '', places]));
}

test('a word, and all words that begin so, stand where Pagefind says', async () => {
  const { parts } = listOf();
  assert.ok(parts.length > 3, `${parts.length}`);
  const places = placesIn(parts, partOf);
  const words: string[] = [];
  for (const [, name] of parts) words.push(...readPart(await partOf(name)).map(({ word }) => word));
  assert.ok(words.length > 700, `${words.length}`);
  const beginnings = ['б', 'бо', 'вов', 'нон', 'к', '1'].map(beginningWith);
  for (const term of [...words.filter((_, at) => at % 9 === 0), ...beginnings])
    assert.deepEqual(ours(term, await places(term)), await theirs(term), term);
});

test('what stands nowhere has no places, and one part at most is read for it', async () => {
  const read: string[] = [];
  const places = placesIn(listOf().parts, (name) => {
    read.push(name);
    return partOf(name);
  });
  for (const word of ['щука', 'бо', 'аа']) assert.deepEqual(await places(exactly(word)), []);
  assert.ok(read.length <= 3, `${read.length}`);
});

test('a file of another kind is refused', () => {
  assert.throws(() => readPart(new Uint8Array([1, 2, 3])), /No file of Pagefind/);
});
