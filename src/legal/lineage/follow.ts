import { type Clause, clauseText } from '../clause.ts';
import type { Change, Comparison } from '../comparison/comparison.ts';
import { bodyKey } from '../comparison/fold.ts';
import { wordsInCommon } from '../comparison/likeness.ts';
import { type Unit, units } from '../comparison/units.ts';
import type { Text } from '../edition.ts';
import { type Row, rowByClause, rowsOf } from '../row.ts';
import type { Came, Lineage, Stage, Went } from './lineage.ts';

interface Draft extends Lineage {
  readonly stages: Stage[];
  went: Went | null;
  /** Those that stood after it when they went, in order. */
  readonly gone: Draft[];
}

/** What is known after the text read last. */
interface Known {
  /** The row of every clause of that text. */
  readonly rows: ReadonlyMap<Clause, Row>;
  readonly draftOf: ReadonlyMap<Row, Draft>;
  /** Those that went from before the first provision. */
  readonly gone: Draft[];
  /** Removed provisions by their words. */
  readonly removed: Map<string, Draft>;
}

/**
 * Follows every provision through the texts of a document in one language, oldest first, by
 * comparing each with the next. A provision goes on where the comparison pairs its head, however
 * it was reworded, moved or renumbered; of the parts of a split, and of those that merge, the one
 * that shares the most words goes on. An item that becomes a clause begins a provision, and a
 * clause that becomes an item ends one. Every row of every text is in exactly one lineage.
 * @returns in the order of the last text, each that went after the one it stood behind
 */
export function lineages(
  texts: readonly Text[],
  compare: (old: Text, now: Text) => Comparison,
): readonly Lineage[] {
  const [first, ...later] = texts;
  if (!first) return [];
  let [known, before] = [begin(first), first];
  later.forEach((text, index) => {
    known = follow(known, compare(before, text), index + 1);
    before = text;
  });
  return inOrder(known.gone, [...known.draftOf.values()]);
}

function begin(text: Text): Known {
  const rows = rowsOf(text.clauses);
  const draftOf = new Map(rows.map((row) => [row, draft({ kind: 'first' }, { at: 0, row })]));
  return { rows: rowByClause(rows), draftOf, gone: [], removed: new Map() };
}

const draft = (came: Came, stage: Omit<Stage, 'unit'>): Draft => ({
  came,
  stages: [{ ...stage, unit: null }],
  went: null,
  gone: [],
});

/** Each with those that went behind it. */
const inOrder = (...lists: readonly (readonly Draft[])[]): readonly Draft[] =>
  lists.flatMap((list) => list.flatMap((one) => [one, ...inOrder(one.gone)]));

function follow(known: Known, comparison: Comparison, at: number): Known {
  const order = rowsOf(comparison.new);
  const rows = rowByClause(order);
  const steps = stepsOf(comparison, known.rows, rows);
  const found = new Map<Row, Draft>();
  for (const step of steps) goOn(step, { known, found, at });
  for (const step of steps) begins(step, { known, found, at });
  leave(steps, { known, found, rows, at });
  const draftOf = new Map(order.map((row) => [row, found.get(row) as Draft]));
  return { ...known, rows, draftOf };
}

/** A change as far as it is one of whole provisions. */
interface Step {
  readonly change: Change;
  /** What a reader is told of it; missing where it is part of another provision's. */
  readonly unit: Unit | undefined;
  /** The rows on each side that a clause of the change heads. */
  readonly old: readonly Row[];
  readonly new: readonly Row[];
}

type Rows = ReadonlyMap<Clause, Row>;

function stepsOf(comparison: Comparison, old: Rows, now: Rows): readonly Step[] {
  const told = units(comparison).filter(({ head }) => !head.departure);
  const unitOf = new Map(told.map((unit) => [unit.head.change, unit]));
  return comparison.lines
    .filter(({ departure }) => !departure)
    .map(({ change }) => ({
      change,
      unit: unitOf.get(change),
      old: headed(change.old, old),
      new: headed(change.new, now),
    }));
}

const headed = (clauses: readonly Clause[], rows: Rows): readonly Row[] =>
  clauses.flatMap((clause) => {
    const row = rows.get(clause);
    return row?.clause === clause ? [row] : [];
  });

interface Place {
  readonly known: Known;
  /** The lineage of each row of the new text, as far as it is known. */
  readonly found: Map<Row, Draft>;
  readonly at: number;
}

function goOn(step: Step, { known, found, at }: Place): void {
  const [old, now] = closest(step);
  if (!old || !now) return;
  const lineage = known.draftOf.get(old) as Draft;
  lineage.stages.push({ at, row: now, unit: step.unit ?? null });
  found.set(now, lineage);
}

/** The two of a change that have the most words in common. */
function closest({ old, new: now }: Step): readonly [Row, Row] | readonly [] {
  const pairs = old.flatMap((before) => now.map((after) => [before, after] as const));
  if (pairs.length < 2) return pairs[0] ?? [];
  const likeness = ([before, after]: readonly [Row, Row]): number =>
    wordsInCommon(clauseText(before.clause), clauseText(after.clause));
  return pairs.reduce((best, pair) => (likeness(pair) > likeness(best) ? pair : best));
}

function begins(step: Step, { known, found, at }: Place): void {
  for (const row of step.new) {
    if (!found.has(row)) found.set(row, draft(cameOf(step, row, known), { at, row }));
  }
}

function cameOf({ change, unit }: Step, row: Row, known: Known): Came {
  const holder = known.rows.get(change.old[0] as Clause);
  if (holder) return { kind: 'parted', from: known.draftOf.get(holder) as Draft };
  return { kind: 'added', unit: unit as Unit, again: known.removed.get(wordsOf(row)) ?? null };
}

/** Ends what does not go on, and sets it behind what stood before it. */
function leave(steps: readonly Step[], place: Place & { readonly rows: Rows }): void {
  const { known, found, rows, at } = place;
  const going = new Set(found.values());
  let before: Draft | undefined;
  for (const { change, unit, old, new: now } of steps) {
    const last = now.at(-1);
    if (last) before = found.get(last);
    for (const row of old) {
      const lineage = known.draftOf.get(row) as Draft;
      if (going.has(lineage)) continue;
      const holder = rows.get(change.new[0] as Clause);
      const into = holder && found.get(holder);
      if (into) lineage.went = { kind: 'joined', at, into };
      else {
        lineage.went = { kind: 'removed', at, unit: unit as Unit };
        known.removed.set(wordsOf(row), lineage);
      }
      (before?.gone ?? known.gone).push(lineage);
    }
  }
}

/** Equal where two provisions say the same, items included, under whatever number. */
const wordsOf = ({ clause, items }: Row): string =>
  [clause, ...items.map((item) => item.clause)].map((one) => bodyKey(clauseText(one))).join('\n');
