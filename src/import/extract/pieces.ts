/** What a container without lines of its own gives: its paragraphs, each a line. */
import type { Line } from '../source.ts';

export type Piece = Pick<Line, 'text' | 'look'>;

export const numbered = (pieces: readonly Piece[]): Line[] =>
  pieces.map(({ text, look }, at) => ({ text, look, line: at + 1, page: 1 }));
