import { likeness, type Wording, wordings } from './likeness.ts';
import type { Node } from './nodes.ts';
import type { Pairing } from './pairing.ts';

/**
 * The old clauses that left their place: those outside the heaviest set of pairs that keeps
 * its order. Of two clauses that changed places, the one with fewer words has moved. What
 * travels with the clause above it is not told apart. A pair out of order that rests on
 * little likeness is parted again: a false "moved" costs more trust than none.
 */
export function moved(pairing: Pairing): ReadonlySet<Node> {
  const kept = heaviestInOrder(pairing);
  const gone = new Set<Node>();
  const travelling = new Set<Node>();
  for (const now of pairing.now) {
    const old = pairing.oldOf(now);
    if (!old || kept.has(old)) continue;
    const above = old.parent;
    const withAbove =
      above && pairing.nowOf(above) === now.parent && (gone.has(above) || travelling.has(above));
    if (withAbove) travelling.add(old);
    else if (isFirm(old, now, pairing)) gone.add(old);
    else pairing.part(old);
  }
  return gone;
}

function isFirm(old: Node, now: Node, pairing: Pairing): boolean {
  const together = now.children.filter((child) => pairing.oldOf(child)?.parent === old).length;
  const enough = old.key === now.key ? 1 : 2;
  if (together >= enough && 2 * together >= Math.max(old.children.length, now.children.length))
    return true;
  const known = wordings([old, now]);
  const [before, after] = [known.get(old) as Wording, known.get(now) as Wording];
  const shorter = Math.min(before.words.size, after.words.size);
  if (shorter < 4) return false;
  return old.key === now.key || likeness(before, after) >= (shorter < longClause ? 0.6 : 0.56);
}

/** Distinct words; so many in common are chance less easily, and endings differ in more of them. */
const longClause = 16;

/** The old clauses of the heaviest increasing subsequence of pairs, weighed by their words. */
function heaviestInOrder(pairing: Pairing): ReadonlySet<Node> {
  const pairs = pairing.now.flatMap((now) => pairing.oldOf(now) ?? []);
  const tree = new Array<number>(pairing.old.length + 1).fill(-1);
  const sums: number[] = [];
  const before: number[] = [];
  let best = -1;
  pairs.forEach((old, place) => {
    const last = heaviestUpTo(tree, old.index, sums);
    before.push(last);
    sums.push((last < 0 ? 0 : (sums[last] as number)) + weightOf(old));
    enter(tree, { at: old.index + 1, place }, sums);
    if (best < 0 || (sums[place] as number) > (sums[best] as number)) best = place;
  });
  const kept = new Set<Node>();
  for (let place = best; place >= 0; place = before[place] as number)
    kept.add(pairs[place] as Node);
  return kept;
}

/** A Fenwick tree of maxima: the heaviest chain that ends at one of the first `count` old clauses. */
function heaviestUpTo(tree: readonly number[], count: number, sums: readonly number[]): number {
  let best = -1;
  for (let at = count; at > 0; at -= at & -at) best = heavier(best, tree[at] as number, sums);
  return best;
}

function enter(
  tree: number[],
  { at, place }: { at: number; place: number },
  sums: readonly number[],
): void {
  for (; at < tree.length; at += at & -at) tree[at] = heavier(tree[at] as number, place, sums);
}

function heavier(a: number, b: number, sums: readonly number[]): number {
  if (a < 0) return b;
  return b >= 0 && (sums[b] as number) > (sums[a] as number) ? b : a;
}

/** A clause with others under it is their place, and does not leave them easily. */
const weightOf = ({ key, children }: Node): number => key.length + 20 + 30 * children.length;
