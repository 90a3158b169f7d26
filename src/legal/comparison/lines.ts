import type { Change, Line } from './comparison.ts';
import type { Findings } from './naming.ts';
import type { Node } from './nodes.ts';

/** The new text in reading order, with what was removed or moved away where it stood. */
export function layLines(findings: Findings, changes: ReadonlyMap<Node, Change>): readonly Line[] {
  const { pairing, moved } = findings;
  const gone = goneAfter(findings, changes);
  const lines: Line[] = [];
  const shown = new Set<Change>();
  const show = (node: Node, departure: boolean): void => {
    const change = changes.get(node) as Change;
    if (!departure && shown.has(change)) return;
    if (!departure) shown.add(change);
    lines.push({ change, departure });
  };
  for (let at = -1; at < pairing.now.length; at++) {
    const now = pairing.now[at];
    if (now) show(now, false);
    for (const old of gone.get(at) ?? []) show(old, moved.has(old));
  }
  return lines;
}

/** Old clauses that need a line of their own, by the index of the new clause they follow. */
function goneAfter(
  findings: Findings,
  changes: ReadonlyMap<Node, Change>,
): ReadonlyMap<number, readonly Node[]> {
  const { pairing, moved } = findings;
  const gone = new Map<number, Node[]>();
  /** Where the next clause under the same parent would stand in the new text. */
  const next = new Map<Node | null, number>([[null, -1]]);
  for (const old of pairing.old) {
    const now = pairing.nowOf(old);
    const place = next.get(old.parent) as number;
    const isRemoved = changes.get(old)?.new.length === 0;
    next.set(old, now ? now.index : place);
    if (now && !moved.has(old)) next.set(old.parent, now.last);
    if (isRemoved || moved.has(old)) add(gone, place, old);
  }
  return gone;
}

function add(lists: Map<number, Node[]>, place: number, node: Node): void {
  const list = lists.get(place);
  if (list) list.push(node);
  else lists.set(place, [node]);
}
