import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document, Library } from '../legal/document.ts';
import type { Edition } from '../legal/edition.ts';
import { clauses } from '../legal/testing/clauses.ts';
import { entriesOf } from './entries.ts';

function edition(name: string, texts: Readonly<Record<string, string>>): Edition {
  const written = Object.entries(texts).map(([language, text]) => [
    language,
    { language, title: [], clauses: clauses(text), footnotes: [], checksum: '', file: '' },
  ]);
  return {
    name,
    ordinal: 1,
    inForceFrom: name,
    published: name,
    approval: null,
    change: 'substantive',
    summary: {},
    waive: [],
    publications: {},
    backdated: null,
    texts: Object.fromEntries(written),
  };
}

function library(
  slug: string,
  editions: readonly Edition[],
  repealed: string | null = null,
): Library {
  const document: Document = {
    slug,
    kind: 'terms',
    title: { ru: 'Правила' },
    purpose: {},
    publisher: {},
    prevails: null,
    notice: null,
    formerly: [],
    repealed,
    editions,
  };
  return {
    site: { publisher: {}, address: '', languages: ['kk', 'ru'], timeZone: 'Asia/Almaty' },
    documents: [document],
  };
}

const text = `Вводный абзац.
## 2. Заказы
2.1. Покупатель указывает:
1) имя;
2) адрес.
Второй абзац.
2.1.1. Имя пишется полностью.`;

const shown = (found: Library, day: string) =>
  entriesOf(found, day).map(({ url, number, section, text }) => [url, number, section, text]);

test('a section, a clause with its items, and text without a number are entries of their own', () => {
  assert.deepEqual(shown(library('rules', [edition('2026-01-01', { ru: text })]), '2026-05-01'), [
    ['/ru/rules/#t-1', '', '', 'Вводный абзац.'],
    ['/ru/rules/#s-2', '2', '', 'Заказы'],
    ['/ru/rules/#p-2.1', '2.1', 'Заказы', 'Покупатель указывает: 1) имя; 2) адрес. Второй абзац.'],
    ['/ru/rules/#p-2.1.1', '2.1.1', 'Заказы', 'Имя пишется полностью.'],
  ]);
});

test('only the edition in force on the day is found', () => {
  const found = library('rules', [
    edition('2026-01-01', { ru: '1. Старый.' }),
    edition('2026-06-01', { ru: '1. Новый.' }),
  ]);
  assert.deepEqual(
    shown(found, '2026-05-31').map(([, , , words]) => words),
    ['Старый.'],
  );
  assert.deepEqual(
    shown(found, '2026-06-01').map(([, , , words]) => words),
    ['Новый.'],
  );
  assert.deepEqual(shown(found, '2025-12-31'), []);
});

test('a repealed document is not found', () => {
  assert.deepEqual(
    shown(library('rules', [edition('2026-01-01', { ru: '1. Был.' })], '2026-03-01'), '2026-03-01'),
    [],
  );
});

test('each language has its own entries, in the order of the site', () => {
  const found = library('rules', [edition('2026-01-01', { ru: '1. Заказ.', kk: '1. Тапсырыс.' })]);
  assert.deepEqual(
    shown(found, '2026-01-01').map(([url]) => url),
    ['/kk/rules/#p-1', '/ru/rules/#p-1'],
  );
});

test('a footnote is read with the clause that mentions it', () => {
  const made = edition('2026-01-01', { ru: '1. Цена.' });
  const own = made.texts.ru;
  assert.ok(own);
  const [clause] = own.clauses;
  assert.ok(clause);
  const mention = {
    kind: 'paragraph' as const,
    inlines: [
      { kind: 'text' as const, text: 'Цена' },
      { kind: 'footnote' as const, id: 'a' },
    ],
  };
  const note = {
    kind: 'paragraph' as const,
    inlines: [{ kind: 'text' as const, text: 'С налогом.' }],
  };
  const ru = {
    ...own,
    clauses: [{ ...clause, blocks: [mention] }],
    footnotes: [{ id: 'a', blocks: [note] }],
  };
  assert.deepEqual(
    shown(library('rules', [{ ...made, texts: { ru } }]), '2026-01-01').map(
      ([, , , words]) => words,
    ),
    ['Цена С налогом.'],
  );
});
