import { leadInJoints } from './lead-ins.ts';
import { holdsAll, isMadeOf } from './made-of.ts';
import { isOneParagraph, isSection, type Node } from './nodes.ts';
import type { Pairing } from './pairing.ts';

/**
 * Clauses that became several, and several that became one. Keys are clauses of the pairing,
 * values all the parts in their order, the paired one among them.
 */
export interface Joints {
  /** Old clause → the new ones that hold its words. */
  readonly split: ReadonlyMap<Node, readonly Node[]>;
  /** New clause → the old ones whose words it holds. */
  readonly merged: ReadonlyMap<Node, readonly Node[]>;
}

/**
 * Must run on pairs in their final order; only clauses of one paragraph each are weighed, siblings
 * or a clause with its items. What a clause was split into must stand side by side, or the new text
 * could not be read in its order; of clauses that became one, others between them may have gone.
 */
export function findJoints(pairing: Pairing): Joints {
  const leadIns = leadInJoints(pairing);
  const split = joints(
    { all: pairing.now, partnerOf: (part) => pairing.oldOf(part), apart: 1 },
    new Set([...leadIns.split.values()].flat()),
  );
  const merged = joints(
    { all: pairing.old, partnerOf: (part) => pairing.nowOf(part), apart: 3 },
    new Set([...split.keys(), ...[...leadIns.merged.values()].flat()]),
  );
  return {
    split: new Map([...leadIns.split, ...split]),
    merged: new Map([...leadIns.merged, ...merged]),
  };
}

interface Parts {
  readonly all: readonly Node[];
  /** The clause of the other text a part is paired with. */
  readonly partnerOf: (part: Node) => Node | undefined;
  /** How many places may lie from one part to the other. */
  readonly apart: number;
}

/**
 * Wholes and their parts, where some part has no partner of its own.
 * @param taken clauses that are no parts, being wholes themselves or parts of others
 */
function joints(parts: Parts, taken: ReadonlySet<Node>): ReadonlyMap<Node, readonly Node[]> {
  const found = new Map<Node, readonly Node[]>();
  const used = new Set(taken);
  const { all, partnerOf, apart } = parts;
  const free = all.filter((node) => !partnerOf(node) && isPlain(node));
  const enter = (whole: Node, held: readonly Node[]): void => {
    found.set(whole, held);
    for (const node of held) used.add(node);
  };
  for (let distance = 1; distance <= apart; distance++) {
    for (const couple of free.flatMap((part) => withSiblings(part, all, distance))) {
      const whole = couple.map(partnerOf).find((node) => node !== undefined);
      if (!whole || found.has(whole) || couple.some((node) => used.has(node))) continue;
      if (isPlain(whole) && isMadeOf(whole, couple, distance)) enter(whole, couple);
    }
    if (distance > 1) continue;
    for (const row of free.flatMap((part) => rowsFrom(part, parts))) {
      const whole = row.map(partnerOf).find((node) => node !== undefined) as Node;
      if (found.has(whole) || row.some((node) => used.has(node))) continue;
      if (isPlain(whole) && holdsAll(whole, row)) enter(whole, row);
    }
  }
  return found;
}

/** The part with the sibling that stands so far before it, and with the one after it. */
function withSiblings(
  part: Node,
  all: readonly Node[],
  distance: number,
): readonly (readonly Node[])[] {
  const [before, after] = [all[part.index - distance], all[part.index + distance]];
  const isFit = (node: Node | undefined): node is Node =>
    node !== undefined && node.parent === part.parent && isPlain(node);
  return [...(isFit(before) ? [[before, part]] : []), ...(isFit(after) ? [[part, after]] : [])];
}

/** More parts than this are a new text. */
const mostParts = 6;

/**
 * Rows of more than two siblings that begin with this part or with the one before it, shortest
 * first: all without a partner but one, which may be any of them.
 */
function rowsFrom(part: Node, { all, partnerOf }: Parts): readonly (readonly Node[])[] {
  const before = all[part.index - 1];
  const starts = before && partnerOf(before) ? [before, part] : [part];
  return starts.flatMap((start) => {
    const rows: (readonly Node[])[] = [];
    const row: Node[] = [];
    let partners = 0;
    for (let at = start.index; row.length < mostParts; at++) {
      const next = all[at];
      if (!next || next.parent !== part.parent || !isPlain(next)) break;
      if (partnerOf(next)) partners++;
      if (partners > 1) break;
      row.push(next);
      if (row.length > 2 && partners === 1) rows.push([...row]);
    }
    return rows;
  });
}

/** One paragraph and nothing under it: only such words can run on across a border. */
const isPlain = (node: Node): boolean =>
  node.children.length === 0 && !isSection(node) && isOneParagraph(node);
