import type { Side } from './comparison.ts';
import { tokenize } from './tokens.ts';

type Told = readonly [side: Side, text: string];

/**
 * A redline marks words that are only set otherwise (a link that leads elsewhere, emphasis that
 * came). Where words alone are told they are the same words, with what was removed before them
 * or added after them.
 */
export function withoutResetting(list: readonly Told[]): readonly Told[] {
  return list.flatMap((operation, index): readonly Told[] => {
    const [before, after] = [list[index - 1], list[index + 1]];
    if (operation[0] === -1 && after?.[0] === 1) return apart(operation[1], after[1]);
    return operation[0] === 1 && before?.[0] === -1 ? [] : [operation];
  });
}

function apart(old: string, now: string): readonly Told[] {
  const [before, after] = [tokenize(old), tokenize(now)];
  const length = Math.min(before.length, after.length);
  const isSame = before.slice(-length).every((word, index) => word === after[index]);
  if (!isSame)
    return [
      [-1, old],
      [1, now],
    ];
  return [
    [-1, before.slice(0, -length).join('')],
    [0, after.slice(0, length).join('')],
    [1, after.slice(length).join('')],
  ];
}
