/** Clauses while they are built: the same data, still growing and without addresses. */
import type { Block, Clause, ClauseKind } from '#legal/clause.ts';
import type { Label } from '#legal/numbering.ts';
import { oneCopy } from './one-copy.ts';

export type Draft = Omit<Clause, 'id' | 'blocks' | 'children' | 'kind'> & {
  readonly kind: ClauseKind;
  /** Its address; of an item or a paragraph that stands under another, only the end of it. */
  readonly base: string;
  readonly blocks: Block[];
  readonly children: Draft[];
};

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Head {
  readonly kind: ClauseKind;
  readonly base: string;
  readonly label: Label | null;
}

export function newDraft(head: Head, place: Place): Draft {
  return {
    kind: head.kind,
    base: head.base,
    number: head.label?.number ?? '',
    label: head.label?.label ?? '',
    line: place.line,
    column: place.column,
    blocks: [],
    children: [],
  };
}

/**
 * The drafts as clauses, each with its address. Sections and clauses are given theirs first:
 * item `1)` of clause 9 would be `p-9-1`, but that is clause 9-1 in every language.
 */
export function finished(roots: readonly Draft[]): Clause[] {
  const addresses: Addresses = { times: new Map(), given: new Map() };
  nameProvisions(roots, addresses);
  return roots.map((root) => finishedDraft(root, '', addresses));
}

interface Addresses {
  /** How many times an address was wanted. */
  readonly times: Map<string, number>;
  readonly given: Map<Draft, string>;
}

function nameProvisions(drafts: readonly Draft[], addresses: Addresses): void {
  for (const draft of drafts) {
    if (draft.kind === 'section' || draft.kind === 'clause')
      addresses.given.set(draft, unique(draft.base, addresses));
    nameProvisions(draft.children, addresses);
  }
}

function unique(base: string, { times }: Addresses): string {
  const count = (times.get(base) ?? 0) + 1;
  times.set(base, count);
  return count === 1 ? base : `${base}~${count}`;
}

const none: readonly [] = [];

/** Arrays are of just their size: `push` leaves room for sixteen more in each. */
function finishedDraft(draft: Draft, parent: string, addresses: Addresses): Clause {
  const { base, blocks, children } = draft;
  const id =
    addresses.given.get(draft) ?? unique(parent === '' ? base : `${parent}-${base}`, addresses);
  // Spelt out: an object made by spreading keeps its fields in a second one.
  return {
    kind: draft.kind,
    id: oneCopy(id),
    number: oneCopy(draft.number),
    label: oneCopy(draft.label),
    line: draft.line,
    column: draft.column,
    blocks: blocks.length === 0 ? none : blocks.slice(),
    children:
      children.length === 0 ? none : children.map((child) => finishedDraft(child, id, addresses)),
  };
}
