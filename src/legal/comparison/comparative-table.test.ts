import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Text } from '../edition.ts';
import { textOf } from '../testing/texts.ts';
import { comparativeTable } from './comparative-table.ts';
import { compareTexts } from './compare.ts';
import type { StructuralElement } from './structural-element.ts';

const titled = (source: string, title = 'Правила'): Text => ({
  ...textOf(source),
  title: [{ kind: 'text', text: title }],
});

const rowsOf = (old: Text, now: Text) => comparativeTable(old, now, compareTexts(old, now));

/** `item 1) < clause 2.3` */
const name = (element: StructuralElement): string =>
  element
    .map((step) => {
      if ('label' in step) return `${step.kind} ${step.label}`;
      if (step.kind === 'paragraph') return `paragraph ${step.ordinal}`;
      return step.kind === 'heading' ? `heading ${step.title}` : step.kind;
    })
    .join(' < ');

const told = (old: string, now: string): readonly string[] =>
  rowsOf(titled(old), titled(now)).map(({ elements, was, kinds }) => {
    const before = was.length > 0 ? ` (${was.map(name).join(', ')})` : '';
    return `${elements.map(name).join(', ')}${before}: ${kinds.join(' ')}`;
  });

const terms = `Правила действуют для всех покупателей.
## 1. Сроки
1.1. Ответ на заявку даётся в течение пятнадцати дней.
1.2. Жалоба подаётся письменно:
1) лично;
2) по почте:
  а) заказным письмом;
  б) курьером;
1.3. Срок исчисляется со следующего дня после события.
## Заключение
Правила вступают в силу со дня опубликования.`;

describe('The comparative table', () => {
  test('has no row where nothing changed', () => {
    assert.deepEqual(told(terms, terms), []);
  });

  test('names clauses, items of items, and paragraphs by what holds them', () => {
    const now = terms
      .replace('для всех покупателей', 'для всех')
      .replace('пятнадцати', 'десяти')
      .replace('курьером', 'с курьером')
      .replace('со дня опубликования', 'через десять дней');
    assert.deepEqual(told(terms, now), [
      'paragraph 1 < preamble: reworded',
      'clause 1.1: reworded',
      'item б) < item 2) < clause 1.2: reworded',
      'paragraph 1 < heading Заключение: reworded',
    ]);
  });

  test('tells a clause whole where its own words changed with those of its items', () => {
    const now = terms
      .replace('Жалоба подаётся', 'Претензия подаётся')
      .replace('2) по почте', '2) по обычной почте');
    const [row, ...others] = rowsOf(titled(terms), titled(now));
    assert.deepEqual(others, []);
    assert.equal(row?.items.length, 4);
  });

  test('tells old names of what was renumbered or moved, once, where it stands now', () => {
    const added = terms
      .replace('1.2. Жалоба', '1.2. Запись ведётся.\n1.3. Жалоба')
      .replace('1.3. Срок', '1.4. Срок');
    assert.deepEqual(told(terms, added), [
      'clause 1.2: added',
      'clause 1.3 (clause 1.2): renumbered',
      'clause 1.4 (clause 1.3): renumbered',
    ]);
    const removed = told(added, terms);
    assert.deepEqual(removed[0], 'clause 1.2: removed');
  });

  test('numbers clauses within an article by the article', () => {
    const law = '## Статья 5. Возврат\n1. Товар возвращают в срок.\n2. Деньги возвращают сразу.';
    assert.deepEqual(told(law, law.replace('сразу', 'в тот же день')), [
      'clause 2 < section Статья 5: reworded',
    ]);
  });

  test('begins with the title where that changed', () => {
    const rows = rowsOf(titled(terms), titled(terms, 'Новые правила'));
    assert.deepEqual(
      rows.map(({ ordinal, elements }) => [ordinal, elements.map(name)]),
      [[1, ['title']]],
    );
  });
});
