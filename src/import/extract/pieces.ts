/** What a container without lines of its own gives: its paragraphs, each a line. */
import type { Line } from '../source.ts';

export type Piece = Pick<Line, 'text' | 'look'>;

export const numbered = (pieces: readonly Piece[]): Line[] =>
  pieces.map(({ text, look }, at) => ({ text, look, line: at + 1, page: 1 }));

/** What a walk has gathered so far, with the lines before its first piece. */
interface Gathered {
  readonly offset: number;
  readonly pieces: readonly Piece[];
}

/** The line that the next piece will be. */
export const lineOf = ({ offset, pieces }: Gathered): number => offset + pieces.length + 1;
