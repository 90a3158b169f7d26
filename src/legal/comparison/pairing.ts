import { pairAlike } from './alike.ts';
import { pairInPlace } from './in-place.ts';
import { pairLeadIns } from './lead-ins.ts';
import { isSection, type Node } from './nodes.ts';
import { isRepealed } from './repealed.ts';

/** Which clause of the new text continues which of the old. One to one while it grows. */
export class Pairing {
  readonly old: readonly Node[];
  readonly now: readonly Node[];
  readonly #nowOf = new Map<Node, Node>();
  readonly #oldOf = new Map<Node, Node>();

  constructor(old: readonly Node[], now: readonly Node[]) {
    this.old = old;
    this.now = now;
  }

  nowOf(old: Node | null | undefined): Node | undefined {
    return old ? this.#nowOf.get(old) : undefined;
  }

  oldOf(now: Node | null | undefined): Node | undefined {
    return now ? this.#oldOf.get(now) : undefined;
  }

  /** Whether both are still free and of a sort that may be one provision. */
  mayJoin(old: Node, now: Node): boolean {
    return !this.#nowOf.has(old) && !this.#oldOf.has(now) && isSection(old) === isSection(now);
  }

  join(old: Node, now: Node): void {
    this.#nowOf.set(old, now);
    this.#oldOf.set(now, old);
  }

  part(old: Node | undefined): void {
    const now = this.nowOf(old);
    if (!old) return;
    this.#nowOf.delete(old);
    if (now) this.#oldOf.delete(now);
  }

  /** Whether both bear one number; an item, within a clause that is the same on both sides. */
  isSamePlace(old: Node, now: Node): boolean {
    if (old.clause.kind !== now.clause.kind || old.clause.number !== now.clause.number)
      return false;
    if (old.clause.id === now.clause.id) return true;
    const isNumberedItem = old.clause.kind === 'item' && old.clause.number !== '';
    return isNumberedItem && this.nowOf(old.parent) === now.parent;
  }

  /** How much the surroundings speak for a pair: neighbours before and after, the clause above, the number. */
  support(old: Node, now: Node): number {
    let support = 0;
    if (this.#areNeighbours(old, now, -1)) support += 4;
    if (this.#areNeighbours(old, now, 1)) support += 4;
    if (old.parent === null ? now.parent === null : this.nowOf(old.parent) === now.parent)
      support += 2;
    if (old.clause.number === now.clause.number) support += 1;
    return support;
  }

  /** Whether the clauses right before both, or right after, are a pair as well. */
  isBesideAnother(old: Node, now: Node): boolean {
    return this.#areNeighbours(old, now, -1) || this.#areNeighbours(old, now, 1);
  }

  #areNeighbours(old: Node, now: Node, step: -1 | 1): boolean {
    const other = this.nowOf(this.old[old.index + step]);
    return other !== undefined && other === this.now[now.index + step];
  }
}

/**
 * Pairs the clauses of two texts. Equal words pair first, whatever their numbers: a number
 * is a place, not an identity, and one insertion shifts them all.
 */
export function pair(old: readonly Node[], now: readonly Node[]): Pairing {
  const pairing = new Pairing(old, now);
  const repeated = pairEqualOnce(pairing);
  pairParents(pairing);
  pairRepeated(pairing, repeated, 2);
  pairRepealed(pairing);
  pairAlike(pairing, pairInPlace(pairing));
  pairParents(pairing);
  pairRepeated(pairing, repeated, 0);
  pairLeadIns(pairing);
  return pairing;
}

interface Equals {
  readonly old: Node[];
  readonly now: Node[];
}

/** Pairs words that stand once in each text; gives back those that stand several times. */
function pairEqualOnce(pairing: Pairing): readonly Equals[] {
  const groups = new Map<string, Equals>();
  for (const node of pairing.now) {
    if (node.key === '') continue;
    const group = groups.get(node.key);
    if (group) group.now.push(node);
    else groups.set(node.key, { old: [], now: [node] });
  }
  for (const node of pairing.old) groups.get(node.key)?.old.push(node);
  const repeated: Equals[] = [];
  for (const group of groups.values()) {
    const [[old, ...moreOld], [now, ...moreNow]] = [group.old, group.now];
    if (!old || !now) continue;
    if (moreOld.length + moreNow.length === 0) pairing.join(old, now);
    else repeated.push(group);
  }
  return repeated;
}

/** Above this many combinations, equal words are paired in their order. */
const mostCombinations = 2500;

/** Each round, a pair made in the last one speaks for its neighbours. */
const mostRounds = 8;

/** Equal words that stand several times: the pair with the best surroundings first. */
function pairRepeated(pairing: Pairing, groups: readonly Equals[], least: number): void {
  for (let round = 0, found = true; found && round < mostRounds; round++) {
    found = false;
    for (const group of groups) {
      const old = group.old.filter((node) => !pairing.nowOf(node));
      const now = group.now.filter((node) => !pairing.oldOf(node));
      for (const [before, after] of combinations(pairing, { old, now }, least)) {
        if (!pairing.mayJoin(before, after)) continue;
        pairing.join(before, after);
        found = true;
      }
    }
  }
}

function combinations(
  pairing: Pairing,
  { old, now }: Equals,
  least: number,
): readonly (readonly [Node, Node])[] {
  if (old.length * now.length > mostCombinations) {
    return old.slice(0, now.length).map((node, index) => [node, now[index] as Node] as const);
  }
  return old
    .flatMap((before) =>
      now.map((after) => ({ before, after, support: pairing.support(before, after) })),
    )
    .filter(({ support }) => support >= least)
    .sort((a, b) => b.support - a.support)
    .map(({ before, after }) => [before, after] as const);
}

/** A heading or a lead-in whose words changed is known by those that stand under it. */
function pairParents(pairing: Pairing): void {
  for (const now of pairing.now.toReversed()) {
    if (now.children.length === 0 || pairing.oldOf(now)) continue;
    const votes = new Map<Node, number>();
    for (const child of now.children) {
      const old = pairing.oldOf(child)?.parent;
      const isLike = old && pairing.mayJoin(old, now) && old.clause.kind === now.clause.kind;
      if (isLike) votes.set(old, (votes.get(old) ?? 0) + 1);
    }
    let chosen: Node | null = null;
    for (const [old, count] of votes) if (count > (votes.get(chosen as Node) ?? 0)) chosen = old;
    if (chosen && isMajority(votes.get(chosen) ?? 0, chosen, now)) pairing.join(chosen, now);
  }
}

const isMajority = (votes: number, old: Node, now: Node): boolean =>
  2 * votes > Math.min(old.children.length, now.children.length);

/** What a clause was repealed by stands under its number and has none of its words. */
function pairRepealed(pairing: Pairing): void {
  const repealed = pairing.now.filter((now) => !pairing.oldOf(now) && isRepealed(now.clause));
  if (repealed.length === 0) return;
  const byId = new Map(pairing.old.map((old) => [old.clause.id, old]));
  for (const now of repealed) {
    const beside = pairing.oldOf(now.parent)?.children ?? [];
    const old = beside.find((child) => pairing.isSamePlace(child, now)) ?? byId.get(now.clause.id);
    if (!old || now.clause.number === '' || !pairing.isSamePlace(old, now)) continue;
    if (pairing.mayJoin(old, now)) pairing.join(old, now);
  }
}
