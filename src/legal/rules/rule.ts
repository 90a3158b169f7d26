import type { Comparison } from '../comparison/comparison.ts';
import type { Document, Site } from '../document.ts';
import type { Edition, Text } from '../edition.ts';
import type { Problem } from '../problem.ts';

/** Looks at one text by itself. */
export type TextRule = (text: Text) => readonly Problem[];

export type Compare = (old: Text, now: Text) => Comparison;

export interface Around {
  readonly document: Document;
  readonly site: Site;
  readonly compare: Compare;
}

/** Looks at an edition in all its languages, beside the document's other editions. */
export type EditionRule = (edition: Edition, around: Around) => readonly Problem[];
