import type { Clause } from '../clause.ts';
import type { Text } from '../edition.ts';
import type { Change, ChangeKind, Comparison } from './comparison.ts';
import { headsOf } from './heads.ts';
import { elementNames, type StructuralElement } from './structural-element.ts';
import { renaming } from './title.ts';
import { kindsOf, type UnitItem, units } from './units.ts';

/**
 * A row of the comparative table that goes with a draft in Kazakhstan («сравнительная таблица»):
 * one structural element in both wordings, whole, and what happened to it.
 */
export interface ComparativeRow {
  /** From 1. */
  readonly ordinal: number;
  /** As the new text names it, the old one where it is gone; several where one was split. */
  readonly elements: readonly StructuralElement[];
  /** As the old text named it; empty where the name is the same, or there was none. */
  readonly was: readonly StructuralElement[];
  readonly kinds: readonly ChangeKind[];
  /** Both wordings of the element itself; a side without clauses has none. */
  readonly change: Change;
  /** What stands under it and belongs to it, on either side. */
  readonly items: readonly UnitItem[];
}

/** Every changed element has a row, in reading order; what only stands elsewhere now has one, there. */
export function comparativeTable(
  from: Text,
  to: Text,
  comparison: Comparison,
): readonly ComparativeRow[] {
  const names = { old: elementNames(comparison.old), now: elementNames(comparison.new) };
  const drafts = units(comparison)
    .filter(({ head, kinds }) => !head.departure && kinds.length > 0)
    .flatMap(({ head, items }) => changed({ change: head.change, items }));
  const rows = drafts.map((draft) => ({ ...draft, ...named(draft.change, names) }));
  return [...titleRow(from, to), ...rows].map((row, index) => ({ ...row, ordinal: index + 1 }));
}

interface Draft {
  readonly change: Change;
  readonly items: readonly UnitItem[];
  readonly kinds: readonly ChangeKind[];
}

type Row = Omit<ComparativeRow, 'ordinal'>;

/** The element with all under it where its own words or number changed; else what changed under it. */
function changed({ change, items }: Omit<Draft, 'kinds'>): readonly Draft[] {
  if (change.kinds.length > 0 || change.redline.length > 0)
    return [{ change, items, kinds: kindsOf(change, items) }];
  const drafts: Draft[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as UnitItem;
    const end = endOf(items, at);
    const under = items
      .slice(at + 1, end)
      .map((inner) => ({ ...inner, depth: inner.depth - item.depth }));
    if (!item.line.departure) drafts.push(...changed({ change: item.line.change, items: under }));
    at = end;
  }
  return drafts;
}

/** The place after an item and all that stands under it. */
function endOf(items: readonly UnitItem[], at: number): number {
  const { depth } = items[at] as UnitItem;
  const end = items.findIndex((item, place) => place > at && item.depth <= depth);
  return end < 0 ? items.length : end;
}

interface Names {
  readonly old: (clause: Clause) => StructuralElement;
  readonly now: (clause: Clause) => StructuralElement;
}

function named({ old, new: now }: Change, names: Names): Pick<Row, 'elements' | 'was'> {
  const [before, after] = [headsOf(old).map(names.old), headsOf(now).map(names.now)];
  if (after.length === 0) return { elements: before, was: [] };
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  return { elements: after, was: isSame ? [] : before };
}

/** The title is no clause of a text, and a reader of the table must still be told of it. */
function titleRow(from: Text, to: Text): readonly Row[] {
  const change = renaming(from, to);
  if (!change) return [];
  return [{ elements: [[{ kind: 'title' }]], was: [], kinds: change.kinds, change, items: [] }];
}
