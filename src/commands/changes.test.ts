import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { additions } from '#legal/branch.ts';
import type { Library } from '#legal/document.ts';
import type { Text } from '#legal/edition.ts';
import { readLibrary } from '#library/read-library.ts';
import { readText } from '#library/read-text.ts';
import { drawChanges } from './changes-markdown.ts';

const { library } = await readLibrary(join(import.meta.dirname, '../library/fixtures/tiny'));
assert.ok(library);
const now: Library = library;
const cookies = (of: Library) => of.documents.filter(({ slug }) => slug === 'cookie-policy');

/** The library with the last edition of the cookie policy changed, or taken away. */
function withLast(text: Partial<Record<'ru' | 'kk', string>> | null): Library {
  const documents = cookies(now).map((document) => {
    const editions = document.editions.slice(0, -1);
    const last = document.editions.at(-1);
    if (!last || text === null) return { ...document, editions };
    const texts: Record<string, Text> = { ...last.texts };
    for (const [language, body] of Object.entries(text))
      texts[language] = readText(body, { file: `${language}.mdx`, language }).text;
    return { ...document, editions: [...editions, { ...last, texts }] };
  });
  return { ...now, documents };
}

const kk = '# Саясат\n\n1. Бірінші.\n\n2. Екінші.\n';
const ru = '# Политика\n\n1. Первое.\n\n2. Второе правило для всех читателей.\n';

test('a branch that changes no text adds nothing', () => {
  assert.deepEqual(additions(now, now), []);
  const report = { additions: [], site: now.site, language: 'ru' } as const;
  assert.equal(drawChanges(report), '## Что меняется\n\nТексты документов не меняются.');
});

test('a new edition is told with its totals and the words of each change', () => {
  const found = additions(withLast(null), { ...now, documents: cookies(now) });
  assert.deepEqual(
    found.map(({ kind, edition, before }) => [kind, edition.name, before?.name]),
    [['edition', '2026-01-10', '2025-06-01']],
  );
  const drawn = drawChanges({ additions: found, site: now.site, language: 'kk' });
  assert.match(drawn, /### .* — жаңа редакция, 2026-01-10/);
  assert.match(drawn, /<details><summary>Тармақтар бойынша өзгерістер \(\d+\)<\/summary>/);
  assert.match(drawn, /<ins>|<del>/);
});

test('a text that is edited under its own address is told as such', () => {
  const found = additions(
    withLast({ ru, kk }),
    withLast({ ru: ru.replace('Второе', 'Другое'), kk }),
  );
  assert.deepEqual(
    found.map(({ kind, languages }) => [kind, languages]),
    [['edited', ['ru']]],
  );
  const drawn = drawChanges({ additions: found, site: now.site, language: 'ru' });
  assert.match(drawn, /⚠ изменён уже существующий текст/);
  assert.match(drawn, /⚠ Изменены только в одном языке: 2 \(только русский\)/);
  assert.match(drawn, /- \[ \] Изменения в одном языке сделаны намеренно/);
  assert.match(drawn, /2\. <del>Второе<\/del><ins>Другое<\/ins> правило для всех читателей/);
});

test('nothing in a text becomes markup of the comment', () => {
  const hostile =
    '# Политика\n\n1. \\<b\\>жирно\\</b\\> @somebody #5 \\`код\\` \\[x\\](y) | a.\n\n2. Второе.\n';
  const found = additions(withLast({ ru, kk }), withLast({ ru: hostile, kk }));
  const drawn = drawChanges({ additions: found, site: now.site, language: 'ru' });
  assert.doesNotMatch(drawn, /<b>жирно|@somebody|#5|`код`|\[x\]\(y\)/);
  assert.match(drawn, /&lt;b&gt;жирно/);
});
