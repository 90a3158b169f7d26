/** What was decided of a line: it opens a paragraph or goes on with the one before. */
import type { Row } from './layout.ts';
import type { Opening } from './openings.ts';
import type { Paragraph } from './paragraph.ts';

/** A line where it meets the paragraph so far. */
export interface Meeting {
  readonly row: Row;
  /** The line before. */
  readonly last: Row;
  readonly paragraph: Paragraph;
}

export interface Verdict {
  readonly opens: boolean;
  readonly opening: Opening | null;
  readonly guess: boolean;
}

export const opened = (opening: Opening | null, guess = false): Verdict => ({
  opens: true,
  opening,
  guess,
});
export const joined = (guess = false): Verdict => ({ opens: false, opening: null, guess });
