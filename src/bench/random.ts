/** Chance that is the same in every run: figures of two runs must be of the same texts. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** Mulberry32. Seeds are joined into one, so that every clause can have a chance of its own. */
export function randomOf(...seeds: readonly number[]): Random {
  let state = seeds.reduce((all, seed) => Math.imul(all ^ (seed + 0x9e3779b9), 0x85ebca6b), 1);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] ?? list[0] };
}
