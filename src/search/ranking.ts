/**
 * Which clauses answer a query, and in which order. Words tell clauses apart by how few of them
 * hold the word (the idf of BM25: S. Robertson, H. Zaragoza, “The Probabilistic Relevance
 * Framework”, 2009), and clauses in which the words stand near each other come first.
 */

/** Where a word stands: clause → offsets of the word in it, in order. */
export type Places = ReadonlyMap<ClauseKey, readonly number[]>;

/** A page and the first slot of a clause in it, as one number. */
export type ClauseKey = number;

const most = 65_536;
export const keyOf = (page: number, slot: number): ClauseKey => page * most + slot;
export const pageOfKey = (key: ClauseKey): number => Math.floor(key / most);
export const slotOfKey = (key: ClauseKey): number => key % most;

export const isTitle = (key: ClauseKey): boolean => slotOfKey(key) === 0;

/** The findings of one word of the query. */
export interface Found {
  readonly exact: Places;
  readonly defined: Places;
  readonly related: Places;
}

export interface Ranked {
  readonly key: ClauseKey;
  readonly score: number;
}

/** A related word says less than the word itself, and yet is not missing. */
const relatedShare = 0.4;
const relatedCoverage = 0.75;
/** Clauses that hold much less of the query than the best one are no answer to it. */
const leastCoverage = 0.65;

interface Weighed extends Found {
  readonly rarity: number;
  readonly relatedRarity: number;
}

/**
 * @param clauses how many clauses there are
 * @param favour what a clause deserves besides its words, from 0: its document's title holds them
 */
export function rank(
  found: readonly Found[],
  clauses: number,
  favour: (key: ClauseKey) => number,
): readonly Ranked[] {
  const words = found.map((word) => weigh(word, clauses)).filter(({ rarity }) => rarity > 0);
  const whole = words.reduce((sum, { rarity }) => sum + rarity, 0);
  const scored = [...clausesOf(words)].map((key) => scoreOf(words, key, whole));
  const best = scored.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return scored
    .filter(({ coverage }) => coverage >= best * leastCoverage)
    .map(({ key, value }) => ({ key, score: value * (1 + favour(key)) }))
    .sort((a, b) => b.score - a.score || a.key - b.key);
}

/** The title of a document lends its words to its clauses and is none itself. */
function clausesOf(words: readonly Weighed[]): ReadonlySet<ClauseKey> {
  const keys = new Set<ClauseKey>();
  for (const { exact, related } of words)
    for (const places of [exact, related])
      for (const key of places.keys()) if (!isTitle(key)) keys.add(key);
  return keys;
}

/** A word that no clause has is left out of the account. */
function weigh(word: Found, clauses: number): Weighed {
  const relatedRarity = rarityOf(word.related.size, clauses);
  const rarity = word.exact.size > 0 ? rarityOf(word.exact.size, clauses) : relatedRarity;
  return { ...word, rarity, relatedRarity: Math.min(rarity, relatedRarity) };
}

const rarityOf = (holders: number, clauses: number): number =>
  holders === 0 ? 0 : Math.log(1 + (clauses - holders + 0.5) / (holders + 0.5));

function scoreOf(words: readonly Weighed[], key: ClauseKey, whole: number) {
  let [sum, coverage] = [0, 0];
  const offsets: (readonly number[])[] = [];
  for (const { exact, defined, related, rarity, relatedRarity } of words) {
    const own = exact.get(key);
    const near = own ?? related.get(key);
    if (!near) continue;
    offsets.push(near);
    if (own) {
      sum += rarity * strength(own, defined.get(key)?.length ?? 0);
      coverage += rarity;
    } else {
      sum += relatedShare * relatedRarity * strength(near, 0);
      coverage += relatedCoverage * relatedRarity;
    }
  }
  const share = whole > 0 ? coverage / whole : 0;
  return { key, coverage, value: sum * (0.25 + 0.75 * share * share) * nearness(offsets) };
}

/** How much a word that stands there so often says; the number of the clause itself says all. */
function strength(offsets: readonly number[], definitions: number): number {
  const often = offsets.length + 2 * definitions;
  const isNumber = offsets[0] === 0;
  return (isNumber ? 3 : 1) * ((2 * often) / (often + 1));
}

/** From 1 for one word or words far apart up to 2 for words side by side. */
function nearness(offsets: readonly (readonly number[])[]): number {
  if (offsets.length < 2) return 1;
  const span = shortestSpan(offsets);
  return 1 + (offsets.length - 1) / Math.max(offsets.length - 1, span);
}

/** Length of the shortest stretch that holds one of each list. */
function shortestSpan(lists: readonly (readonly number[])[]): number {
  const at = lists.map(() => 0);
  let shortest = Number.POSITIVE_INFINITY;
  for (;;) {
    let [first, last, which] = [Number.POSITIVE_INFINITY, 0, 0];
    lists.forEach((list, word) => {
      const offset = list[at[word] ?? 0] ?? 0;
      if (offset < first) [first, which] = [offset, word];
      last = Math.max(last, offset);
    });
    shortest = Math.min(shortest, last - first);
    at[which] = (at[which] ?? 0) + 1;
    if ((at[which] ?? 0) >= (lists[which]?.length ?? 0)) return shortest;
  }
}
