import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Block, Clause, Inline } from '../clause.ts';
import type { Footnote } from '../edition.ts';
import { assertSound, shown } from '../testing/redlines.ts';
import { compare } from './compare.ts';
import type { Change } from './comparison.ts';

const words = 'Данные учётной записи обезличиваются';
const rest = '. Восстановить их после этого невозможно.';
const meaning = 'Обезличивание — действия, после которых принадлежность данных определить нельзя.';

const text = (of: string): Inline => ({ kind: 'text', text: of });
const mark = (id: string): Inline => ({ kind: 'footnote', id });
const paragraph = (...inlines: readonly Inline[]): Block => ({ kind: 'paragraph', inlines });
const note = (id: string, of = meaning): Footnote => ({ id, blocks: [paragraph(text(of))] });

const clause = (number: string, ...inlines: readonly Inline[]): Clause => ({
  kind: 'clause',
  id: `p-${number}`,
  number,
  label: `${number}.`,
  line: 1,
  column: 1,
  blocks: [paragraph(...inlines)],
  children: [],
});

interface Noted {
  readonly clauses: readonly Clause[];
  readonly notes?: readonly Footnote[];
}

function changes(old: Noted, now: Noted): readonly Change[] {
  const footnotes = { old: old.notes ?? [], new: now.notes ?? [] };
  const comparison = compare(old.clauses, now.clauses, footnotes);
  assertSound(comparison);
  return comparison.lines.map(({ change }) => change);
}

const marked = (number: string, id: string) => clause(number, text(words), mark(id), text(rest));
const plain = (number: string) => clause(number, text(words + rest));

describe('A footnote', () => {
  test('that a clause gained is a change of its words, wherever its number went', () => {
    const [change] = changes(
      { clauses: [plain('4.4')] },
      { clauses: [marked('4.5', '1')], notes: [note('1')] },
    );
    assert.deepEqual(change?.kinds, ['reworded', 'renumbered']);
    const signs = change?.redline.flatMap((block) => (block.kind === 'table' ? [] : block.runs));
    assert.deepEqual(
      signs?.filter(({ side }) => side !== 0),
      [{ side: 1, text: '', marks: [{ kind: 'footnote', id: '1' }] }],
    );
    assert.deepEqual(
      change?.footnotes.map(({ old, new: now, blocks }) => [old, now, shown(blocks)]),
      [[null, '1', `{+${meaning}+}`]],
    );
  });

  test('that a clause lost is shown as removed', () => {
    const [change] = changes(
      { clauses: [marked('1', 'a')], notes: [note('a')] },
      { clauses: [plain('1')] },
    );
    assert.deepEqual(change?.kinds, ['reworded']);
    assert.equal(shown(change?.footnotes[0]?.blocks ?? []), `[-${meaning}-]`);
  });

  test('under another id is the same one', () => {
    const [first, second] = changes(
      { clauses: [clause('1', text('Первый пункт')), marked('2', '1')], notes: [note('1')] },
      {
        clauses: [clause('1', text('Первый пункт'), mark('1')), marked('2', '2')],
        notes: [note('1', 'Сноска о другом.'), note('2')],
      },
    );
    assert.deepEqual([first?.kinds, second?.kinds], [['reworded'], []]);
    assert.deepEqual([second?.redline, second?.footnotes], [[], []]);
  });

  test('keeps the name that each text gives it', () => {
    const [change] = changes(
      { clauses: [marked('1', 'a')], notes: [note('a')] },
      {
        clauses: [clause('1', text('Все данные'), mark('b'), text(rest))],
        notes: [note('b')],
      },
    );
    const marks = change?.redline.flatMap((block) =>
      block.kind === 'table' ? [] : block.runs.flatMap((run) => run.marks),
    );
    assert.deepEqual(marks, [{ kind: 'footnote', id: 'b', was: 'a' }]);
  });

  test('whose words changed is a change of the clause, though the clause says the same', () => {
    const [change] = changes(
      { clauses: [marked('1', '1')], notes: [note('1')] },
      { clauses: [marked('1', '1')], notes: [note('1', meaning.replace('нельзя', 'невозможно'))] },
    );
    assert.deepEqual([change?.kinds, change?.redline], [['reworded'], []]);
    assert.match(shown(change?.footnotes[0]?.blocks ?? []), /\[-нельзя-\]\{\+невозможно\+\}/);
  });

  test('with other signs for the same words is typography', () => {
    const [change] = changes(
      { clauses: [marked('1', '1')], notes: [note('1')] },
      { clauses: [marked('1', '1')], notes: [note('1', meaning.replace('—', '–'))] },
    );
    assert.deepEqual(change?.kinds, ['typographic']);
  });

  test('that stands at another word is a change', () => {
    const [change] = changes(
      { clauses: [marked('1', '1')], notes: [note('1')] },
      { clauses: [clause('1', text(words + rest), mark('1'))], notes: [note('1')] },
    );
    assert.deepEqual([change?.kinds, change?.footnotes], [['reworded'], []]);
  });

  test('is compared by its mark alone when its words are not given', () => {
    const [same] = changes({ clauses: [marked('1', '1')] }, { clauses: [marked('1', '1')] });
    const [other] = changes({ clauses: [marked('1', '1')] }, { clauses: [marked('1', '2')] });
    assert.deepEqual([same?.kinds, other?.kinds], [[], ['reworded']]);
  });
});
