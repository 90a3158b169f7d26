/** How much there is of each value, in the order in which they are met. */
export function tallyOf<T>(parts: Iterable<readonly [value: T, weight: number]>): Map<T, number> {
  const tally = new Map<T, number>();
  for (const [value, weight] of parts) tally.set(value, (tally.get(value) ?? 0) + weight);
  return tally;
}

/** The value there is most of, of equals the first; `undefined` where there are none. */
export const mostOf = <T>(tally: ReadonlyMap<T, number>): T | undefined =>
  [...tally].sort((a, b) => b[1] - a[1])[0]?.[0];
