/** Nothing of the law is lost, added or moved on the way from a file to any page that shows it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { clauseText, walk } from '#legal/clause.ts';
import type { Document, Library } from '#legal/document.ts';
import type { Edition, Text } from '#legal/edition.ts';
import { comparedLanguages, pairs, standing } from '#legal/timeline.ts';
import { readLibrary } from '#library/read-library.ts';
import { expectedText } from '#publishing/expected-text.ts';
import { visibleText } from '#publishing/visible-text.ts';
import { sharedLibrary } from '../../tests/harness/shared.ts';
import { type BuiltSite, builtSite } from '../../tests/harness/site.ts';
import { inLanguage, paths, reservedSlugs } from '../routes.ts';
import { fold, sourceWords } from './source-words.ts';

const day = '2026-11-20';
const shared = sharedLibrary();
const libraries: readonly { name: string; content: string; skip: string | false }[] = [
  {
    name: 'the sample library',
    content: resolve(import.meta.dirname, '../../content'),
    skip: false,
  },
  { name: 'the real policies', content: shared.path, skip: shared.skip },
];

for (const { name, content, skip } of libraries) {
  describe(`of ${name}`, { skip }, () => {
    let site: BuiltSite;
    let library: Library;

    before(async () => {
      site = await builtSite(content, day);
      library = (await readLibrary(content, { reservedSlugs })).library as Library;
    });
    after(() => site?.close());

    const page = (address: string): string =>
      readFileSync(join(site.directory, address, 'index.html'), 'utf8');
    const texts = (): readonly { document: Document; edition: Edition; text: Text }[] =>
      library.documents.flatMap((document) =>
        document.editions.flatMap((edition) =>
          Object.values(edition.texts).map((text) => ({ document, edition, text })),
        ),
      );

    it('every edition says on its page what its file says, letter for letter', () => {
      for (const { document, edition, text } of texts()) {
        const html = page(inLanguage(text.language, paths.edition(document, edition)));
        const source = sourceWords(readFileSync(join(content, text.file), 'utf8'));
        assert.equal(visibleText(html, 'class="text"'), source.text, text.file);
        assert.equal(heading(html), source.title, text.file);
      }
    });

    it('every edition says on its page what its clause tree says', () => {
      for (const { document, edition, text } of texts()) {
        const html = page(inLanguage(text.language, paths.edition(document, edition)));
        assert.equal(visibleText(html, 'class="text"'), expectedText(text), text.file);
      }
    });

    it('the stable address says what the edition in force says', () => {
      for (const document of library.documents) {
        for (const text of Object.values(standing(document, day).texts)) {
          const html = page(inLanguage(text.language, paths.document(document)));
          assert.equal(visibleText(html, 'class="text"'), expectedText(text), text.file);
        }
      }
    });

    it('parallel text holds each language whole and in order', () => {
      for (const { document, edition, text } of texts()) {
        const others = Object.keys(edition.texts).filter((language) => language !== text.language);
        if (others.length === 0) continue;
        for (const language of library.site.languages) {
          const html = page(inLanguage(language, paths.parallel(document, edition)));
          const column = silence(html, ...others.map((other) => `<t[dh] [^>]*lang="${other}"`));
          const found = visibleText(column, 'class="parallel"').split(' ');
          const expected = clausesOf(text).split(' ');
          assert.deepEqual(missing(expected, found), [], `${text.file} on the page in ${language}`);
          const rows = column.match(/<tr role="row"/g)?.length ?? 0;
          assert.ok(
            found.length - expected.length <= 2 * rows,
            `${found.length - expected.length} words too many`,
          );
        }
      }
    });

    for (const view of ['comparison', 'sideBySide'] as const) {
      it(`a comparison holds every clause of the old and of the new text: ${view}`, () => {
        for (const document of library.documents) {
          for (const { from, to } of pairs(document, day)) {
            for (const language of library.site.languages) {
              const [old, now] = [from.texts[language], to.texts[language]];
              if (!old || !now) continue;
              const address = inLanguage(language, paths[view](document, from, to));
              const html = page(address).replace(/<sup>.*?<\/sup>/g, '');
              const cells = html.match(/data-side="[^"]*"/g) ?? [];
              const [oldCell, newCell] = [...new Set(cells)];
              const oldSide = silence(
                html,
                '<ins',
                ...(newCell ? [`<td role="cell" ${newCell}`] : []),
                ...siteWords,
              );
              const newSide = silence(
                html,
                '<del',
                '<s',
                ...(oldCell ? [`<td role="cell" ${oldCell}`] : []),
                ...siteWords,
              );
              assert.deepEqual(
                lost(old, visibleText(oldSide, 'class="compared"')),
                [],
                `${old.file} in ${address}`,
              );
              assert.deepEqual(
                lost(now, visibleText(newSide, 'class="compared"'), true),
                [],
                `${now.file} in ${address}`,
              );
            }
          }
        }
      });
    }

    it('a comparison in all languages holds every clause of each, old and new', () => {
      for (const document of library.documents) {
        for (const { from, to } of pairs(document, day)) {
          const languages = comparedLanguages(library.site, { from, to });
          if (languages.length < 2) continue;
          for (const language of library.site.languages) {
            const address = inLanguage(language, paths.inLanguages(document, from, to));
            const html = page(address).replace(/<sup>.*?<\/sup>/g, '');
            for (const own of languages) {
              const others = languages.filter((other) => other !== own);
              const columns = others.map((other) => `<t[dh] [^>]*lang="${other}"`);
              const column = silence(html, ...columns, ...siteWords, '<p class="stub"');
              for (const [text, gone] of [
                [from.texts[own] as Text, '<ins'],
                [to.texts[own] as Text, '<del'],
              ] as const) {
                const found = visibleText(
                  silence(column, gone, ...(gone === '<del' ? ['<s'] : [])),
                  'class="compared"',
                );
                assert.deepEqual(lost(text, found), [], `${text.file} in ${address}`);
              }
            }
          }
        }
      }
    });
  });
}

/** What the site says between the words of a comparison. */
const siteWords = [
  '<span class="unseen"',
  '<span class="num"',
  '<p class="verdict"',
  '<summary',
  '<p class="legend"',
];

/** Marks the elements that open so as words of the site, which `visibleText` leaves out. */
const silence = (html: string, ...openings: readonly string[]): string =>
  openings.reduce(
    (text, opening) => text.replace(new RegExp(`${opening}(?=[ >])`, 'g'), '$& data-site'),
    html,
  );

const heading = (html: string): string =>
  visibleText(html.replace('<h1', '<h1 data-h1'), 'data-h1');

/** The words of a text without its footnotes, which stand apart from the table. */
function clausesOf(text: Text): string {
  const notes = expectedText({ ...text, clauses: [] });
  const all = expectedText(text);
  return notes === '' ? all : all.slice(0, -notes.length).trimEnd();
}

/** The first words that do not follow, in order, among those found. */
function missing(expected: readonly string[], found: readonly string[]): readonly string[] {
  let at = 0;
  for (const [index, word] of expected.entries()) {
    const next = found.indexOf(word, at);
    if (next < 0) return expected.slice(index, index + 5);
    at = next + 1;
  }
  return [];
}

/**
 * Clauses whose words do not stand together in what is found, or stand out of order. White
 * space does not count: where only that has changed, a comparison shows the new text alone.
 */
function lost(text: Text, found: string, inOrder = false): readonly string[] {
  const page = found.replaceAll(' ', '');
  let at = 0;
  return [...walk(text.clauses)].flatMap((clause) => {
    const words = fold(clauseText(clause));
    const next = page.indexOf(words.replaceAll(' ', ''), inOrder ? at : 0);
    if (next < 0) return [`${clause.id}: ${words.slice(0, 60)}`];
    at = next;
    return [];
  });
}
