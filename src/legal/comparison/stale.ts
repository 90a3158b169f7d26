import type { Mention, Named, Resolve } from '../reference.ts';
import type { StaleReference } from './comparison.ts';
import type { Joints } from './joints.ts';
import { mentionsIn, resolverOf } from './mentions.ts';
import type { Node } from './nodes.ts';
import type { Pairing } from './pairing.ts';
import { repeals } from './repealed.ts';

/**
 * Finds references that a clause kept though this comparison renumbered or removed what they
 * named, so that the number leads to another clause now, to the word «исключён», or nowhere. What
 * was replaced under its own number is no such case: the drafter wrote the new words for the old
 * number.
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
    const isFollowed = (was: Named | null, is: Named | null): boolean => {
      const heir = was && is && pairing.nowOf(targets.old(was, old));
      return heir ? heir === targets.now(is as Named, now) : false;
    };
    const told = namedIn(now);
    const kept = keptMentions(told, { old, now, lost, isFollowed });
    if (kept.length === 0) return [];
    const reached =
      old.key === now.key ? new Set() : new Set(told.map(({ named }) => targets.now(named, now)));
    return kept.flatMap(({ words, was, named }): StaleReference[] => {
      const [target, other] = [targets.old(was, old), targets.now(named, now)];
      if (!target || target.clause.number !== named.number) return [];
      const living = heirs(target);
      if (living.length === 0) return other && !pairing.oldOf(other) ? [] : [{ words, now: null }];
      if (living.some(({ clause }) => repeals(target.clause, clause)))
        return [{ words, now: null }];
      const [heir] = living;
      // Some other word of the clause may name the heir already: all numbers shifted by one.
      const isRight = living.some(
        (node) => node === other || reached.has(node) || node.clause.number === named.number,
      );
      return isRight || !heir?.clause.number ? [] : [{ words, now: nameOf(heir) }];
    });
  };
}

/** `4.2`, as other words would name it; an item with its bracket, `3)`. */
const nameOf = ({ clause }: Node): string =>
  clause.kind === 'item' ? clause.label : clause.number;

/** Numbers whose clause bears another one now, or is gone, if only in words. */
const numbersLost = (pairing: Pairing): ReadonlySet<string> =>
  new Set(pairing.old.filter((old) => isLost(old, pairing.nowOf(old))).map(numberOf));

const numberOf = ({ clause }: Node): string => clause.number;

const isLost = (old: Node, now: Node | undefined): boolean =>
  now?.clause.number !== old.clause.number ||
  (old.key !== now.key && repeals(old.clause, now.clause));

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

interface Told {
  readonly words: string;
  readonly named: Named;
}

interface Kept extends Told {
  /** How the old words name it: the clause above an item may have another number since. */
  readonly was: Named;
}

interface Keeping {
  readonly old: Node;
  readonly now: Node;
  readonly lost: ReadonlySet<string>;
  readonly isFollowed: (was: Named | null, is: Named | null) => boolean;
}

/** What the new words name by the number that the old ones did, each once. */
function keptMentions(
  all: readonly Told[],
  { old, now, lost, isFollowed }: Keeping,
): readonly Kept[] {
  const found = new Map<string, Told>();
  for (const told of all) {
    const key = keyOf(told.named);
    if (lost.has(told.named.number) && !found.has(key)) found.set(key, told);
  }
  if (found.size === 0) return [];
  const before = old.key === now.key ? [...found.values()] : namedIn(old);
  return [...found].flatMap(([key, told]): Kept[] => {
    const { level, number, within } = told.named;
    const was =
      before.find(({ named }) => keyOf(named) === key) ??
      before.find(
        ({ named }) =>
          named.level === level && named.number === number && isFollowed(named.within, within),
      );
    return was ? [{ ...told, was: was.named }] : [];
  });
}

const namedIn = ({ clause }: Node): readonly Told[] => {
  const { text, mentions } = mentionsIn(clause);
  return mentions.map((mention, place) => {
    const { start, end } = withAbove(mention, [mentions[place - 1], mentions[place + 1]]);
    return { words: text.slice(start, end), named: mention };
  });
};

/** An item says little without its clause: «подпункте 2) пункта 2.3», in Kazakh the other way round. */
function withAbove(
  mention: Mention,
  beside: readonly (Mention | undefined)[],
): Pick<Mention, 'start' | 'end'> {
  const { level, within } = mention;
  const above = within && beside.find((other) => other && keyOf(other) === keyOf(within));
  if (level !== 'item' || !above) return mention;
  return { start: Math.min(mention.start, above.start), end: Math.max(mention.end, above.end) };
}

const keyOf = ({ level, number, within }: Named): string =>
  `${level} ${number}${within ? ` ${keyOf(within)}` : ''}`;
