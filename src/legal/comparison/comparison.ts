import type { Clause } from '../clause.ts';

/**
 * What happened to a clause between two texts. Kinds hold together: a clause may be
 * moved, renumbered and reworded at once; no kinds means unchanged. A clause whose words gave way to
 * «Исключён» under its number is `reworded`: something stands there (`isRepeal` tells it apart).
 */
export type ChangeKind = (typeof changeKinds)[number];

/** Weightiest first: a change that bears several kinds is labelled and counted under the first. */
export const changeKinds = [
  'added',
  'removed',
  'split',
  'merged',
  'moved',
  'reworded',
  'consequential',
  'typographic',
  'renumbered',
] as const;

/** How a stretch of text is set; survives comparison so that a redline keeps its emphasis and links. */
export type Mark =
  | { readonly kind: 'emphasis' | 'strong' | 'struck' | 'code' }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'term'; readonly id: string }
  /** `was`: its id in the old text, where that is another. */
  | { readonly kind: 'footnote'; readonly id: string; readonly was?: string };

/** -1 only in the old text, 0 in both, 1 only in the new text. */
export type Side = -1 | 0 | 1;

/**
 * A stretch of text on one side or both. Dropping every 1 gives the old text letter for
 * letter, dropping every -1 the new. A run of nothing but white space on one side (a space
 * that became a no-break space) is there for the letter; draw it without a mark.
 */
export interface Run {
  readonly side: Side;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The redline of one block. `side` tells whether the whole block stands on one side only. */
export type RedlineBlock =
  | {
      readonly kind: 'paragraph' | 'preformatted';
      readonly side: Side;
      readonly runs: readonly Run[];
    }
  | { readonly kind: 'table'; readonly side: Side; readonly rows: readonly RedlineRow[] };

export interface RedlineRow {
  readonly side: Side;
  readonly head: boolean;
  readonly cells: readonly (readonly Run[])[];
}

/** One clause, or the clauses it was split from or merged into, on both sides. */
export interface Change {
  readonly kinds: readonly ChangeKind[];
  readonly old: readonly Clause[];
  readonly new: readonly Clause[];
  /**
   * The words, marked; without the clause's children, which are changes of their own.
   * Empty when the words stand equal on both sides: then draw the new clause. For a split or
   * a merger: one block for each block of the new clauses.
   */
  readonly redline: readonly RedlineBlock[];
  /** Footnotes that came, went or changed, at the clause that is the first to mention them. */
  readonly footnotes: readonly RedlineFootnote[];
  /** References that should have followed the clause they named, and did not. */
  readonly stale: readonly StaleReference[];
  /** Words that lead elsewhere than they did. */
  readonly links: readonly LinkChange[];
}

/** A link whose words stand on both sides. Its address is `null` where they lead nowhere. */
export interface LinkChange {
  readonly words: string;
  readonly was: string | null;
  readonly now: string | null;
}

/** A reference that names what it named, though its number leads there no more. */
export interface StaleReference {
  /** As they stand in the new text: «пункте 4.2». */
  readonly words: string;
  /** The number under which the clause stands now; `null` when it is gone. */
  readonly now: string | null;
}

/** A footnote's own words on both sides. Its id is `null` where this clause has no such footnote. */
export interface RedlineFootnote {
  readonly old: string | null;
  readonly new: string | null;
  readonly blocks: readonly RedlineBlock[];
}

/**
 * One line of the comparison in reading order: the new text's order, with removed clauses
 * where they stood. A moved clause has two lines: `departure` where it was, and the change
 * itself where it is now; what stands under it has one line, where it is now. Clauses split
 * or merged share one line.
 */
export interface Line {
  readonly change: Change;
  readonly departure: boolean;
}

export interface Comparison {
  /** The two texts as given. */
  readonly old: readonly Clause[];
  readonly new: readonly Clause[];
  readonly lines: readonly Line[];
  /** How many changes bear each kind; one change may count under several. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
}
