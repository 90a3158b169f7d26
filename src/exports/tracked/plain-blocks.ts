import { type Block, type Cell, type WordedBlock, wordedBlocks } from '../../legal/clause.ts';
import type { RedlineBlock, Run, Side } from '../../legal/comparison/comparison.ts';
import { type Piece, piece, pieces } from '../../legal/comparison/spans.ts';

/** The words of a clause or a footnote on one side or on both, without a search for differences. */
export const plainBlocks = (blocks: readonly Block[], side: Side): readonly RedlineBlock[] =>
  wordedBlocks(blocks).map((block) => plainBlock(block, side));

function plainBlock(block: WordedBlock, side: Side): RedlineBlock {
  if (block.kind === 'table') return { kind: 'table', side, rows: rowsOf(block, side) };
  const words = block.kind === 'paragraph' ? pieces(block.inlines) : [piece(block.text, [])];
  return { kind: block.kind, side, runs: runsOf(words, side) };
}

function rowsOf({ header, rows }: Extract<WordedBlock, { kind: 'table' }>, side: Side) {
  const row = (cells: readonly Cell[], head: boolean) => ({
    side,
    head,
    cells: cells.map((cell) => runsOf(pieces(cell), side)),
  });
  return [row(header, true), ...rows.map((cells) => row(cells, false))];
}

const runsOf = (from: readonly Piece[], side: Side): readonly Run[] =>
  from.flatMap(({ text, marks }) =>
    text === '' && marks.length === 0 ? [] : [{ side, text, marks }],
  );
