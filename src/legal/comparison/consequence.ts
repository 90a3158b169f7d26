import { type Clause, clauseText } from '../clause.ts';
import { type Mention, type Resolve, referencesIn, resolver } from '../reference.ts';
import { bodyKey } from './fold.ts';
import type { Node } from './nodes.ts';
import type { Pairing } from './pairing.ts';

/**
 * Tells rewordings that only follow others: the clause says what it said, but names by a new
 * number the clause it named before.
 */
export function consequenceFinder(pairing: Pairing): (old: Node, now: Node) => boolean {
  const roots = (nodes: readonly Node[]): readonly Clause[] =>
    nodes.filter(({ parent }) => parent === null).map(({ clause }) => clause);
  const before = resolver(roots(pairing.old));
  const after = resolver(roots(pairing.now));
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
  /** The words with every number that names a clause left out. */
  readonly frame: string;
  /** What those numbers lead to. */
  readonly targets: readonly (string | null)[];
}

function readNaming(clause: Clause, resolve: Resolve): Naming {
  const text = clauseText(clause);
  const mentions = mentionsIn(text);
  let frame = '';
  let at = 0;
  for (const { number, numberAt } of mentions) {
    frame += `${text.slice(at, numberAt)}#`;
    at = numberAt + number.length;
  }
  return {
    frame: bodyKey(frame + text.slice(at)),
    targets: mentions.map((mention) => resolve(mention, clause)),
  };
}

/** A comparison does not know its language, and no words name a clause in both. */
function mentionsIn(text: string): readonly Mention[] {
  const russian = referencesIn(text, 'ru');
  return russian.length > 0 ? russian : referencesIn(text, 'kk');
}
