import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTexts } from '../comparison/compare.ts';
import { textOf } from '../testing/texts.ts';
import { foldLineages, type LineageStretch } from './folding.ts';
import { lineages } from './follow.ts';
import { type Lineage, lastRow } from './lineage.ts';

const idOf = (lineage: Lineage): string => lastRow(lineage).clause.id;

const tell = (stretch: LineageStretch): string =>
  stretch.kind === 'run'
    ? `${stretch.why}: ${stretch.lineages.map(idOf).join(' ')}`
    : `${stretch.kind}: ${idOf(stretch.lineage)}`;

const folded = (...sources: readonly string[]): readonly string[] =>
  foldLineages(
    lineages(
      sources.map((source) => textOf(source)),
      compareTexts,
    ),
  ).map(tell);

const base = `## 1. Заказ
1.1. Заказ оформляется на сайте магазина.
1.2. Заказ подтверждается письмом на электронную почту.
## 2. Оплата
2.1. Оплата принимается картой или наличными.
2.2. Чек высылается покупателю в день оплаты.
2.3. Рассрочка предоставляется банком.`;

test('Sections in which nothing changed stand in one run, headings and all', () =>
  assert.deepEqual(folded(base, base), ['unchanged: s-1 p-1.1 p-1.2 s-2 p-2.1 p-2.2 p-2.3']));

test('A change parts its neighbours, and the heading above it shows', () =>
  assert.deepEqual(folded(base, base.replace('в день оплаты', 'на следующий день')), [
    'unchanged: s-1 p-1.1 p-1.2',
    'heading: s-2',
    'unchanged: p-2.1',
    'history: p-2.2',
    'unchanged: p-2.3',
  ]));

test('What took another number only stands apart from what kept its own', () =>
  assert.deepEqual(
    folded(
      base,
      base
        .replace('2.3.', '2.4.')
        .replace('2.2.', '2.3.')
        .replace('2.1. Оплата', '2.1. Цены указаны в тенге и включают налоги.\n2.2. Оплата'),
    ),
    [
      'unchanged: s-1 p-1.1 p-1.2',
      'heading: s-2',
      'history: p-2.1',
      'renumbered: p-2.2 p-2.3 p-2.4',
    ],
  ));

test('What came later or went is never in a run', () => {
  const without = base.replace('\n1.2. Заказ подтверждается письмом на электронную почту.', '');
  assert.ok(folded(base, without).includes('history: p-1.2'));
  assert.ok(folded(without, base, base).includes('history: p-1.2'));
});
