import { type Clause, clauseText } from '../clause.ts';
import { bodyKey } from './fold.ts';

/** A clause in its place in the reading order of one text. */
export interface Node {
  readonly clause: Clause;
  readonly index: number;
  readonly parent: Node | null;
  readonly children: readonly Node[];
  /** Index of the last clause under this one; its own index when there is none. */
  readonly last: number;
  /** The words, folded, and whether they head a section: only like may pair with like. */
  readonly key: string;
}

/** Every clause of a text in reading order. */
export function flatten(clauses: readonly Clause[]): readonly Node[] {
  const nodes: Node[] = [];
  const add = (clause: Clause, parent: Node | null): Node => {
    const children: Node[] = [];
    const node = {
      clause,
      index: nodes.length,
      parent,
      children,
      last: nodes.length,
      key: keyOf(clause),
    };
    nodes.push(node);
    for (const child of clause.children) children.push(add(child, node));
    node.last = nodes.length - 1;
    return node;
  };
  for (const clause of clauses) add(clause, null);
  return nodes;
}

const keyOf = (clause: Clause): string => {
  const words = bodyKey(clauseText(clause));
  return clause.kind === 'section' && words !== '' ? `# ${words}` : words;
};

/** All its own words stand in one paragraph. */
export const isOneParagraph = ({ clause: { blocks } }: Node): boolean =>
  blocks.length === 1 && blocks[0]?.kind === 'paragraph';

export const isSection = (node: Node): boolean => node.clause.kind === 'section';
