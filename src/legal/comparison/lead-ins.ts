import { isHeldBy, opensAlike } from './made-of.ts';
import { isOneParagraph, type Node } from './nodes.ts';
import type { Pairing } from './pairing.ts';

/** The text that may hold a lead-in with items, and the one that may hold their words in one clause. */
interface Sides {
  readonly parted: readonly Node[];
  readonly whole: readonly Node[];
  /** The clause of the whole text that a clause of the parted one is paired with. */
  readonly wholeOf: (part: Node) => Node | undefined;
  readonly partOf: (whole: Node) => Node | undefined;
}

const sidesOf = (pairing: Pairing) => {
  const nowOf = (old: Node) => pairing.nowOf(old);
  const oldOf = (now: Node) => pairing.oldOf(now);
  const split: Sides = { parted: pairing.now, whole: pairing.old, wholeOf: oldOf, partOf: nowOf };
  const merged: Sides = { parted: pairing.old, whole: pairing.now, wholeOf: nowOf, partOf: oldOf };
  return { split, merged };
};

/**
 * A clause that was parted into a lead-in and items, or put together of them, is continued by
 * the lead-in: most of its words may stand in one item, but it is the clause that keeps the number
 * and the first words.
 */
export function pairLeadIns(pairing: Pairing): void {
  const { split, merged } = sidesOf(pairing);
  for (const [whole, leadIn] of continued(split)) {
    pairing.part(whole);
    pairing.join(whole, leadIn);
  }
  for (const [whole, leadIn] of continued(merged)) {
    pairing.part(pairing.oldOf(whole));
    pairing.join(leadIn, whole);
  }
}

function continued({ parted, whole, wholeOf, partOf }: Sides): readonly (readonly [Node, Node])[] {
  const open = parted.filter((node) => !wholeOf(node) && isLeadIn(node));
  if (open.length === 0) return [];
  const byId = new Map(whole.map((node) => [node.clause.id, node]));
  return open.flatMap((leadIn) => {
    const [known, ...others] = itemsOf(leadIn).flatMap((item) => wholeOf(item) ?? []);
    const named = byId.get(leadIn.clause.id);
    const chosen = known ?? (named && !partOf(named) ? named : undefined);
    const isContinued =
      chosen && others.length === 0 && isWhole(chosen, leadIn) && opensAlike(chosen, leadIn);
    return isContinued ? [[chosen, leadIn] as const] : [];
  });
}

/** Clauses with the lead-in and items that hold their words, as `Joints` tells them. */
export function leadInJoints(pairing: Pairing) {
  const { split, merged } = sidesOf(pairing);
  return { split: jointsOf(split), merged: jointsOf(merged) };
}

function jointsOf({ parted, wholeOf }: Sides): ReadonlyMap<Node, readonly Node[]> {
  const found = new Map<Node, readonly Node[]>();
  for (const leadIn of parted) {
    const whole = isLeadIn(leadIn) ? wholeOf(leadIn) : undefined;
    if (!whole || !isWhole(whole, leadIn)) continue;
    const items = itemsOf(leadIn);
    const taken = items.findIndex((item) => wholeOf(item));
    const held = isHeldBy(whole, leadIn, taken < 0 ? items : items.slice(0, taken));
    if (held) found.set(whole, held);
  }
  return found;
}

/** The items that follow the words of a clause, up to the first that is more than one paragraph. */
function itemsOf({ children }: Node): readonly Node[] {
  const end = children.findIndex((child) => !isPlainItem(child));
  return end < 0 ? children : children.slice(0, end);
}

const isPlainItem = (node: Node): boolean =>
  (node.clause.kind === 'item' || node.clause.kind === 'paragraph') &&
  node.children.length === 0 &&
  isOneParagraph(node);

const isLeadIn = (node: Node): boolean =>
  isNumbered(node) && isOneParagraph(node) && itemsOf(node).length > 0;

/** A clause of the lead-in's own rank, all of whose words stand in one paragraph. */
const isWhole = (whole: Node, leadIn: Node): boolean =>
  whole.clause.kind === leadIn.clause.kind &&
  isNumbered(whole) &&
  isOneParagraph(whole) &&
  whole.children.every(({ clause }) => clause.kind === 'clause');

const isNumbered = ({ clause }: Node): boolean =>
  clause.kind === 'clause' || clause.kind === 'item';
