import type { Mark, Side } from '../../legal/comparison/comparison.ts';

/**
 * What became of a piece of a document: it stands in both texts, in one of them, or at one end
 * of a move. Accepting all changes leaves `kept`, `inserted` and `movedTo`: the new text.
 * Rejecting them leaves `kept`, `deleted` and `movedFrom`: the old one.
 */
export type Fate = 'kept' | 'inserted' | 'deleted' | 'movedFrom' | 'movedTo';

/** Letters that share their fate and their setting; `\n` is a line break, `\t` a tab. */
export interface Stretch {
  readonly fate: Fate;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The footnote whose sign stands here, by its place in the document's list of them. */
  readonly note?: number;
}

/** How a paragraph looks; lengths are counted in steps of the layout, not in units of a format. */
export interface Look {
  readonly kind: 'title' | 'heading' | 'clause' | 'item' | 'text' | 'preformatted' | 'note';
  /** Of a heading from 1; of an item or a text, how deep in lists it stands, from 0. */
  readonly level: number;
  /** Whether a number stands before the words, with the words hanging beside it. */
  readonly hanging: boolean;
  /** Whether it belongs to a numbered clause and stands beside the clause's words. */
  readonly inClause: boolean;
  /** How deep in quotations. */
  readonly quoted: number;
}

/** Words that stand by themselves, without a number. */
export const plainLook = (kind: Look['kind'], level = 0): Look => ({
  kind,
  level,
  hanging: false,
  inClause: false,
  quoted: 0,
});

export interface TrackedParagraph {
  readonly kind: 'paragraph';
  readonly look: Look;
  /**
   * What became of the end of the paragraph: without it, its words run into the next one.
   * `neither`: only here, to keep two tables apart, and gone whether accepted or rejected.
   */
  readonly end: Fate | 'neither';
  readonly stretches: readonly Stretch[];
}

export interface TrackedRow {
  readonly fate: Fate;
  readonly head: boolean;
  readonly cells: readonly (readonly Stretch[])[];
}

export interface TrackedTable {
  readonly kind: 'table';
  readonly look: Look;
  readonly rows: readonly TrackedRow[];
}

export type Block = TrackedParagraph | TrackedTable;

/** One end of a move; the other end has the same name. */
export interface TrackedMove {
  readonly kind: 'move';
  readonly end: 'from' | 'to';
  readonly name: string;
  readonly blocks: readonly Block[];
}

export type TrackedBlock = Block | TrackedMove;

/** The words of a footnote, which end with a paragraph that stays. */
export interface TrackedNote {
  readonly blocks: readonly Block[];
}

/** A document with every change in it. */
export interface TrackedDocument {
  readonly blocks: readonly TrackedBlock[];
  readonly notes: readonly TrackedNote[];
}

/** The fates of what a comparison calls old, equal and new, where one clause is drawn. */
export type Fates = Readonly<Record<Side, Fate>>;

/** Where the clause stands in both texts, or in one alone. */
export const inPlace: Fates = { [-1]: 'deleted', 0: 'kept', 1: 'inserted' };
/** Where a clause stood that stands elsewhere now: of its words some were removed on the way. */
export const departing: Fates = { [-1]: 'deleted', 0: 'movedFrom', 1: 'inserted' };
export const arriving: Fates = { [-1]: 'deleted', 0: 'movedTo', 1: 'inserted' };

export const isOld = (fate: Fate | 'neither'): boolean =>
  fate === 'kept' || fate === 'deleted' || fate === 'movedFrom';
export const isNew = (fate: Fate | 'neither'): boolean =>
  fate === 'kept' || fate === 'inserted' || fate === 'movedTo';
