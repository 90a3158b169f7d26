import { heaviestChain } from './chain.ts';
import { likeness, wordings } from './likeness.ts';
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
  const [before, after] = [known.of(old), known.of(now)];
  const shorter = Math.min(before.words.length, after.words.length);
  if (shorter < 4) return false;
  const least = shorter < longClause ? 0.6 : 0.56;
  return old.key === now.key || likeness(before, after, known.says).whole >= least;
}

/** Distinct words; so many in common are chance less easily, and endings differ in more of them. */
const longClause = 16;

/** Each round, headings torn from their clauses grow heavier. */
const mostRounds = 4;

/** The old clauses of the pairs that keep their order and hold the most words. */
function heaviestInOrder(pairing: Pairing): ReadonlySet<Node> {
  const weights = new Map(pairing.old.map((old) => [old, weightOf(old)]));
  let kept = chainOf(pairing, weights);
  for (let round = 1; round < mostRounds; round++) {
    const torn = pairing.old.filter(
      (old) => !kept.has(old) && weighDown(old, kept, { pairing, weights }),
    );
    if (torn.length === 0) break;
    kept = chainOf(pairing, weights);
  }
  return kept;
}

function chainOf(pairing: Pairing, weights: ReadonlyMap<Node, number>): ReadonlySet<Node> {
  const links = pairing.now.flatMap((now) => {
    const old = pairing.oldOf(now);
    return old ? [{ old: old.index, now: now.index, weight: weights.get(old) as number }] : [];
  });
  return new Set(heaviestChain(links).map(({ old }) => pairing.old[old] as Node));
}

/**
 * A heading would move away from clauses that stay under it. Whoever tells it moved tells that
 * of them as well, though a clause that jumped over the heading says it more simply.
 */
function weighDown(
  old: Node,
  kept: ReadonlySet<Node>,
  { pairing, weights }: { pairing: Pairing; weights: Map<Node, number> },
): boolean {
  const now = pairing.nowOf(old);
  const staying = now
    ? old.children.filter((child) => kept.has(child) && pairing.nowOf(child)?.parent === now)
    : [];
  if (staying.length === 0) return false;
  const along = 3 * staying.reduce((sum, child) => sum + weightOf(child), weightOf(old));
  const isHeavier = along > (weights.get(old) as number);
  weights.set(old, along);
  return isHeavier;
}

/** The words a reader sees, its number among them: a heading without words weighs too. */
const weightOf = ({ key, clause }: Node): number =>
  `${clause.number} ${key}`.match(/[\p{L}\p{N}]+/gu)?.length ?? 1;
