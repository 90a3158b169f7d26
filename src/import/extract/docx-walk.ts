/** What a walk through a Word document knows on its way, and what it has gathered. */
import type { Remark } from '../source.ts';
import type { Choice } from './docx-changes.ts';
import type { Counters, Numbering } from './docx-numbering.ts';
import type { Styles } from './docx-styles.ts';
import type { Piece } from './pieces.ts';
import type { Xml } from './xml.ts';

export interface Walk {
  readonly choice: Choice;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counters: Counters;
  pieces: Piece[];
  /** Lines before the first piece: a cell is walked by itself. */
  offset: number;
  readonly remarks: Remark[];
  /** Notes in the order they are mentioned. */
  readonly notes: { readonly id: string; readonly kind: 'footnote' | 'endnote' }[];
  /** Words of a paragraph whose end a tracked change takes away. */
  before: string;
  /** Text boxes of the present paragraph: they come after it. */
  readonly boxes: Xml[];
}
