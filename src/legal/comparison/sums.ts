import type { Token } from './spans.ts';
import { joinStretches, type Stretch, wordsIn } from './stretches.ts';

/**
 * A sum is read as one number: where one of its groups of figures changed, all of it did. «1 500 000»
 * that became «1 800 000» is no «500» that became «800».
 */
export function joinSums(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  let rest: Stretch | null = null;
  stretches.forEach((stretch, place) => {
    const own = rest ?? stretch;
    rest = null;
    if (own.kind !== 'changed') {
      joined.push(own);
      return;
    }
    const [before, after] = [joined.at(-1), stretches[place + 1]];
    const [kept, head] = cutAt(before, before ? before.now.length - groupsBefore(before, own) : 0);
    const [tail, left] = cutAt(after, after ? groupsAfter(own, after) : 0);
    if (head) joined.splice(-1, 1, ...(kept ? [kept] : []));
    joined.push(joinStretches(...[head, own, tail].filter((part) => part !== null)));
    if (tail) rest = left ?? empty;
  });
  return joined.filter(({ old, now }) => old.length + now.length > 0);
}

const empty: Stretch = { kind: 'same', old: [], now: [], kept: 0 };

/** How many tokens at the end of what stands before belong to a sum that goes on in the change. */
function groupsBefore(before: Stretch, { old, now }: Stretch): number {
  if (before.kind !== 'same') return 0;
  let count = 0;
  let isSum = isNextGroup(old[0]) || isNextGroup(now[0]);
  for (let at = before.now.length - 1; isSum && isFigures(before.now[at]); at--) {
    count++;
    isSum = isNextGroup(before.now[at]);
  }
  return count;
}

/** How many tokens at the beginning of what stands after go on with a sum of the change. */
function groupsAfter({ old, now }: Stretch, after: Stretch): number {
  if (after.kind !== 'same' || !(isFigures(old.at(-1)) || isFigures(now.at(-1)))) return 0;
  let count = 0;
  while (isNextGroup(after.now[count])) count++;
  return count;
}

const isFigures = (token: Token | undefined): boolean => /^\d{1,3}$/.test(token?.text ?? '');

/** Three figures after one space. */
const isNextGroup = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\d{3}$/.test(token.text) &&
  /^\s$/u.test(token.before.map(({ text }) => text).join(''));

/** A stretch cut in two before the token at that place; `null` for a part that has none. */
function cutAt(
  stretch: Stretch | undefined,
  place: number,
): readonly [before: Stretch | null, after: Stretch | null] {
  if (!stretch) return [null, null];
  return [part(stretch, 0, place), part(stretch, place, stretch.now.length)];
}

function part({ kind, old, now }: Stretch, from: number, to: number): Stretch | null {
  if (from >= to) return null;
  const words = now.slice(from, to);
  return { kind, old: old.slice(from, to), now: words, kept: wordsIn(words) };
}
