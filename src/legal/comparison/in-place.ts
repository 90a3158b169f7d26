import { type Candidate, Candidates } from './candidates.ts';
import { heaviestChain, type Link } from './chain.ts';
import type { Node } from './nodes.ts';
import type { Pairing } from './pairing.ts';

interface Choice extends Link {
  /** None for a pair that stands. */
  readonly candidate: Candidate | null;
}

/** So alike, what stands in its place continues a clause better than its own words elsewhere. */
const alikeInPlace = 0.3;

/** Less in common is no reason to stand in one place. */
const leastAlike = 0.25;

/** At most one clause between two neighbours. */
const mostApart = 2;

/**
 * Pairs what stands in order in both texts and is alike, before anything that stands elsewhere
 * is asked. A new clause may repeat, word for word, an old one that was only reworded where it
 * stands: equal words alone would tell that the old one moved away and a stranger took its
 * place. A pair that nothing but equal words speaks for gives way.
 * @returns what else the clauses still open might continue
 */
export function pairInPlace(pairing: Pairing): Candidates {
  const lonely = new Set(pairing.old.filter((old) => isLonely(old, pairing)));
  const candidates = new Candidates(pairing, openOf(pairing, lonely));
  const chain = chainOfAlike(pairing, { lonely, candidates });
  chain.forEach((choice, place) => {
    const { candidate } = choice;
    const isAmongOthers = isBeside(choice, chain[place - 1]) || isBeside(choice, chain[place + 1]);
    if (!candidate || candidate.short || candidate.within < alikeInPlace || !isAmongOthers) return;
    settle(candidate, pairing);
  });
  return candidates;
}

/** Two pairs of equal words explain more than one of words alike. */
function settle({ old, now }: Candidate, pairing: Pairing): void {
  if (pairing.nowOf(old) && pairing.oldOf(now)) return;
  pairing.part(old);
  pairing.part(pairing.oldOf(now));
  pairing.join(old, now);
}

function isBeside(link: Link, other: Link | undefined): boolean {
  if (!other) return false;
  return Math.max(Math.abs(link.old - other.old), Math.abs(link.now - other.now)) <= mostApart;
}

/** What is not paired yet, or by nothing but its words. */
const openOf = (pairing: Pairing, lonely: ReadonlySet<Node>) => ({
  old: pairing.old.filter((old) => !pairing.nowOf(old) || lonely.has(old)),
  now: pairing.now.filter((now) => {
    const old = pairing.oldOf(now);
    return !old || lonely.has(old);
  }),
});

interface Doubts {
  readonly lonely: ReadonlySet<Node>;
  readonly candidates: Candidates;
}

/** The most words that can stand in order, when lonely pairs are weighed against all that is alike. */
function chainOfAlike(pairing: Pairing, { lonely, candidates }: Doubts): readonly Choice[] {
  const links: Choice[] = [];
  for (const old of pairing.old) {
    const now = pairing.nowOf(old);
    if (now && !lonely.has(old)) links.push(linkOf(old, now, 1));
  }
  for (const candidate of candidates.all) {
    const { old, now, within, likeness } = candidate;
    if (within >= leastAlike) links.push({ ...linkOf(old, now, likeness), candidate });
  }
  return heaviestChain(links);
}

/** Equal words alone speak for the pair. */
function isLonely(old: Node, pairing: Pairing): boolean {
  const now = pairing.nowOf(old);
  return now !== undefined && old.key === now.key && !pairing.isBesideAnother(old, now);
}

const linkOf = (old: Node, now: Node, likeness: number): Choice => ({
  old: old.index,
  now: now.index,
  weight: (likeness * (old.key.length + now.key.length)) / 2,
  candidate: null,
});
