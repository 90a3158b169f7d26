import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../legal/document.ts';
import type { Edition } from '../legal/edition.ts';
import { documentOf, editionNamed } from '../legal/testing/editions.ts';
import { textOf } from '../legal/testing/texts.ts';
import { wordingsOf } from './wordings.ts';

function edition(name: string, texts: Readonly<Record<string, string>>): Edition {
  const written = Object.entries(texts).map(([language, text]) => [
    language,
    textOf(text, language),
  ]);
  return editionNamed(name, { texts: Object.fromEntries(written) });
}

const rules = (editions: readonly Edition[], repealed: string | null = null): Document =>
  documentOf(editions, { slug: 'rules', title: { ru: 'Правила' }, repealed });

const text = `Вводный абзац.
## 2. Заказы
2.1. Покупатель указывает:
1) имя;
2) адрес.
Второй абзац.
2.1.1. Имя пишется полностью.`;

const shown = (document: Document, day: string, language = 'ru') =>
  wordingsOf(document, language, day).map(({ clauseId, number, section, text: words }) => [
    clauseId,
    number,
    section,
    words,
  ]);

const placed = (document: Document, day: string) =>
  wordingsOf(document, 'ru', day).map(({ text: words, status, edition: { name } }) =>
    [words, status, name].join(' '),
  );

test('a section, a clause with its items, and text without a number are wordings of their own', () => {
  assert.deepEqual(shown(rules([edition('2026-01-01', { ru: text })]), '2026-05-01'), [
    ['t-1', '', '', 'Вводный абзац.'],
    ['s-2', '2', '', 'Заказы'],
    ['p-2.1', '2.1', 'Заказы', 'Покупатель указывает: 1) имя; 2) адрес. Второй абзац.'],
    ['p-2.1.1', '2.1.1', 'Заказы', 'Имя пишется полностью.'],
  ]);
});

test('an article without clauses is one wording, found by what it is called', () => {
  const made = rules([edition('2026-01-01', { ru: '## Статья 3. Жизнь\nПраво на жизнь.' })]);
  const [article, ...rest] = wordingsOf(made, 'ru', '2026-05-01');
  assert.deepEqual([article?.clauseId, article?.text], ['s-3', 'Жизнь Право на жизнь.']);
  assert.equal(article?.called, 'article');
  assert.deepEqual(rest, []);
});

test('a wording that stands in several editions is found once, in the one in force', () => {
  const document = rules([
    edition('2026-01-01', { ru: '1. Прежний.\n2. Общий.' }),
    edition('2026-06-01', { ru: '1. Новый.\n2. Общий.' }),
    edition('2026-12-01', { ru: '1. Будущий.\n2. Общий.' }),
  ]);
  assert.deepEqual(placed(document, '2026-07-01'), [
    'Новый. in-force 2026-06-01',
    'Общий. in-force 2026-06-01',
    'Будущий. upcoming 2026-12-01',
    'Прежний. archived 2026-01-01',
  ]);
});

test('what a repealed document said stands in the archive', () => {
  const document = rules([edition('2026-01-01', { ru: '1. Был.' })], '2026-03-01');
  assert.deepEqual(placed(document, '2026-03-01'), ['Был. archived 2026-01-01']);
});

test('each language has its own wordings', () => {
  const document = rules([edition('2026-01-01', { ru: '1. Заказ.', kk: '1. Тапсырыс.' })]);
  assert.deepEqual(shown(document, '2026-01-01', 'kk'), [['p-1', '1', '', 'Тапсырыс.']]);
  assert.deepEqual(shown(document, '2026-01-01', 'en'), []);
});

test('a footnote is read with the clause that mentions it, a term is known as defined there', () => {
  const made = edition('2026-01-01', { ru: '1. Цена.' });
  const own = made.texts.ru;
  const [clause] = own?.clauses ?? [];
  assert.ok(own && clause);
  const inlines = [
    { kind: 'term' as const, id: 'price', children: [{ kind: 'text' as const, text: 'Цена' }] },
    { kind: 'footnote' as const, id: 'a' },
  ];
  const note = { kind: 'text' as const, text: 'С налогом.' };
  const ru = {
    ...own,
    clauses: [{ ...clause, blocks: [{ kind: 'paragraph' as const, inlines }] }],
    footnotes: [{ id: 'a', blocks: [{ kind: 'paragraph' as const, inlines: [note] }] }],
  };
  const [wording] = wordingsOf(rules([{ ...made, texts: { ru } }]), 'ru', '2026-01-01');
  assert.equal(wording?.text, 'Цена С налогом.');
  assert.deepEqual(wording?.terms, ['Цена']);
});
