import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { clauseText } from '#legal/clause.ts';
import { comparativeTable } from '#legal/comparison/comparative-table.ts';
import { compareTexts } from '#legal/comparison/compare.ts';
import type { Library } from '#legal/document.ts';
import type { Text } from '#legal/edition.ts';
import { readLibrary } from '#library/read-library.ts';
import { wordsIn } from '#translations/index.ts';
import { textOf } from '../legal/testing/texts.ts';
import { reservedSlugs } from '../routes.ts';
import { tableDocx } from './table-docx.ts';
import { drawTableRows } from './table-html.ts';
import { about } from './testing/expected.ts';
import { assertValid, part, partsOf, settle } from './testing/word.ts';
import { child, descend, elements, type Node } from './testing/xml-tree.ts';

const comparedOf = (from: Text, to: Text) => ({ from, to, comparison: compareTexts(from, to) });

/** The words of each cell, row by row, without the head. */
function cellsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const parts = partsOf(bytes);
  assertValid(parts);
  const body = child(part(parts, 'word/document.xml'), 'w:body') as Node;
  const table = child(body, 'w:tbl');
  if (!table) return [];
  const rows = elements(table).filter(({ name }) => name === 'w:tr');
  return rows.slice(1).map((row) =>
    elements(row)
      .filter(({ name }) => name === 'w:tc')
      .map((cell) => settle(withoutSigns(cell), 'accept').lines.join('\n')),
  );
}

/** Signs of footnotes stand among the words and are none. */
const withoutSigns = (node: Node): Node => ({
  ...node,
  children: node.children
    .filter((one) => typeof one === 'string' || !isSign(one))
    .map((one) => (typeof one === 'string' ? one : withoutSigns(one))),
});

const isSign = (node: Node): boolean =>
  node.name === 'w:r' && [...descend(node)].some(({ name }) => name === 'w:vertAlign');

const fold = (text: string): string => text.replace(/[\s|\u00a0]+/gu, ' ').trim();

const terms =
  '1.1. Ответ даётся за пять дней.\n1.2. Жалоба подаётся:\n1) лично;\n2) по почте.\n1.3. Спор решает суд.';

describe('The comparative table for Word', () => {
  test('says in the note which words lead elsewhere', () => {
    const old = '1. Порядок описан [в правилах](/ru/rules/).';
    const compared = comparedOf(textOf(old), textOf(old.replace('rules', 'offer')));
    const [[, , before, after, note] = []] = cellsOf(tableDocx(compared, about));
    assert.equal(before, after);
    const said = 'Ссылка «в правилах» ведёт на другой адрес: было /ru/rules/, стало /ru/offer/.';
    assert.equal(note, `Изменение\n${said}`);
    const words = wordsIn('ru');
    const rows = comparativeTable(compared.from, compared.to, compared.comparison);
    assert.ok(drawTableRows(rows, { ...compared, words, old: '', now: '' }).includes(said));
  });

  test('has number, element, both wordings and a note in each row', () => {
    const now = terms
      .replace('пять', 'три')
      .replace('2) по почте.', '2) по почте;\n3) на сайте.')
      .replace(/\n1\.3\..*/, '');
    assert.deepEqual(cellsOf(tableDocx(comparedOf(textOf(terms), textOf(now)), about)), [
      [
        '1',
        'Пункт 1.1',
        '1.1. Ответ даётся за пять дней.',
        '1.1. Ответ даётся за три дней.',
        'Изменение',
      ],
      ['2', 'Подпункт 2) пункта 1.2', '2) по почте.', '2) по почте;', 'Изменение'],
      ['3', 'Подпункт 3) пункта 1.2', 'Отсутствует.', '3) на сайте.', 'Дополнение'],
      ['4', 'Пункт 1.3', '1.3. Спор решает суд.', 'Отсутствует.', 'Исключение'],
    ]);
  });

  test('speaks Kazakh of Kazakh texts', () => {
    const [old, now] = [
      textOf(terms, 'kk'),
      textOf(terms.replace('по почте', 'по обычной почте'), 'kk'),
    ];
    assert.deepEqual(
      cellsOf(tableDocx(comparedOf(old, now), about)).map(([, element, , , note]) => [
        element,
        note,
      ]),
      [['1.2-тармақтың 2) тармақшасы', 'Өзгертілді']],
    );
  });

  test('marks in bold and underlined only the words that differ', () => {
    const bytes = tableDocx(comparedOf(textOf(terms), textOf(terms.replace('пять', 'три'))), about);
    const marked = [...descend(part(partsOf(bytes), 'word/document.xml'))].filter(
      (run) => run.name === 'w:r' && [...descend(run)].some(({ name }) => name === 'w:u'),
    );
    assert.deepEqual(
      marked.map((run) => child(run, 'w:t')?.children.join('')),
      ['пять', 'три'],
    );
  });

  test('of every pair of neighbours in the sample holds every changed clause whole, as the page does', async () => {
    const path = resolve(import.meta.dirname, '../../content');
    const { documents } = (await readLibrary(path, { reservedSlugs })).library as Library;
    let seen = 0;
    for (const { editions } of documents)
      for (const [place, { texts }] of editions.entries())
        for (const to of Object.values(texts)) {
          const from = editions[place - 1]?.texts[to.language];
          if (!from) continue;
          assertWhole(from, to);
          seen++;
        }
    assert.ok(seen > 10);
  });
});

function assertWhole(from: Text, to: Text): void {
  const compared = comparedOf(from, to);
  const cells = cellsOf(tableDocx(compared, about));
  const words = wordsIn(to.language);
  const rows = comparativeTable(from, to, compared.comparison);
  const html = drawTableRows(rows, { from, to, words, old: about.old, now: about.now });
  const page = fold(
    html
      .replace(/<span class="unseen">.*?<\/span>|<sup>.*?<\/sup>/g, '')
      .replace(/<br>|<\/(p|t[dh]|tr)>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
  for (const { change, departure } of compared.comparison.lines) {
    if (departure || change.kinds.length === 0) continue;
    for (const [column, clauses] of [
      [2, change.old],
      [3, change.new],
    ] as const)
      for (const clause of clauses) {
        const wanted = fold(clauseText(clause));
        assert.ok(
          cells.some((row) => fold(row[column] ?? '').includes(wanted)),
          `${clause.id}: ${wanted}`,
        );
        assert.ok(page.includes(wanted), `${clause.id} on the page`);
      }
  }
}
