import { clauseText } from '../clause.ts';
import { fold } from './fold.ts';
import type { Node } from './nodes.ts';
import { isWord, tokenize } from './tokens.ts';

/**
 * The words of the whole are in its parts, and each part is mostly made of them. Parts that
 * were reworded on the way must each hold a good share which the other has not: else one of
 * them is the whole, and the other only speaks of the same things. Nor is that trusted of parts
 * which do not stand side by side.
 */
export function isMadeOf(whole: Node, parts: readonly Node[], distance: number): boolean {
  if (parts.some(({ key }) => key === whole.key)) return false;
  const words = wordsOf(whole);
  const held = parts.map(wordsOf);
  const [first = [], second = []] = held;
  if (words.length < 8 || first.length < 4 || second.length < 4) return false;
  const shares = sharesOf(words, held);
  if (isKept(shares)) return true;
  if (distance > 1) return false;
  const own = Math.min(...held.map((part) => words.length - sharedCount(words, part)));
  const isShared = own >= Math.max(4, 0.25 * words.length);
  return isShared && shares.kept >= 0.8 && shares.growth <= 1.6 && shares.made >= 0.45;
}

/** Many parts are trusted only where hardly a word of the whole is lost, and hardly one is new. */
export function holdsAll(whole: Node, parts: readonly Node[]): boolean {
  if (parts.some(({ key }) => key === whole.key)) return false;
  const length = parts.reduce((sum, { key }) => sum + key.length, 0);
  if (Math.max(length, whole.key.length) > 1.5 * Math.min(length, whole.key.length)) return false;
  const [words, held] = [wordsOf(whole), parts.map(wordsOf)];
  return held.every(({ length }) => length >= 4) && isKept(sharesOf(words, held));
}

/** All of words, 1 for equal. */
interface Shares {
  /** Of the whole, what its parts hold. */
  readonly kept: number;
  /** How long the parts are for the whole. */
  readonly growth: number;
  /** Of the part that has least of it, what comes from the whole. */
  readonly made: number;
}

function sharesOf(words: readonly string[], held: readonly (readonly string[])[]): Shares {
  const all = held.flat();
  return {
    kept: sharedCount(words, all) / words.length,
    growth: all.length / words.length,
    made: Math.min(...held.map((part) => sharedCount(part, words) / part.length)),
  };
}

const isKept = ({ kept, growth, made }: Shares): boolean =>
  kept >= 0.9 && growth <= 1.25 && made >= 0.75;

/**
 * The lead-in with those of its items, from the first on, that hold the words of a whole; `null`
 * where more is lost on the way than an «и» or «а также». Items that follow are new, and so are those
 * that repeat what the lead-in says.
 */
export function isHeldBy(
  whole: Node,
  leadIn: Node,
  items: readonly Node[],
): readonly Node[] | null {
  if (whole.key.length <= leadIn.key.length) return null;
  const words = wordsOf(whole);
  const rest = without(words, wordsOf(leadIn));
  const end = items.findIndex((item) => {
    const own = wordsOf(item);
    return sharedCount(own, rest) < 0.6 * own.length || item.key === whole.key;
  });
  const held = [leadIn, ...(end < 0 ? items : items.slice(0, end))];
  const all = held.flatMap(wordsOf);
  const lost = words.length - sharedCount(words, all);
  const isKept = lost <= Math.max(2, 0.1 * words.length) && all.length <= 1.25 * words.length + 2;
  return held.length > 1 && words.length >= 6 && isKept ? held : null;
}

/**
 * Whether a clause may begin with this lead-in: with all its words, with two of them, or with one
 * where it holds most of the others, for a Kazakh sentence keeps its verb for the end.
 */
export function opensAlike(whole: Node, leadIn: Node): boolean {
  // Most begin otherwise, and cutting both into words is dear.
  if (firstLetters(whole) !== firstLetters(leadIn)) return false;
  const [words, opening] = [wordsOf(whole), wordsOf(leadIn)];
  const end = opening.findIndex((word, place) => word !== words[place]);
  const same = end < 0 ? opening.length : end;
  if (same === 0 || opening.length > words.length) return false;
  return same >= Math.min(2, opening.length) || sharedCount(opening, words) >= 0.6 * opening.length;
}

const firstLetters = ({ key }: Node): string | undefined => /[\p{L}\p{N}]+/u.exec(key)?.[0];

/** The folded words of a clause, in their order. */
export const wordsOf = (node: Node): readonly string[] =>
  tokenize(fold(clauseText(node.clause))).filter(isWord);

/** How many words of the first list find one of their own in the second. */
const sharedCount = (words: readonly string[], others: readonly string[]): number =>
  words.length - without(words, others).length;

/** The words of the first list that find none of their own in the second. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
