import type { Text } from './edition.ts';
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
  return order(sides).map((id) => {
    const cells = sides.map((side) => side.get(id) ?? null);
    const { kind, depth } = cells.find((cell) => cell !== null) as Row;
    return { id, kind, depth, cells };
  });
}

/** Every id once, each after the id it follows in the first text that has it. */
function order(sides: readonly ReadonlyMap<string, Row>[]): readonly string[] {
  const known = new Set<string>();
  const start = '';
  const followers = new Map<string, string[]>([[start, []]]);
  for (const side of sides) {
    let before = start;
    for (const id of side.keys()) {
      if (!known.has(id)) follow(followers, { before, id });
      known.add(id);
      before = id;
    }
  }
  return chain(followers, start);
}

/** What a later text inserts comes before what an earlier one already put there. */
function follow(
  followers: Map<string, string[]>,
  { before, id }: { before: string; id: string },
): void {
  followers.get(before)?.unshift(id);
  followers.set(id, []);
}

function chain(
  followers: ReadonlyMap<string, readonly string[]>,
  start: string,
): readonly string[] {
  const ids: string[] = [];
  const left = [...(followers.get(start) ?? [])].toReversed();
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    ids.push(id);
    left.push(...(followers.get(id) ?? []).toReversed());
  }
  return ids;
}
