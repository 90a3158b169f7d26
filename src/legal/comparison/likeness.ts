import { clauseText } from '../clause.ts';
import { fold } from './fold.ts';
import type { Node } from './nodes.ts';
import { isWord, tokenize } from './tokens.ts';

/** The different words of a clause, by number, in rising order. */
export interface Wording {
  readonly words: Int32Array;
  /** How much they say together. */
  readonly weight: number;
}

export interface Wordings {
  of(node: Node): Wording;
  /** How much each word says, by its number: a rare word says more than a common one. */
  readonly says: Float64Array;
}

/**
 * The wordings of all these clauses, weighed against each other. A word in two clauses is as
 * rare as can be: one of them may be old, the other new.
 */
export function wordings(nodes: readonly Node[]): Wordings {
  const vocabulary = new Map<string, number>();
  const held: number[] = [];
  const all = nodes.map((node) => numbersOf(wordsOf(node), vocabulary));
  for (const words of all) for (const word of words) held[word] = (held[word] ?? 0) + 1;
  const says = new Float64Array(vocabulary.size);
  for (const [word, number] of vocabulary) {
    const rarity = Math.log(1 + nodes.length / Math.max(2, held[number] ?? 0));
    says[number] = (word.length <= 3 ? 0.4 : 1) * rarity;
  }
  const found = new Map<Node, Wording>();
  nodes.forEach((node, index) => {
    const words = all[index] as Int32Array;
    found.set(node, { words, weight: words.reduce((sum, word) => sum + (says[word] ?? 0), 0) });
  });
  return { says, of: (node) => found.get(node) ?? none };
}

const none: Wording = { words: new Int32Array(), weight: 0 };

function numbersOf(words: ReadonlySet<string>, vocabulary: Map<string, number>): Int32Array {
  const numbers = new Int32Array(words.size);
  let at = 0;
  for (const word of words) {
    const known = vocabulary.get(word) ?? vocabulary.size;
    if (known === vocabulary.size) vocabulary.set(word, known);
    numbers[at++] = known;
  }
  return numbers.sort();
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

/** How alike two clauses are, from 0, nothing in common, to 1, the same words. */
export interface Likeness {
  readonly whole: number;
  /**
   * The same for a clause that may live on inside a much longer one, or the longer in it: as in
   * clauses much extended, split or merged.
   */
  readonly within: number;
}

export function likeness(a: Wording, b: Wording, says: Float64Array): Likeness {
  if (a.weight + b.weight === 0) return { whole: 0, within: 0 };
  const shared = sharedWeight(a.words, b.words, says);
  const whole = (2 * shared) / (a.weight + b.weight);
  const isShort = Math.min(a.words.length, b.words.length) < 6;
  const held = (0.6 * shared) / Math.min(a.weight, b.weight);
  return { whole, within: isShort ? whole : Math.max(whole, held) };
}

function sharedWeight(a: Int32Array, b: Int32Array, says: Float64Array): number {
  let weight = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) weight += says[left] ?? 0;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return weight;
}
