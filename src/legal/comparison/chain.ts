/** A link between the old text and the new, by the places of its ends. */
export interface Link {
  readonly old: number;
  readonly now: number;
  readonly weight: number;
}

/**
 * The heaviest links that keep their order on both sides, no place twice: a Fenwick tree of
 * maxima, O(n log n). Of equally heavy chains the one that comes first.
 */
export function heaviestChain<L extends Link>(links: readonly L[]): readonly L[] {
  // Later places first, so that no link of one new place stands on another of the same place.
  const inOrder = [...links].sort((a, b) => a.now - b.now || b.old - a.old);
  const chains = new Chains(inOrder.reduce((most, { old }) => Math.max(most, old), 0) + 1);
  const before: number[] = [];
  let best = -1;
  inOrder.forEach(({ old, weight }, place) => {
    before.push(chains.extend(old, weight));
    if (best < 0 || chains.sum(place) > chains.sum(best)) best = place;
  });
  const kept: L[] = [];
  for (let place = best; place >= 0; place = before[place] as number)
    kept.push(inOrder[place] as L);
  return kept.reverse();
}

/** The heaviest chain that ends at each old place. */
class Chains {
  readonly #tree: Int32Array;
  readonly #sums: number[] = [];

  constructor(places: number) {
    this.#tree = new Int32Array(places + 1).fill(-1);
  }

  sum(place: number): number {
    return this.#sums[place] ?? 0;
  }

  /** Adds a link after the heaviest chain that ends before `old`; tells its last link. */
  extend(old: number, weight: number): number {
    let last = -1;
    for (let at = old; at > 0; at -= at & -at) last = this.#heavier(last, this.#tree[at] as number);
    const place = this.#sums.length;
    this.#sums.push(this.sum(last) + weight);
    for (let at = old + 1; at < this.#tree.length; at += at & -at)
      this.#tree[at] = this.#heavier(this.#tree[at] as number, place);
    return last;
  }

  #heavier(a: number, b: number): number {
    if (a < 0) return b;
    return b >= 0 && this.sum(b) > this.sum(a) ? b : a;
  }
}
