import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Block, Clause } from '../clause.ts';
import { shown } from '../testing/redlines.ts';
import { byParagraph } from './by-paragraph.ts';
import { compare } from './compare.ts';

const paragraph = (text: string, line: number): Block => ({
  kind: 'paragraph',
  inlines: [{ kind: 'text', text }],
  line,
});
const table = (word: string): Block => ({
  kind: 'table',
  header: [[{ kind: 'text', text: 'Срок' }]],
  rows: [[[{ kind: 'text', text: word }]]],
});
const clause = (number: string, blocks: readonly Block[]): Clause => ({
  kind: 'clause',
  id: `p-${number}`,
  number,
  label: `${number}.`,
  line: 1,
  column: 1,
  blocks,
  children: [],
});

/** `p-2 1>1 reworded words [-gone-]{+come+}`, one for each paragraph. */
function told(old: Clause, now: Clause): readonly string[] {
  return compare([old], [now])
    .lines.flatMap(({ change }) => byParagraph(change))
    .map((change) => {
      const [from, to] = [change.old[0], change.new[0]];
      const words = change.redline.length > 0 ? ` ${shown(change.redline)}` : '';
      return `${(to ?? from)?.id} ${from?.line ?? '—'}>${to?.line ?? '—'} ${change.kinds.join()}${words}`;
    });
}

const head = paragraph('Заказчик платит за товар вперёд', 1);
const rest = 'Деньги за вещь с изъяном возвращает продавец';

describe('A clause of several paragraphs, for programs', () => {
  test('is told paragraph by paragraph, the number at the first', () =>
    assert.deepEqual(
      told(
        clause('1', [head, paragraph(`${rest} сразу`, 3)]),
        clause('2', [head, paragraph(`${rest} за день`, 5)]),
      ),
      [
        'p-2 1>1 renumbered Заказчик платит за товар вперёд',
        `p-2 3>5 reworded ${rest} [-сразу-]{+за день+}`,
      ],
    ));

  test('with no word changed is told by its paragraphs too', () =>
    assert.deepEqual(
      told(clause('1', [head, paragraph(rest, 3)]), clause('1', [head, paragraph(rest, 7)])),
      ['p-1 1>1 ', 'p-1 3>7 '],
    ));

  test('that lost one and got another', () =>
    assert.deepEqual(
      told(
        clause('1', [head, paragraph(rest, 3)]),
        clause('1', [head, paragraph('Слова совсем иные', 3), paragraph(rest, 5)]),
      ),
      [
        `p-1 1>1  Заказчик платит за товар вперёд`,
        'p-1 —>3 added {+Слова совсем иные+}',
        `p-1 3>5  ${rest}`,
      ],
    ));

  test('tells other signs in one of them apart from other words', () =>
    assert.deepEqual(
      told(
        clause('1', [head, paragraph(`«${rest}»`, 3)]),
        clause('1', [paragraph('Заказчик платит за товар потом', 1), paragraph(`"${rest}"`, 3)]),
      ).map((line) => line.split(' ').slice(0, 3).join(' ')),
      ['p-1 1>1 reworded', 'p-1 3>3 typographic'],
    ));

  test('keeps a table, which has no line, with the paragraph before it', () =>
    assert.deepEqual(
      told(
        clause('1', [head, table('день'), paragraph(rest, 9)]),
        clause('1', [head, table('год'), paragraph(rest, 9)]),
      ).map((line) => line.split(' ').slice(0, 3).join(' ')),
      ['p-1 1>1 reworded', 'p-1 9>9 '],
    ));
});
