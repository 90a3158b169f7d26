import { diffArrays } from 'diff';

/** Two things side by side; one of them may be missing. */
export type Couple<Item> =
  | readonly [old: Item, now: Item]
  | readonly [old: Item, now: null]
  | readonly [old: null, now: Item];

interface Likeness<Item> {
  /** Equal for things that are the same. */
  readonly key: (item: Item) => string;
  /** 0 for things that must not stand side by side, up to 1 for the same. */
  readonly alike: (old: Item, now: Item) => number;
}

/** A gap wider than this is paired first to first: the search grows with the square. */
const widestSearch = 60;

/** Sets two lists side by side without ever crossing: the same first, then the most alike. */
export function alongside<Item>(
  old: readonly Item[],
  now: readonly Item[],
  likeness: Likeness<Item>,
): readonly Couple<Item>[] {
  const couples: Couple<Item>[] = [];
  let [i, j] = [0, 0];
  let [goneFrom, newFrom] = [0, 0];
  const settle = (): void => {
    for (const couple of inGap(old.slice(goneFrom, i), now.slice(newFrom, j), likeness.alike))
      couples.push(couple);
  };
  const parts = diffArrays(old.map(likeness.key), now.map(likeness.key), { maxEditLength: 2000 });
  for (const { added, removed, count } of parts ?? []) {
    if (removed) i += count;
    else if (added) j += count;
    else {
      settle();
      for (let k = 0; k < count; k++) couples.push([old[i++] as Item, now[j++] as Item]);
      [goneFrom, newFrom] = [i, j];
    }
  }
  [i, j] = [old.length, now.length];
  settle();
  return couples;
}

function inGap<Item>(
  old: readonly Item[],
  now: readonly Item[],
  alike: (old: Item, now: Item) => number,
): readonly Couple<Item>[] {
  if (old.length === 0) return now.map((item) => [null, item] as const);
  if (now.length === 0) return old.map((item) => [item, null] as const);
  if (old.length > widestSearch || now.length > widestSearch) return firstToFirst(old, now, alike);
  const best = bestSums(old, now, alike);
  const couples: Couple<Item>[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [here, skipOld, skipNow] = [at(best, i, j), at(best, i + 1, j), at(best, i, j + 1)];
    if (i < old.length && (j === now.length || here === skipOld))
      couples.push([old[i++] as Item, null]);
    else if (j < now.length && (i === old.length || here === skipNow))
      couples.push([null, now[j++] as Item]);
    else couples.push([old[i++] as Item, now[j++] as Item]);
  }
  return couples;
}

/** `best[i][j]`: the highest sum of likeness that `old` from i and `now` from j can reach. */
function bestSums<Item>(
  old: readonly Item[],
  now: readonly Item[],
  alike: (old: Item, now: Item) => number,
): readonly (readonly number[])[] {
  const best = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  );
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const together = alike(old[i] as Item, now[j] as Item);
      const apart = Math.max(at(best, i + 1, j), at(best, i, j + 1));
      (best[i] as number[])[j] = Math.max(
        apart,
        together > 0 ? together + at(best, i + 1, j + 1) : 0,
      );
    }
  }
  return best;
}

const at = (best: readonly (readonly number[])[], i: number, j: number): number =>
  best[i]?.[j] ?? 0;

function firstToFirst<Item>(
  old: readonly Item[],
  now: readonly Item[],
  alike: (old: Item, now: Item) => number,
): readonly Couple<Item>[] {
  const couples: Couple<Item>[] = [];
  for (let i = 0; i < Math.max(old.length, now.length); i++) {
    const [before, after] = [old[i], now[i]];
    if (before !== undefined && after !== undefined && alike(before, after) > 0)
      couples.push([before, after]);
    else {
      if (before !== undefined) couples.push([before, null]);
      if (after !== undefined) couples.push([null, after]);
    }
  }
  return couples;
}
