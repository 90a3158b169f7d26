/** The comparison a reader's browser makes is the one that the build made, byte for byte. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { compareTexts } from '#legal/comparison/compare.ts';
import type { Text } from '#legal/edition.ts';
import { readText } from '#library/read-text.ts';
import { comparedInBrowser } from '../../src/bench/engine-in-browser.ts';

const content = resolve(import.meta.dirname, '../../content');

/** Every edition beside the next one of its document, and the last beside the first. */
function pairsOfSample(): [Text, Text][] {
  const pairs: [Text, Text][] = [];
  for (const language of ['ru', 'kk']) {
    const texts = globSync(join(content, '*/*', `${language}.mdx`))
      .sort()
      .map((file) => ({
        document: dirname(dirname(file)),
        text: readText(readFileSync(file), { file: basename(file), language }).text,
      }));
    texts.forEach(({ document, text }, index) => {
      const others = texts.filter((other) => other.document === document);
      const next = texts[index + 1]?.document === document ? texts[index + 1] : others[0];
      if (next && next.text !== text) pairs.push([text, next.text]);
    });
  }
  return pairs;
}

test('Node and the browser compare the sample editions alike, byte for byte', async () => {
  const pairs = pairsOfSample();
  assert.ok(pairs.length > 10, `only ${pairs.length} pairs`);
  const found = await comparedInBrowser(pairs);
  pairs.forEach(([old, now], index) =>
    assert.equal(found[index], JSON.stringify(compareTexts(old, now)), now.file),
  );
});
