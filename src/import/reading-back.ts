/** A text that was read → blocks again, so that what was written can be proved by writing it anew. */
import {
  blockText,
  type Clause,
  type Inline,
  plainText,
  type Block as TextBlock,
} from '#legal/clause.ts';
import type { Text } from '#legal/edition.ts';
import { readLabel } from '#legal/numbering.ts';
import type { Block, BlockKind } from './blocks.ts';
import { noteMark } from './note-marks.ts';
import { textOfRows } from './source.ts';

export function blocksOfText(text: Text): Block[] {
  const title = text.title.length > 0 ? [plain('title', words(text.title), 1)] : [];
  const notes = text.footnotes.map(({ id, blocks }) => ({
    ...plain('note', blocks.map(blockText).join(' '), 0),
    note: id,
  }));
  return [...title, ...text.clauses.flatMap(blocksOfClause), ...notes];
}

const plain = (kind: BlockKind, text: string, line: number): Block => ({
  kind,
  number: '',
  text,
  labelLength: 0,
  scheme: null,
  line,
  joins: [],
  guess: false,
});

function blocksOfClause(clause: Clause): Block[] {
  const [first, ...more] = clause.blocks;
  const opensWithWords = first?.kind === 'paragraph';
  const own = opensWithWords ? words(first.inlines) : '';
  const head = labelled(clause, own);
  const rest = opensWithWords ? more : clause.blocks;
  const withHead = clause.label !== '' || own !== '';
  return [
    ...(withHead ? [head] : []),
    ...rest.map((block) => moreOf(block, clause.line)),
    ...clause.children.flatMap(blocksOfClause),
  ];
}

function labelled(clause: Clause, own: string): Block {
  const kind = clause.kind === 'section' ? 'heading' : clause.kind;
  const space = clause.label !== '' && own !== '' ? ' ' : '';
  const text = `${clause.label}${space}${own}`;
  return {
    ...plain(kind, text, clause.line),
    number: clause.number,
    labelLength: clause.label.length + space.length,
    scheme:
      readLabel(`${clause.label} `)?.scheme ??
      (kind === 'heading' && clause.number ? headingScheme(clause.label) : null),
  };
}

const headingScheme = (label: string) =>
  /\p{L}{3}|§/u.test(label) ? ('division' as const) : ('decimal' as const);

function moreOf(block: TextBlock, line: number): Block {
  if (block.kind === 'paragraph') return plain('paragraph', words(block.inlines), line);
  if (block.kind !== 'table') return plain('paragraph', blockText(block), line);
  const rows = [block.header, ...block.rows].map((row) => row.map(words));
  return { ...plain('paragraph', textOfRows(rows), line), rows };
}

/** As `plainText`, with the places of footnotes kept. */
const words = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'footnote') return noteMark(inline.id);
      return 'children' in inline ? words(inline.children) : plainText([inline]);
    })
    .join('');
