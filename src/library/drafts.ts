/** Clauses while they are built: the same data, still growing. */
import type { Block, Clause, ClauseKind } from '#legal/clause.ts';
import type { Label } from '#legal/numbering.ts';

export type Draft = Omit<Clause, 'blocks' | 'children' | 'kind'> & {
  kind: ClauseKind;
  readonly blocks: Block[];
  readonly children: Draft[];
};

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The addresses given so far, each with how many times it was wanted. */
export type Ids = Map<string, number>;

const none: readonly [] = [];

/** The same clause with arrays of just its size: `push` leaves room for sixteen more in each. */
export function finished(draft: Draft): Clause {
  return {
    ...draft,
    blocks: draft.blocks.length === 0 ? none : draft.blocks.slice(),
    children: draft.children.length === 0 ? none : draft.children.map(finished),
  };
}

export interface Head {
  readonly kind: ClauseKind;
  /** The address before repetition is told apart. */
  readonly base: string;
  readonly label: Label | null;
}

export function newDraft(ids: Ids, head: Head, place: Place): Draft {
  const times = (ids.get(head.base) ?? 0) + 1;
  ids.set(head.base, times);
  return {
    kind: head.kind,
    id: times === 1 ? head.base : `${head.base}~${times}`,
    number: head.label?.number ?? '',
    label: head.label?.label ?? '',
    line: place.line,
    column: place.column,
    blocks: [],
    children: [],
  };
}
