import { clauseText } from '../clause.ts';
import { fold } from './fold.ts';
import type { Node } from './nodes.ts';
import type { Pairing } from './pairing.ts';
import { isWord, tokenize } from './tokens.ts';

/**
 * Clauses that became two, and two that became one. Keys are clauses of the pairing, values
 * all the parts in their order, the paired one among them.
 */
export interface Joints {
  /** Old clause → the two new ones that hold its words. */
  readonly split: ReadonlyMap<Node, readonly Node[]>;
  /** New clause → the two old ones whose words it holds. */
  readonly merged: ReadonlyMap<Node, readonly Node[]>;
}

/**
 * Must run on pairs in their final order; only clauses of one paragraph each are weighed. What
 * a clause was split into must stand side by side, or the new text could not be read in its
 * order; of clauses that became one, others between them may have gone.
 */
export function findJoints(pairing: Pairing): Joints {
  const split = joints({ all: pairing.now, partnerOf: (part) => pairing.oldOf(part), apart: 1 });
  const merged = joints(
    { all: pairing.old, partnerOf: (part) => pairing.nowOf(part), apart: 3 },
    new Set(split.keys()),
  );
  return { split, merged };
}

interface Parts {
  readonly all: readonly Node[];
  /** The clause of the other text a part is paired with. */
  readonly partnerOf: (part: Node) => Node | undefined;
  /** How many places may lie from one part to the other. */
  readonly apart: number;
}

/**
 * Wholes and their parts, where some part has no partner of its own.
 * @param taken clauses that are no parts, being wholes themselves
 */
function joints(
  parts: Parts,
  taken: ReadonlySet<Node> = new Set(),
): ReadonlyMap<Node, readonly Node[]> {
  const found = new Map<Node, readonly Node[]>();
  const used = new Set(taken);
  const { all, partnerOf, apart } = parts;
  const free = all.filter((node) => !partnerOf(node) && isPlain(node));
  for (let distance = 1; distance <= apart; distance++) {
    for (const couple of free.flatMap((part) => withSiblings(part, all, distance))) {
      const whole = couple.map(partnerOf).find((node) => node !== undefined);
      if (!whole || found.has(whole) || couple.some((node) => used.has(node))) continue;
      if (couple.some(({ key }) => key === whole.key) || !isMadeOf(whole, couple, distance))
        continue;
      found.set(whole, couple);
      for (const node of couple) used.add(node);
    }
  }
  return found;
}

/** The part with the sibling that stands so far before it, and with the one after it. */
function withSiblings(
  part: Node,
  all: readonly Node[],
  distance: number,
): readonly (readonly Node[])[] {
  const [before, after] = [all[part.index - distance], all[part.index + distance]];
  const isFit = (node: Node | undefined): node is Node =>
    node !== undefined && node.parent === part.parent && isPlain(node);
  return [...(isFit(before) ? [[before, part]] : []), ...(isFit(after) ? [[part, after]] : [])];
}

/**
 * The words of the whole are in its parts, and each part is mostly made of them. Parts that
 * were reworded on the way must each hold a good share which the other has not: else one of
 * them is the whole, and the other only speaks of the same things. Nor is that trusted of parts
 * which do not stand side by side.
 */
function isMadeOf(whole: Node, parts: readonly Node[], distance: number): boolean {
  if (!isPlain(whole)) return false;
  const words = wordsOf(whole);
  const held = parts.map(wordsOf);
  const [first = [], second = []] = held;
  if (words.length < 8 || first.length < 4 || second.length < 4) return false;
  const all = held.flat();
  const kept = sharedCount(words, all) / words.length;
  const growth = all.length / words.length;
  const made = Math.min(...held.map((part) => sharedCount(part, words) / part.length));
  if (kept >= 0.9 && growth <= 1.25 && made >= 0.75) return true;
  if (distance > 1) return false;
  const own = Math.min(...held.map((part) => words.length - sharedCount(words, part)));
  const isShared = own >= Math.max(4, 0.25 * words.length);
  return isShared && kept >= 0.8 && growth <= 1.6 && made >= 0.45;
}

/** One paragraph and nothing under it: only such words can run on across a border. */
const isPlain = ({ clause, children }: Node): boolean =>
  children.length === 0 &&
  clause.kind !== 'section' &&
  clause.blocks.length === 1 &&
  clause.blocks[0]?.kind === 'paragraph';

const wordsOf = (node: Node): readonly string[] =>
  tokenize(fold(clauseText(node.clause)).toLowerCase()).filter(isWord);

/** How many words of the first list find one of their own in the second. */
function sharedCount(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}
