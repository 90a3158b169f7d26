/** A paragraph as it was mended: its words, the label it opens with, the lines it was joined from. */
import { isCapitals, isTerminal, type Opening } from './openings.ts';
import type { Look } from './source.ts';
import type { Joint } from './words-over-lines.ts';

export interface Join {
  /** The line that was joined to the one before. */
  readonly line: number;
  readonly joint: Joint;
  readonly guess: boolean;
  readonly overPage: boolean;
}

export interface Paragraph {
  readonly text: string;
  /** The source's line it begins on. */
  readonly line: number;
  readonly look: Look;
  readonly opening: Opening | null;
  readonly joins: readonly Join[];
  /** An empty line that means something stands before it. */
  readonly apart: boolean;
  /** That it begins here was decided against the layout. */
  readonly guess: boolean;
}

/** Of the paragraph so far: capitals, or a single number with a few words and no full stop. */
export function isHeadingLike({ text, opening, look }: Paragraph): boolean {
  if (look.heading !== undefined) return true;
  if (isTerminal(text) && !/^\S+\.$/.test(text)) return false;
  if (isCapitals(text)) return true;
  if (opening === null) return look.emphasised === true && text.length < 160;
  if (opening.scheme === 'division' || opening.scheme === 'article') return true;
  return opening.scheme === 'decimal' && !opening.number.includes('.') && text.length < 160;
}
