import { type Clause, clauseText } from '../clause.ts';
import { type Mention, type Resolve, referencesIn, resolver } from '../reference.ts';
import type { Node } from './nodes.ts';

/** Resolves mentions within the text these nodes are all of. */
export const resolverOf = (nodes: readonly Node[]): Resolve =>
  resolver(nodes.filter(({ parent }) => parent === null).map(({ clause }) => clause));

export interface Mentioned {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** A comparison does not know its language, and no words name a clause in both. */
export function mentionsIn(clause: Clause): Mentioned {
  const text = clauseText(clause);
  const russian = referencesIn(text, 'ru');
  return { text, mentions: russian.length > 0 ? russian : referencesIn(text, 'kk') };
}
