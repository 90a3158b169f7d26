import { clauseText } from '../clause.ts';
import { fold } from './fold.ts';
import type { Node } from './nodes.ts';
import { isWord, tokenize } from './tokens.ts';

/** The words of a clause with how much each says: a rare word says more than a common one. */
export interface Wording {
  readonly words: ReadonlyMap<string, number>;
  readonly weight: number;
}

/**
 * The wordings of all these clauses, weighed against each other. A word in two clauses is as
 * rare as can be: one of them may be old, the other new.
 */
export function wordings(nodes: readonly Node[]): ReadonlyMap<Node, Wording> {
  const sets = nodes.map((node) => wordsOf(node));
  const holders = new Map<string, number>();
  for (const set of sets) for (const word of set) holders.set(word, (holders.get(word) ?? 0) + 1);
  const found = new Map<Node, Wording>();
  nodes.forEach((node, index) => {
    const words = new Map<string, number>();
    let weight = 0;
    for (const word of sets[index] ?? []) {
      const says =
        (word.length <= 3 ? 0.4 : 1) *
        Math.log(1 + nodes.length / Math.max(2, holders.get(word) ?? 0));
      words.set(word, says);
      weight += says;
    }
    found.set(node, { words, weight });
  });
  return found;
}

const wordsOf = (node: Node): ReadonlySet<string> =>
  new Set(tokenize(fold(clauseText(node.clause)).toLowerCase()).filter(isWord));

/** Share of the words two texts have in common, from 0 to 1. */
export function wordsInCommon(old: string, now: string): number {
  const [before, after] = [old, now].map(
    (text) => new Set(tokenize(text.toLowerCase()).filter(isWord)),
  );
  if (!before || !after || before.size + after.size === 0) return 1;
  let shared = 0;
  for (const word of before) if (after.has(word)) shared++;
  return (2 * shared) / (before.size + after.size);
}

/** Weight of the words both have. */
function shared(a: Wording, b: Wording): number {
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a];
  let weight = 0;
  for (const [word, says] of small.words) if (large.words.has(word)) weight += says;
  return weight;
}

/** From 0, nothing in common, to 1, the same words. */
export const likeness = (a: Wording, b: Wording): number =>
  a.weight + b.weight === 0 ? 0 : (2 * shared(a, b)) / (a.weight + b.weight);

/**
 * The same for a clause that may live on inside a much longer one, or the longer in it: as in
 * clauses much extended, split or merged.
 */
export function likenessWithin(a: Wording, b: Wording): number {
  if (Math.min(a.words.size, b.words.size) < 6) return likeness(a, b);
  return Math.max(likeness(a, b), (0.6 * shared(a, b)) / Math.min(a.weight, b.weight));
}
