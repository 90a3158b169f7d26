import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clause, Inline } from '../legal/clause.ts';
import { compareTexts } from '../legal/comparison/compare.ts';
import { fold } from '../legal/comparison/folding.ts';
import type { Footnote, Text } from '../legal/edition.ts';
import { textOf } from '../legal/testing/texts.ts';
import { ru } from '../translations/ru.ts';
import { comparisonDrawing } from './redline-drawing.ts';
import { drawInlineComparison } from './redline-inline.ts';
import { drawSplitComparison } from './redline-split.ts';
import { seen } from './testing/comparisons.ts';

/** A text in which `^x` stands for a mark of the footnote `x`. */
function noted(source: string, notes: Readonly<Record<string, string>>): Text {
  const text = textOf(source);
  const footnotes = Object.entries(notes).map(
    ([id, words]): Footnote => ({
      id,
      blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: words }] }],
    }),
  );
  return { ...text, clauses: text.clauses.map(withMarks), footnotes };
}

const withMarks = (clause: Clause): Clause => ({
  ...clause,
  children: clause.children.map(withMarks),
  blocks: clause.blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, inlines: block.inlines.flatMap(parts) } : block,
  ),
});

const parts = (inline: Inline): readonly Inline[] =>
  inline.kind === 'text' ? inline.text.split(/(\^\w)/).map(part) : [inline];

const part = (text: string): Inline =>
  text.startsWith('^') ? { kind: 'footnote', id: text.slice(1) } : { kind: 'text', text };

function draw(old: Text, now: Text): { readonly inline: string; readonly split: string } {
  const image = (source: string) => source;
  const drawing = comparisonDrawing({ text: old, image }, { text: now, image }, ru);
  const stretches = fold(compareTexts(old, now));
  return {
    inline: drawInlineComparison(stretches, drawing),
    split: drawSplitComparison(stretches, drawing),
  };
}

const plain = noted('1.1. Данные обезличиваются по истечении срока.', {});
const marked = noted('1.1. Данные обезличиваются^a по истечении срока.', {
  a: 'После этого лица не узнать.',
});

test('A footnote that came is marked, and its words stand under the clause', () => {
  const { inline, split } = draw(plain, marked);
  assert.match(inline, /обезличиваются<ins>(?:(?!<\/ins>).)*<sup>1<\/sup>/);
  for (const view of [inline, split])
    assert.match(seen(view), /Сноска 1 После этого лица не узнать\./);
  const [before, after] = split.split('</td>') as [string, string];
  assert.doesNotMatch(before, /Сноска/);
  assert.match(after, /Сноска 1/);
});

test('A footnote that went is struck in the old text only', () => {
  const { inline, split } = draw(marked, plain);
  assert.match(inline, /<del>(?:(?!<\/del>).)*<sup>1<\/sup>/);
  const [before, after] = split.split('</td>') as [string, string];
  assert.match(before, /Сноска 1/);
  assert.doesNotMatch(after, /Сноска/);
});

test('Each side shows the number its own text gives a footnote', () => {
  const now = noted('1.1. Все^b данные обезличиваются^c по истечении срока.', {
    b: 'Кроме платёжных.',
    c: 'После этого лица не узнать.',
  });
  const [before, after] = draw(marked, now).split.split('</td>') as [string, string];
  assert.match(before, /<sup>1<\/sup>/);
  assert.match(after, /<sup>1<\/sup>.*<sup>2<\/sup>/);
});
