import type { Block, Cell } from '../../legal/clause.ts';
import type { RedlineBlock, Run, Side } from '../../legal/comparison/comparison.ts';
import { type Piece, piece, pieces } from '../../legal/comparison/spans.ts';

/** The words of a clause or a footnote on one side or on both, without a search for differences. */
export const plainBlocks = (blocks: readonly Block[], side: Side): readonly RedlineBlock[] =>
  blocks.flatMap((block): readonly RedlineBlock[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ kind: 'paragraph', side, runs: runsOf(pieces(block.inlines), side) }];
      case 'preformatted':
        return [{ kind: 'preformatted', side, runs: runsOf([piece(block.text, [])], side) }];
      case 'table':
        return [{ kind: 'table', side, rows: rowsOf(block, side) }];
      case 'quote':
        return plainBlocks(block.blocks, side);
      default:
        return [];
    }
  });

function rowsOf({ header, rows }: Extract<Block, { kind: 'table' }>, side: Side) {
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
