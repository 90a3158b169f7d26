import { likeness, likenessWithin, type Wording, wordings } from './likeness.ts';
import { isSection, type Node } from './nodes.ts';
import type { Pairing } from './pairing.ts';

export interface Candidate {
  readonly old: Node;
  readonly now: Node;
  readonly likeness: number;
  /** The likeness when one may be a part of the other: trusted only among its own neighbours. */
  readonly within: number;
  /** Too few words to trust without surroundings. */
  readonly short: boolean;
}

/** Pairs what is left by its words, the most alike and best supported first. */
export function pairAlike(pairing: Pairing): void {
  let left = candidates(pairing);
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

/** How many of its rarest words lead from a clause to candidates, and how many candidates are weighed. */
const leads = 12;
const weighed = 8;
/** A word in more clauses than this leads nowhere in particular. */
const mostHolders = 60;

const candidates = (pairing: Pairing): readonly Candidate[] =>
  candidatesAmong(
    pairing,
    pairing.old.filter((node) => !pairing.nowOf(node)),
    pairing.now.filter((node) => !pairing.oldOf(node)),
  );

/** For each of the new clauses those of the old ones that it might continue. */
export function candidatesAmong(
  pairing: Pairing,
  old: readonly Node[],
  now: readonly Node[],
): readonly Candidate[] {
  if (old.length === 0 || now.length === 0) return [];
  const known = wordings([...old, ...now]);
  const byWord = holdersOf(old, known);
  const among = new Set(old);
  const byId = new Map(old.map((node) => [node.clause.id, node]));
  return now.flatMap((node) => {
    const wording = known.get(node) as Wording;
    const near = nearest(pairing, node).filter((other) => among.has(other));
    const named = byId.get(node.clause.id);
    const likely = new Set([...byWords(wording, byWord), ...near, ...(named ? [named] : [])]);
    return [...likely]
      .filter((other) => isSection(other) === isSection(node))
      .map((other) => candidate(other, node, known));
  });
}

function candidate(old: Node, now: Node, known: ReadonlyMap<Node, Wording>): Candidate {
  const [before, after] = [known.get(old) as Wording, known.get(now) as Wording];
  const short = Math.min(before.words.size, after.words.size) < 4;
  const isSame = old.key === now.key;
  return {
    old,
    now,
    likeness: isSame ? 1 : likeness(before, after),
    within: isSame ? 1 : likenessWithin(before, after),
    short,
  };
}

function holdersOf(
  nodes: readonly Node[],
  known: ReadonlyMap<Node, Wording>,
): ReadonlyMap<string, readonly Node[]> {
  const holders = new Map<string, Node[]>();
  for (const node of nodes) {
    for (const word of known.get(node)?.words.keys() ?? []) {
      const list = holders.get(word);
      if (list) list.push(node);
      else holders.set(word, [node]);
    }
  }
  return holders;
}

function byWords(wording: Wording, holders: ReadonlyMap<string, readonly Node[]>): readonly Node[] {
  const known = [...wording.words].filter(
    ([word]) => (holders.get(word)?.length ?? mostHolders) < mostHolders,
  );
  const common = new Map<Node, number>();
  for (const [word, says] of known.sort((a, b) => b[1] - a[1]).slice(0, leads)) {
    for (const node of holders.get(word) ?? []) common.set(node, (common.get(node) ?? 0) + says);
  }
  return [...common]
    .sort((a, b) => b[1] - a[1])
    .slice(0, weighed)
    .map(([node]) => node);
}

/** Where the clause would stand if nothing around it had changed. */
function nearest(pairing: Pairing, now: Node): readonly Node[] {
  const before = pairing.oldOf(pairing.now[now.index - 1]);
  const after = pairing.oldOf(pairing.now[now.index + 1]);
  const places = [before && pairing.old[before.index + 1], after && pairing.old[after.index - 1]];
  return places.filter((node) => node !== undefined);
}
