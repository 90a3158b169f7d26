/**
 * What every extractor gives and every later stage reads: lines of text, each with its place.
 * Plain data; a stage makes a new list and never changes an old one.
 */
import type { Sentence } from '#legal/problem.ts';
import type { Language } from './alphabet.ts';

export type Format = 'text' | 'html' | 'docx' | 'pdf';

/** What a container tells of a line beside its letters. All of it may be missing or wrong. */
export interface Look {
  /** A whole paragraph of its container: it was never wrapped. */
  readonly whole?: boolean;
  /** Level of a heading, 1 for the title. */
  readonly heading?: number;
  /** Set otherwise than the body: bold, larger, in another font. */
  readonly emphasised?: boolean;
  readonly centered?: boolean;
  /** Edges and height in points, the space above in heights of a line. */
  readonly left?: number;
  readonly right?: number;
  readonly size?: number;
  readonly gap?: number;
  /** An item of a list whose mark the container draws and does not write. */
  readonly item?: boolean;
  /** The text of a footnote, and by which sign it is mentioned. */
  readonly note?: string;
  /** Cells of a table, row by row; the text of the line is theirs, parted by tabs and line feeds. */
  readonly rows?: readonly (readonly string[])[];
  /** Of the column it stood in. */
  readonly language?: Language;
  /** Points from the top of the page. */
  readonly top?: number;
  /** What stands between wide gaps of the line, if anything does. */
  readonly stretches?: readonly string[];
  /** The page's top or bottom edge: where furniture stands. */
  readonly edge?: 'top' | 'bottom';
}

export interface Line {
  /** As extracted, without the line feed. */
  readonly text: string;
  /** From 1, in the extracted text; for a text file the file's own line. */
  readonly line: number;
  /** From 1; all lines of a container without pages stand on page 1. */
  readonly page: number;
  readonly look: Look;
}

/** Of a table: the text of its line. */
export const textOfRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join('\t')).join('\n');

/** Something taken out or changed on the way, for the report. */
export interface Remark {
  readonly rule: string;
  readonly line: number;
  readonly message: Sentence;
  readonly hint?: Sentence;
}

export interface Source {
  readonly format: Format;
  readonly lines: readonly Line[];
  readonly remarks: readonly Remark[];
  /** Pages of a PDF, 0 where the container has none. */
  readonly pages: number;
}

/** A file that cannot be imported: one sentence that says what it is and what to do. */
export class Refusal extends Error {
  readonly sentence: Sentence;
  constructor(sentence: Sentence) {
    super(sentence.ru);
    this.name = 'Refusal';
    this.sentence = sentence;
  }
}

/** Runs of any white space as one space; what nobody can see goes. */
export const folded = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Soft hyphens, zero-width signs, marks of direction and byte order, control signs. */
export const invisible =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?![\t\n\v\f\r])\p{Cc}/gu;
