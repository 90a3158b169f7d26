import type { RedlineBlock, Run } from './comparison.ts';

/** Every run of a block, cell after cell in a table. */
export const runsIn = (block: RedlineBlock): readonly Run[] =>
  block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : block.runs;

/** The same block with each of its runs changed. */
export function withRuns(block: RedlineBlock, change: (run: Run) => Run): RedlineBlock {
  if (block.kind !== 'table') return { ...block, runs: block.runs.map(change) };
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((runs) => runs.map(change)),
  }));
  return { ...block, rows };
}
