/** What can be counted in the operations of a comparison, and the least that they could be. */
import { fold } from '#legal/comparison/fold.ts';
import { isWord, tokenize } from '#legal/comparison/tokens.ts';

/** As a program reads them: -1 only old, 0 on both sides, 1 only new. */
export type Operations = readonly (readonly [side: -1 | 0 | 1, text: string])[];

export interface Counts {
  /** Words in what was removed and in what was added. */
  readonly changed: number;
  readonly runs: number;
  /** Unchanged runs of fewer than two words with a change before and a change after them. */
  readonly islands: number;
  /** Borders of runs with a letter or a digit on both sides, in either text. */
  readonly cut: number;
}

/** Letters and digits; 2.10.2.1, dates and hyphenated words are one each. */
export const wordsOf = (text: string): readonly string[] => tokenize(text).filter(isWord);

/** Words as they are compared: without capitals, ё, Latin look-alikes. */
export const foldedWords = (text: string): readonly string[] => wordsOf(text).map(fold);

export function count(operations: Operations): Counts {
  const changed = operations.reduce(
    (sum, [side, text]) => sum + (side === 0 ? 0 : wordsOf(text).length),
    0,
  );
  const first = operations.findIndex(([side]) => side !== 0);
  const last = operations.findLastIndex(([side]) => side !== 0);
  const islands = operations.filter(
    ([side, text], index) =>
      side === 0 && first < index && index < last && wordsOf(text).length < 2,
  );
  const cut = cuts(operations, -1) + cuts(operations, 1);
  return { changed, runs: operations.length, islands: islands.length, cut };
}

/** One text: what stays when the other side is dropped. */
export const sideOf = (operations: Operations, side: -1 | 1): string =>
  operations
    .filter(([own]) => own !== -side)
    .map(([, text]) => text)
    .join('');

function cuts(operations: Operations, side: -1 | 1): number {
  const texts = operations.filter(([own, text]) => own !== -side && text !== '');
  return texts.filter(([own, text], index) => {
    const next = texts[index + 1];
    return (
      next !== undefined &&
      next[0] !== own &&
      /[\p{L}\p{N}]$/u.test(text) &&
      /^[\p{L}\p{N}]/u.test(next[1])
    );
  }).length;
}

/**
 * How many words at the least must go or come to make one text of the other: their number
 * without twice the longest common subsequence (E. Myers, "An O(ND) Difference Algorithm").
 */
export function fewestChanged(old: readonly string[], now: readonly string[]): number {
  const middle = old.length + now.length + 1;
  const reached = new Int32Array(2 * middle + 1);
  for (let changed = 0; changed < middle; changed++) {
    for (let diagonal = -changed; diagonal <= changed; diagonal += 2) {
      const [left, right] = [
        reached[middle + diagonal - 1] ?? 0,
        reached[middle + diagonal + 1] ?? 0,
      ];
      let at = diagonal === -changed || (diagonal !== changed && left < right) ? right : left + 1;
      while (at < old.length && at - diagonal < now.length && old[at] === now[at - diagonal]) at++;
      reached[middle + diagonal] = at;
      if (at >= old.length && at - diagonal >= now.length) return changed;
    }
  }
  return old.length + now.length;
}

export const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, one) => ({
      changed: sum.changed + one.changed,
      runs: sum.runs + one.runs,
      islands: sum.islands + one.islands,
      cut: sum.cut + one.cut,
    }),
    { changed: 0, runs: 0, islands: 0, cut: 0 },
  );
