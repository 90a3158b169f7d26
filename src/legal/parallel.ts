import type { Text } from './edition.ts';
import { interleave } from './interleave.ts';
import { type Row, rowsOf } from './row.ts';

/** One provision in every language. */
export interface ParallelRow {
  readonly id: string;
  readonly kind: Row['kind'];
  readonly depth: number;
  /** In the order of the texts; `null` where a language has no such clause. */
  readonly cells: readonly (Row | null)[];
}

/**
 * Sets texts of one edition side by side, clause by clause, by their ids. The first text
 * leads the order; a clause that only another has follows the clause it follows there.
 */
export function align(texts: readonly Text[]): readonly ParallelRow[] {
  const sides = texts.map(
    (text) => new Map(rowsOf(text.clauses).map((row) => [row.clause.id, row])),
  );
  return interleave(sides.map((side) => [...side.keys()])).map((id) => {
    const cells = sides.map((side) => side.get(id) ?? null);
    const { kind, depth } = cells.find((cell) => cell !== null) as Row;
    return { id, kind, depth, cells };
  });
}
