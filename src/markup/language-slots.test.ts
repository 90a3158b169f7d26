import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kk } from '../translations/kk.ts';
import { ru } from '../translations/ru.ts';
import { drawLanguageSlots } from './language-slots.ts';
import type { LanguageColumn } from './redline-languages.ts';
import { column, idsOf, seen } from './testing/comparisons.ts';

const slots = (language: 'kk' | 'ru', ...columns: readonly LanguageColumn[]) =>
  drawLanguageSlots(
    { columns, language, words: { kk, ru }[language] },
    {
      editions: [
        { ordinal: 1, inForceFrom: '2025-01-01' },
        { ordinal: 2, inForceFrom: '2026-01-01' },
      ],
      title: 'Политика',
      views: [],
      missing: [],
    },
  );

const [oldKk, oldRu] = [
  '1. Деректер бір жыл сақталады.\n2. Оператор жауап береді.',
  '1. Данные хранятся один год.\n2. Оператор отвечает на запрос.',
];
const changedRu = oldRu.replace('один год', 'два года');
const oneSided = [column('kk', oldKk, oldKk), column('ru', oldRu, changedRu)] as const;

test('The totals say which language is as it was', () => {
  assert.equal(
    seen(slots('ru', ...oneSided).totals),
    'ҚазақшаТекст без изменений Русский1 изменён',
  );
});

test('The notice names what one language alone changed, in the words of the page', () => {
  assert.equal(seen(slots('ru', ...oneSided).notice), 'Изменены только в одном языке: 1 (русский)');
  assert.equal(
    seen(slots('kk', ...oneSided).notice),
    'Бір тілде ғана өзгертілген тармақтар: 1 (русский)',
  );
});

test('It says that both languages changed alike, and that nothing changed', () => {
  const both = [
    column('kk', oldKk, oldKk.replace('бір жыл', 'екі жыл')),
    column('ru', oldRu, changedRu),
  ] as const;
  assert.match(slots('ru', ...both).notice, /изменённых только в одном языке, не найдено/);
  const none = [column('kk', oldKk, oldKk), column('ru', oldRu, oldRu)] as const;
  assert.match(slots('ru', ...none).notice, /нет различий в тексте/);
  assert.equal(slots('ru', ...none).list, '');
  const capital = [none[0], column('ru', oldRu, oldRu.toUpperCase())] as const;
  assert.match(slots('ru', ...capital).notice, /Слова те же/);
});

test('Another title is told of in the language that has it', () => {
  const renamed = (column: LanguageColumn, title: string): LanguageColumn => {
    const [old, now] = column.texts;
    return { ...column, texts: [old, { ...now, title: [{ kind: 'text', text: title }] }] };
  };
  const none = [column('kk', oldKk, oldKk), column('ru', oldRu, oldRu)] as const;
  const { notice } = slots('ru', renamed(none[0], 'Ережелер'), none[1]);
  assert.match(notice, /^<div class="notice title-change" role="note" lang="kk">/);
  assert.equal(seen(notice), 'Атауы өзгертілді: Ережелер');
});

test('Each language has its own totals', () => {
  const [first, second] = slots('ru', ...oneSided).totals.split('<b lang="ru">');
  assert.doesNotMatch(first ?? '', /изменён/);
  assert.match(seen(second ?? ''), /1 изменён/);
});

test('The list leads to each change once and opens with the words of the language of the page', () => {
  const { list, rows, position } = slots('ru', ...oneSided);
  assert.deepEqual(
    [...list.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id),
    ['p-1'],
  );
  assert.ok(idsOf(rows).includes('p-1'));
  assert.match(list, /<span class="t" lang="ru">Данные хранятся/);
  assert.match(list, /#symbol-warning/);
  assert.match(seen(position), /^1\sизменение$/u);
});

test('The notice names references that did not follow, and in which language', () => {
  const ruText = (last: string) => `1. Срок назван в пункте 2.\n${last} Ответ даётся за пять дней.`;
  const kkText = (named: string, last: string) =>
    `1. Мерзім ${named}-тармақта аталған.\n${last} Жауап бес күнде беріледі.`;
  const { notice } = slots(
    'ru',
    column('kk', kkText('2', '2.'), kkText('3', '2. Шағым жазылады.\n3.')),
    column('ru', ruText('2.'), ruText('2. Жалоба подаётся.\n3.')),
  );
  assert.match(seen(notice), /^Ссылки не изменились, .* исключено: 1 \(русский\) Пунктов,/);
});
