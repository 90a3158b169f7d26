/** Documents with tracked changes of every pair of neighbours, as an editor wrote them. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import type { Library } from '#legal/document.ts';
import type { Text } from '#legal/edition.ts';
import { readLibrary } from '#library/read-library.ts';
import { readText } from '#library/read-text.ts';
import { sharedFolder, sharedLibrary } from '../../tests/harness/shared.ts';
import { reservedSlugs } from '../routes.ts';
import { assertRedline } from './testing/expected.ts';

type Pair = readonly [Text, Text];

const neighbours = ({ documents }: Library): readonly Pair[] =>
  documents.flatMap(({ editions }) =>
    editions.flatMap(({ texts }, place) =>
      Object.values(texts).flatMap((text): readonly Pair[] => {
        const before = editions[place - 1]?.texts[text.language];
        return before ? [[before, text]] : [];
      }),
    ),
  );

const shared = sharedLibrary();
const libraries = [
  { name: 'the sample library', path: resolve(import.meta.dirname, '../../content'), skip: false },
  { ...shared, name: 'the real policies' },
];

describe('The redline in Word gives the new text when accepted, the old when rejected, of', () => {
  for (const { name, path, skip } of libraries) {
    test(name, { skip }, async () => {
      const { library } = await readLibrary(path, { reservedSlugs });
      const pairs = neighbours(library as Library);
      assert.ok(pairs.length > 1);
      for (const [from, to] of pairs) {
        assertRedline(from, to);
        assertRedline(to, from);
      }
    });
  }

  const real = sharedFolder('cases/redline/pairs');
  test('pairs of real policies', { skip: real.skip }, () => {
    const read = (file: string): Text =>
      readText(readFileSync(file), { file, language: 'ru' }).text;
    const folders = [...new Set(globSync(join(real.path, '**/*.md*')).map(dirname))];
    assert.ok(folders.length > 10);
    for (const folder of folders) {
      const [now, old] = globSync(join(folder, '*.md*')).sort();
      assertRedline(read(old as string), read(now as string));
    }
  });
});
