import { type Clause, walk } from '../../legal/clause.ts';
import { changesWithCarried } from '../../legal/comparison/carried.ts';
import type { Change, Comparison } from '../../legal/comparison/comparison.ts';
import { longestRow } from '../../legal/comparison/longest-row.ts';

/**
 * One step through both texts at once. The steps with an old clause, in their order, are the
 * old text, and those with a new one the new text: whatever a comparison says of places.
 */
export type Step =
  | { readonly kind: 'both'; readonly change: Change }
  | { readonly kind: 'old' | 'new'; readonly clause: Clause; readonly change: Change }
  /** Clauses that follow each other in both texts and moved together. */
  | {
      readonly kind: 'departure' | 'arrival';
      readonly name: string;
      readonly changes: readonly Change[];
    };

interface Place {
  readonly change: Change;
  /** Of the first clause of the change in its text, and of the first after it. */
  readonly old: readonly [from: number, to: number];
  readonly now: readonly [from: number, to: number];
}

interface Sides {
  readonly old: readonly Clause[];
  readonly now: readonly Clause[];
  readonly changeOf: ReadonlyMap<Clause, Change>;
  /** Name of the move a change is part of. */
  readonly moves: ReadonlyMap<Change, string>;
}

/** Old before new wherever neither has a place of its own among the other. */
export function sequence(comparison: Comparison): readonly Step[] {
  const [old, now] = [[...walk(comparison.old)], [...walk(comparison.new)]];
  const places = [placesIn(old), placesIn(now)] as const;
  const changes = changesWithCarried(comparison);
  const paired = changes.flatMap((change) => placeOf(change, places));
  const standing = paired.filter(({ change }) => !change.kinds.includes('moved'));
  const anchors = longestRow(standing, ({ old: [from] }) => from);
  const changeOf = new Map(
    changes.flatMap((change) => [...change.old, ...change.new].map((clause) => [clause, change])),
  );
  const moves = namesOfMoves(paired, new Set(anchors));
  return lay(anchors, { old, now, changeOf, moves });
}

const placesIn = (clauses: readonly Clause[]): ReadonlyMap<Clause, number> =>
  new Map(clauses.map((clause, place) => [clause, place]));

/** Nothing for a change of one text alone, or one whose clauses do not follow each other. */
function placeOf(
  change: Change,
  [old, now]: readonly [ReadonlyMap<Clause, number>, ReadonlyMap<Clause, number>],
): readonly Place[] {
  const range = (clauses: readonly Clause[], places: ReadonlyMap<Clause, number>) => {
    const from = places.get(clauses[0] as Clause) ?? -1;
    const isWhole = clauses.every((clause, index) => places.get(clause) === from + index);
    return isWhole && from >= 0 ? ([from, from + clauses.length] as const) : null;
  };
  const [before, after] = [range(change.old, old), range(change.new, now)];
  return before && after ? [{ change, old: before, now: after }] : [];
}

/** Clauses right after each other in both texts share the name of one move. */
function namesOfMoves(
  pairs: readonly Place[],
  anchors: ReadonlySet<Place>,
): ReadonlyMap<Change, string> {
  const names = new Map<Change, string>();
  let last: Place | null = null;
  let count = 0;
  for (const place of pairs) {
    const { change } = place;
    if (anchors.has(place) || change.old.length + change.new.length > 2) continue;
    const isNext = last && place.old[0] === last.old[1] && place.now[0] === last.now[1];
    if (!isNext) count++;
    names.set(change, `move${count}`);
    last = place;
  }
  return names;
}

function lay(anchors: readonly Place[], sides: Sides): readonly Step[] {
  const steps: Step[] = [];
  let [old, now] = [0, 0];
  for (const anchor of anchors) {
    steps.push(...oneSided(sides.old.slice(old, anchor.old[0]), 'old', sides));
    steps.push(...oneSided(sides.now.slice(now, anchor.now[0]), 'new', sides));
    steps.push({ kind: 'both', change: anchor.change });
    [old, now] = [anchor.old[1], anchor.now[1]];
  }
  steps.push(...oneSided(sides.old.slice(old), 'old', sides));
  steps.push(...oneSided(sides.now.slice(now), 'new', sides));
  return steps;
}

function oneSided(
  clauses: readonly Clause[],
  kind: 'old' | 'new',
  { changeOf, moves }: Sides,
): readonly Step[] {
  const steps: Step[] = [];
  for (const clause of clauses) {
    const change = changeOf.get(clause) as Change;
    const name = moves.get(change);
    const last = steps.at(-1);
    if (name === undefined) steps.push({ kind, clause, change });
    else if (last && 'name' in last && last.name === name)
      steps[steps.length - 1] = { ...last, changes: [...last.changes, change] };
    else steps.push({ kind: kind === 'old' ? 'departure' : 'arrival', name, changes: [change] });
  }
  return steps;
}
