import type { Clause } from '../clause.ts';
import { type Row, rowByClause, rowsOf } from '../row.ts';
import {
  type Change,
  type ChangeKind,
  type Comparison,
  changeKinds,
  type Line,
} from './comparison.ts';
import { headsOf } from './heads.ts';

/** A line inside a unit: an item, a nested item, or a paragraph that closes the items. */
export interface UnitItem {
  readonly line: Line;
  /** 1 right under the unit's head, 2 inside an item, and so on. */
  readonly depth: number;
}

/**
 * What a reader takes as one thing, and what is counted, listed and stopped at: a section's
 * heading, a clause or a paragraph, together with the items that belong to it.
 */
export interface Unit {
  readonly kind: 'section' | 'clause' | 'paragraph';
  /** The line of the heading, clause or paragraph itself. */
  readonly head: Line;
  /** In reading order, removed and departed items where they stood. Empty at a departure. */
  readonly items: readonly UnitItem[];
  /** How many sections and clauses stand above it in its own text. */
  readonly depth: number;
  /**
   * What happened to the head, with the items' changes told as the clause's own: an item
   * added, removed or reworded makes its clause `reworded`.
   */
  readonly kinds: readonly ChangeKind[];
  /** The weightiest kind, under which the unit is labelled and listed; `null` when unchanged. */
  readonly verdict: ChangeKind | null;
  /**
   * Whether "next change" stops here and the list of changes names it. Never at a departure,
   * at a number alone, or at the heading of a section added or removed together with the
   * clauses under it: those are stops themselves.
   */
  readonly stop: boolean;
}

/** The comparison's lines gathered under the clause they belong to, in the order of the lines. */
export function units(comparison: Comparison): readonly Unit[] {
  const sides = readSides(comparison);
  const drafts = new Map<Change | Line, Draft>();
  for (const line of comparison.lines) {
    const row = sides.rowOf(line);
    if (row.clause === shownClause(line))
      drafts.set(line.departure ? line : line.change, { head: line, row, items: [] });
  }
  for (const line of comparison.lines) {
    const [row, clause] = [sides.rowOf(line), shownClause(line)];
    if (row.clause === clause) continue;
    const owner = drafts.get(sides.changeOf.get(row.clause) as Change);
    const depth = row.items.find((item) => item.clause === clause)?.depth ?? 1;
    owner?.items.push({ line, depth });
  }
  return withStops([...drafts.values()].map(unit));
}

interface Draft {
  readonly head: Line;
  readonly row: Row;
  readonly items: UnitItem[];
}

/** The clause a line stands for in the text it is drawn from: the new one wherever there is one. */
const shownClause = ({ change, departure }: Line): Clause =>
  (departure ? change.old[0] : (change.new[0] ?? change.old[0])) as Clause;

function readSides(comparison: Comparison) {
  const old = rowByClause(rowsOf(comparison.old));
  const now = rowByClause(rowsOf(comparison.new));
  const changeOf = new Map<Clause, Change>();
  for (const { change } of comparison.lines) {
    for (const clause of [...change.old, ...change.new]) changeOf.set(clause, change);
  }
  const rowOf = (line: Line): Row => {
    const isOld = line.departure || line.change.new.length === 0;
    return (isOld ? old : now).get(shownClause(line)) as Row;
  };
  return { rowOf, changeOf };
}

function unit({ head, row, items }: Draft): Unit {
  const kinds = head.departure ? head.change.kinds : kindsOf(head.change, items);
  return {
    kind: row.kind,
    head,
    items,
    depth: row.depth,
    kinds,
    verdict: kinds[0] ?? null,
    stop: false,
  };
}

/** The kinds of a change with those of the items under it, in the order of `changeKinds`. */
export function kindsOf(head: Change, items: readonly UnitItem[]): readonly ChangeKind[] {
  const own = new Set(head.kinds);
  if (!own.has('added') && !own.has('removed')) {
    for (const { line } of items) for (const kind of line.change.kinds) own.add(toldOfClause[kind]);
  }
  return changeKinds.filter((kind) => own.has(kind));
}

/** What an item's change is to the clause that holds it. */
const toldOfClause: Readonly<Record<ChangeKind, ChangeKind>> = {
  added: 'reworded',
  removed: 'reworded',
  split: 'reworded',
  merged: 'reworded',
  moved: 'reworded',
  reworded: 'reworded',
  consequential: 'consequential',
  renumbered: 'renumbered',
  typographic: 'typographic',
};

const silent: ReadonlySet<ChangeKind | null> = new Set([
  null,
  'renumbered',
  'consequential',
  'typographic',
]);

function withStops(all: readonly Unit[]): readonly Unit[] {
  return all.map((unit, place) => {
    const isOneOfMany = unit.kind === 'section' && isWhole(unit, all[place + 1]);
    return { ...unit, stop: !unit.head.departure && !silent.has(unit.verdict) && !isOneOfMany };
  });
}

/** A section added or removed with a clause right under its heading. */
const isWhole = (heading: Unit, next: Unit | undefined): boolean =>
  (heading.verdict === 'added' || heading.verdict === 'removed') &&
  next !== undefined &&
  next.depth > heading.depth &&
  next.verdict === heading.verdict;

/** Its words say what they said, and just that may be wrong now: a reader must see it where it stands. */
export const isStale = ({ head, items }: Unit): boolean =>
  !head.departure &&
  [head, ...items.map(({ line }) => line)].some(({ change }) => change.stale.length > 0);

/** Moved, split or merged, and its words changed as well: said of it together, and counted under both. */
export const isAlsoReworded = ({ verdict, kinds }: Unit): boolean =>
  (verdict === 'moved' || verdict === 'split' || verdict === 'merged') &&
  kinds.includes('reworded');

/**
 * How many units each kind counts, as history and the header of a comparison show it. A unit
 * counts under its verdict; what moved, say, and was reworded, under both, so that the sum may be
 * more than the stops. Sections count only where they are stops: a heading that took another
 * number is no clause that did.
 */
export const tally = (comparison: Comparison): Readonly<Record<ChangeKind, number>> =>
  tallyUnits(units(comparison));

/** The same from the comparison's units, for whoever has them. */
export function tallyUnits(all: readonly Unit[]): Readonly<Record<ChangeKind, number>> {
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<
    ChangeKind,
    number
  >;
  for (const unit of all) {
    const { verdict, stop, kind, head } = unit;
    const isQuiet = silent.has(verdict) && (kind !== 'section' || verdict !== 'renumbered');
    if (!verdict || head.departure || !(stop || isQuiet)) continue;
    counts[verdict]++;
    if (isAlsoReworded(unit)) counts.reworded++;
  }
  return counts;
}

/**
 * The units that deserve a note in the margin of the new text, by the id of their clause:
 * what a reader should know has changed. An added section has one note, at its heading; what
 * happened to items stands at their clause; a number alone has none.
 */
export function notes(comparison: Comparison): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>();
  let addedSection: Unit | null = null;
  for (const unit of units(comparison)) {
    const { head, verdict } = unit;
    if (head.departure || verdict === 'removed') continue;
    if (addedSection && unit.depth <= addedSection.depth) addedSection = null;
    if (silent.has(verdict) || (addedSection && verdict === 'added')) continue;
    for (const clause of headsOf(head.change.new)) found.set(clause.id, unit);
    if (unit.kind === 'section' && verdict === 'added') addedSection ??= unit;
  }
  return found;
}

/** The change of every clause of the new text, by its id. */
export function changeOf(comparison: Comparison): ReadonlyMap<string, Change> {
  const found = new Map<string, Change>();
  for (const { change } of comparison.lines)
    for (const clause of change.new) found.set(clause.id, change);
  return found;
}
