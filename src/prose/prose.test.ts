import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kk } from '#translations/kk.ts';
import { ru } from '#translations/ru.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const titles = (text: string) => /^export const title = '(.+)';$/m.exec(text)?.[1];

for (const [language, words] of Object.entries({ ru, kk })) {
  test(`${language}: the page on comparisons explains each mark by the words readers meet`, () => {
    const text = read(`${language}/comparison.mdx`);
    const unexplained = Object.values(words.comparison.kinds).filter(
      (label) => !text.includes(`| **${label}** |`),
    );
    assert.deepEqual(unexplained, []);
  });

  test(`${language}: pages bear the titles of the links that lead to them`, () => {
    assert.equal(titles(read(`${language}/about.mdx`)), words.site.help);
    assert.equal(titles(read(`${language}/comparison.mdx`)), words.site.readingComparisons);
  });
}

test('every help page exists in both languages', () => {
  const pages = (language: string) => readdirSync(new URL(`${language}/`, import.meta.url)).sort();
  assert.deepEqual(pages('kk'), pages('ru'));
});
