import type { Candidate, Candidates } from './candidates.ts';
import type { Node } from './nodes.ts';
import type { Pairing } from './pairing.ts';

/** Pairs what is left by its words, the most alike and best supported first. */
export function pairAlike(pairing: Pairing, candidates: Candidates): void {
  let left = openOf(pairing, candidates);
  for (let round = 0; round < 4 && left.length > 0; round++) {
    for (const { old, now } of left
      .flatMap((candidate) => ranked(candidate, pairing))
      .sort(byRank)) {
      if (pairing.mayJoin(old, now)) pairing.join(old, now);
    }
    const before = left.length;
    left = left.filter(({ old, now }) => pairing.mayJoin(old, now));
    if (left.length === before) return;
  }
}

/** The candidates still open, with those that pairs made since have come to stand beside. */
function openOf(pairing: Pairing, candidates: Candidates): readonly Candidate[] {
  const open = candidates.all.filter(({ old, now }) => pairing.mayJoin(old, now));
  const beside = pairing.now
    .filter((now) => !pairing.oldOf(now))
    .flatMap((now) => candidates.besides(pairing, now))
    .filter(({ old, now }) => pairing.mayJoin(old, now));
  return [...open, ...beside];
}

interface Weighed extends Candidate {
  readonly sameNumber: boolean;
}

interface Ranked {
  readonly old: Node;
  readonly now: Node;
  readonly rank: number;
}

const byRank = (a: Ranked, b: Ranked): number => b.rank - a.rank;

function ranked(candidate: Candidate, pairing: Pairing): readonly Ranked[] {
  const { old, now, within } = candidate;
  const support = pairing.support(old, now);
  const sameNumber = pairing.isSamePlace(old, now);
  const likeness = support >= 2 ? within : candidate.likeness;
  return isEnough({ ...candidate, likeness, sameNumber }, support)
    ? [{ old, now, rank: likeness + support / 50 }]
    : [];
}

/**
 * Half the words are enough anywhere, a third beside a paired neighbour or under the same
 * clause, a quarter where the number is the same too. Less is no continuation at all, whatever the number.
 */
function isEnough({ likeness, short, sameNumber }: Weighed, support: number): boolean {
  if (short && support < 2) return false;
  return (
    likeness >= 0.5 ||
    (likeness >= 0.35 && support >= 2) ||
    (likeness >= 0.25 && support >= 2 && sameNumber)
  );
}
