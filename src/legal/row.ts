import type { Clause } from './clause.ts';

/** An item, or a paragraph that closes the items, within the clause it belongs to. */
export interface RowItem {
  readonly clause: Clause;
  /** 1 right under the row's clause, 2 inside an item, and so on. */
  readonly depth: number;
}

/**
 * What a reader takes as one thing: a section's heading, a clause or a paragraph, with its
 * items. Parallel text sets rows side by side, a comparison counts them. Clauses under a
 * clause are rows of their own, and so is an item straight under a heading.
 */
export interface Row {
  readonly clause: Clause;
  readonly kind: 'section' | 'clause' | 'paragraph';
  /** How many sections and clauses stand above. */
  readonly depth: number;
  /** In reading order, nested items after the item that holds them. */
  readonly items: readonly RowItem[];
}

interface Draft extends Row {
  readonly items: RowItem[];
}

/** The rows of a text in reading order; every clause is in exactly one. */
export function rowsOf(clauses: readonly Clause[]): readonly Row[] {
  const rows: Draft[] = [];
  addRows(clauses, { rows, owner: null, depth: 0 });
  return rows;
}

interface Place {
  readonly rows: Draft[];
  /** The row of the clause or paragraph that holds these clauses. */
  readonly owner: Draft | null;
  readonly depth: number;
}

function addRows(clauses: readonly Clause[], { rows, owner, depth }: Place): void {
  for (const clause of clauses) {
    if (owner && isPart(clause)) addItem(clause, { rows, owner, depth: 1 });
    else {
      const row: Draft = { clause, kind: kindOf(clause), depth, items: [] };
      rows.push(row);
      addRows(clause.children, {
        rows,
        owner: clause.kind === 'section' ? null : row,
        depth: depth + 1,
      });
    }
  }
}

const isPart = ({ kind }: Clause): boolean => kind === 'item' || kind === 'paragraph';

/** Here `depth` is the item's depth within its row. */
function addItem(clause: Clause, { rows, owner, depth }: Place & { owner: Draft }): void {
  owner.items.push({ clause, depth });
  for (const child of clause.children) {
    if (isPart(child)) addItem(child, { rows, owner, depth: depth + 1 });
    else addRows([child], { rows, owner: null, depth: owner.depth + 1 });
  }
}

const kindOf = ({ kind }: Clause): Row['kind'] => (kind === 'item' ? 'paragraph' : kind);

/** Which row each clause is in, as its head or as one of its items. */
export function rowByClause(rows: readonly Row[]): ReadonlyMap<Clause, Row> {
  const found = new Map<Clause, Row>();
  for (const row of rows) {
    found.set(row.clause, row);
    for (const { clause } of row.items) found.set(clause, row);
  }
  return found;
}
