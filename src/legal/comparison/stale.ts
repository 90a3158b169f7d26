import type { Named, Resolve } from '../reference.ts';
import type { StaleReference } from './comparison.ts';
import type { Joints } from './joints.ts';
import { mentionsIn, resolverOf } from './mentions.ts';
import type { Node } from './nodes.ts';
import type { Pairing } from './pairing.ts';

/**
 * Finds references that a clause kept though this comparison renumbered or removed what they
 * named, so that the number leads to another clause now, or nowhere. What was replaced under
 * its own number is no such case: the drafter wrote the new words for the old number.
 */
export function staleFinder(
  pairing: Pairing,
  joints: Joints,
): (old: Node, now: Node) => readonly StaleReference[] {
  const lost = numbersLost(pairing);
  if (lost.size === 0) return () => [];
  const targets = { old: targetFinder(pairing.old), now: targetFinder(pairing.now) };
  const heirs = heirsFinder(pairing, joints);
  return (old, now) => {
    const kept = keptMentions(old, now, lost);
    if (kept.length === 0) return [];
    const reached =
      old.key === now.key
        ? new Set()
        : new Set(namedIn(now).map(({ named }) => targets.now(named, now)));
    return kept.flatMap(({ words, named }): StaleReference[] => {
      const [target, other] = [targets.old(named, old), targets.now(named, now)];
      if (!target || target.clause.number !== named.number) return [];
      const living = heirs(target);
      if (living.length === 0) return other && !pairing.oldOf(other) ? [] : [{ words, now: null }];
      const [heir] = living;
      // Some other word of the clause may name the heir already: all numbers shifted by one.
      const isRight = living.some(
        (node) => node === other || reached.has(node) || node.clause.number === named.number,
      );
      return isRight || !heir?.clause.number ? [] : [{ words, now: heir.clause.number }];
    });
  };
}

/** Numbers whose clause bears another one now, or is gone. */
const numbersLost = (pairing: Pairing): ReadonlySet<string> =>
  new Set(
    pairing.old
      .filter((old) => pairing.nowOf(old)?.clause.number !== old.clause.number)
      .map(({ clause }) => clause.number),
  );

function targetFinder(nodes: readonly Node[]): (named: Named, context: Node) => Node | undefined {
  const byId = new Map(nodes.map((node) => [node.clause.id, node]));
  const resolve: Resolve = resolverOf(nodes);
  return (named, context) => byId.get(resolve(named, context.clause) ?? '');
}

/** The clauses that continue an old one; none when it is gone. */
function heirsFinder(pairing: Pairing, { split, merged }: Joints): (old: Node) => readonly Node[] {
  const wholes = new Map(
    [...merged].flatMap(([whole, parts]) => parts.map((part) => [part, [whole]] as const)),
  );
  return (old) => {
    const now = pairing.nowOf(old);
    return split.get(old) ?? wholes.get(old) ?? (now ? [now] : []);
  };
}

interface Kept {
  readonly words: string;
  readonly named: Named;
}

/** What the new words name just as the old ones did, each once. */
function keptMentions(old: Node, now: Node, lost: ReadonlySet<string>): readonly Kept[] {
  const found = new Map<string, Kept>();
  for (const kept of namedIn(now)) {
    const key = keyOf(kept.named);
    if (lost.has(kept.named.number) && !found.has(key)) found.set(key, kept);
  }
  if (found.size === 0 || old.key === now.key) return [...found.values()];
  const before = new Set(namedIn(old).map(({ named }) => keyOf(named)));
  return [...found].filter(([key]) => before.has(key)).map(([, kept]) => kept);
}

const namedIn = ({ clause }: Node): readonly Kept[] => {
  const { text, mentions } = mentionsIn(clause);
  return mentions.flatMap((mention) => {
    const named = clauseNamed(mention);
    return named ? [{ words: text.slice(mention.start, mention.end), named }] : [];
  });
};

const keyOf = ({ level, number, within }: Named): string =>
  `${level} ${number}${within ? ` ${keyOf(within)}` : ''}`;

/** An item counts anew in each clause: its clause is asked for, and an item alone not at all. */
function clauseNamed(named: Named): Named | null {
  if (named.level !== 'item') return named;
  return named.within && clauseNamed(named.within);
}
