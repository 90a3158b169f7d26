import assert from 'node:assert/strict';
import { type Block, type Clause, type Inline, plainText, walk } from '../../legal/clause.ts';
import { compareTexts } from '../../legal/comparison/compare.ts';
import type { Footnote, Text } from '../../legal/edition.ts';
import type { About } from '../compared.ts';
import { redlineDocx } from '../redline-docx.ts';
import { assertValid, type Parts, part, partsOf, settle } from './word.ts';
import { child, elements, type Node } from './xml-tree.ts';

export const about: About = {
  author: 'ТОО «Пример»',
  day: '2026-09-01',
  heading: 'Сравнение',
  old: 'Было',
  now: 'Стало',
  address: 'https://example.kz/ru/terms/compare/a..b/',
};

/**
 * The lines a text must leave: the title, then every clause with its number before its words. A
 * footnote stands at its first mention; a later one is the number it has in the text.
 */
export function linesOf({ title, clauses, footnotes }: Text): readonly string[] {
  const seen = new Set<string>();
  const words = (inlines: readonly Inline[]): string =>
    inlines
      .map((inline) => {
        if (inline.kind !== 'footnote')
          return 'children' in inline ? words(inline.children) : plainText([inline]);
        if (seen.has(inline.id)) return `${footnotes.findIndex(({ id }) => id === inline.id) + 1}`;
        seen.add(inline.id);
        return '';
      })
      .join('');
  return [words(title), ...[...walk(clauses)].flatMap((clause) => linesOfClause(clause, words))];
}

type Spell = (inlines: readonly Inline[]) => string;

function linesOfClause({ label, blocks }: Clause, words: Spell): readonly string[] {
  const lines = blocks.flatMap((block) => linesOfBlock(block, words));
  if (label === '') return lines;
  const [first, ...rest] = lines;
  if (first === undefined || startsWithTable(blocks)) return [`${label} `, ...lines];
  return [`${label} ${first}`, ...rest];
}

const startsWithTable = (blocks: readonly Block[]): boolean =>
  blocks.find(({ kind }) => kind !== 'note' && kind !== 'rule')?.kind === 'table';

function linesOfBlock(block: Block, words: Spell): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [words(block.inlines)];
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(words).join('|'));
    case 'quote':
      return block.blocks.flatMap((inner) => linesOfBlock(inner, words));
    case 'preformatted':
      return [block.text.replaceAll('\n', ' ')];
    default:
      return [];
  }
}

const noteLines = ({ blocks }: Footnote): readonly string[] =>
  blocks.flatMap((block) => linesOfBlock(block, plainText));

/** The redline of two texts as Word reads it, after all that must hold of any has been checked. */
export function assertRedline(from: Text, to: Text): Parts {
  const compared = { from, to, comparison: compareTexts(from, to) };
  const bytes = redlineDocx(compared, about);
  assert.deepEqual(redlineDocx(compared, about), bytes, 'the same bytes');
  const parts = partsOf(bytes);
  assertValid(parts);
  const body = child(part(parts, 'word/document.xml'), 'w:body') as Node;
  for (const [answer, text] of [
    ['accept', to],
    ['reject', from],
  ] as const) {
    const { lines, notes } = settle(body, answer);
    const isPadded = lines.at(-1) === '';
    assert.deepEqual(isPadded ? lines.slice(0, -1) : lines, linesOf(text), answer);
    const known = parts.get('word/footnotes.xml');
    const bodies = notes.map((id) => {
      const note = elements(known as Node).find(({ attributes }) => attributes['w:id'] === id);
      return settle(note as Node, answer).lines.map((line, place) =>
        place === 0 ? line.replace(/^ /, '') : line,
      );
    });
    assert.deepEqual(bodies, mentioned(text).map(noteLines), `footnotes, ${answer}`);
  }
  return parts;
}

/** Footnotes whose sign stands in the text; a draft may hold one that nothing mentions. */
function mentioned({ clauses, footnotes }: Text): readonly Footnote[] {
  const all = JSON.stringify(clauses);
  return footnotes.filter(({ id }) => all.includes(JSON.stringify({ kind: 'footnote', id })));
}
