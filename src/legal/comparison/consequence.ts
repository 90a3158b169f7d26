import type { Clause } from '../clause.ts';
import type { Resolve } from '../reference.ts';
import { mentionsIn, resolverOf } from './mentions.ts';
import type { Node } from './nodes.ts';
import type { Pairing } from './pairing.ts';

/**
 * Tells rewordings that only follow others: the clause says what it said, but names by a new
 * number the clause it named before. A capital letter that changed as well is a second change.
 */
export function consequenceFinder(pairing: Pairing): (old: Node, now: Node) => boolean {
  const [before, after] = [resolverOf(pairing.old), resolverOf(pairing.now)];
  const continued = new Map(
    pairing.old.flatMap((old) => {
      const now = pairing.nowOf(old);
      return now ? [[old.clause.id, now.clause.id] as const] : [];
    }),
  );
  return (old, now) => {
    const [was, is] = [readNaming(old.clause, before), readNaming(now.clause, after)];
    return (
      was.targets.length > 0 &&
      was.targets.length === is.targets.length &&
      was.frame === is.frame &&
      was.targets.every((id, place) => id !== null && continued.get(id) === is.targets[place])
    );
  };
}

interface Naming {
  /** The words, sign for sign, with every number that names a clause left out. */
  readonly frame: string;
  /** What those numbers lead to. */
  readonly targets: readonly (string | null)[];
}

function readNaming(clause: Clause, resolve: Resolve): Naming {
  const { text, mentions } = mentionsIn(clause);
  let frame = '';
  let at = 0;
  for (const { number, numberAt } of mentions) {
    frame += `${text.slice(at, numberAt)}#`;
    at = numberAt + number.length;
  }
  return {
    frame: (frame + text.slice(at)).replace(/\s+/gu, ' '),
    targets: mentions.map((mention) => resolve(mention, clause)),
  };
}
