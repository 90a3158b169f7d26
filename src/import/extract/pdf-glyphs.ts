/**
 * Letters of a page at their own places. In: a page of pdf.js. Out: pieces, each a few letters that
 * touch each other.
 *
 * pdf.js tells stretches of text without the places of their letters. Where a font lacks the letters
 * of Kazakh, some programs draw a line with holes and then, from another font, what stands in the
 * holes: only the places of single letters tell the words. So the drawing instructions are followed
 * as ISO 32000-1, 9.4.4 says. It costs more, and so it is asked only of such pages.
 */
import { getResolvedPDFJS } from 'unpdf';
import { freshPen, listOf, moves, type Pen, times } from './pdf-pen.ts';
import { isWord, type Piece } from './pdf-rows.ts';

/** What pdf.js makes of one letter; a bare number moves the pen back by thousandths of the size. */
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

export interface Instructions {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Whether a few letters of another font stand within a piece of the same line. */
export function hasHoles(pieces: readonly Piece[]): boolean {
  const lines = Map.groupBy(pieces.filter(isWord), ({ y }) => Math.round(y));
  return [...lines.values()].some((line) =>
    line.some(
      ({ text, x, font }) =>
        text.length <= 3 &&
        line.some((other) => {
          const within = x > other.x + 0.5 && x < other.x + other.width - 1;
          return within && other.font !== font && other.text.includes(' ');
        }),
    ),
  );
}

export async function glyphPieces({ fnArray, argsArray }: Instructions): Promise<Piece[]> {
  const { OPS } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]));
  const pieces: Piece[] = [];
  const saved: Pen[] = [];
  let pen: Pen = freshPen();
  fnArray.forEach((code, at) => {
    const name = names.get(code) ?? '';
    const args = listOf(argsArray[at]);
    if (name === 'save' || name === 'paintFormXObjectBegin') saved.push({ ...pen });
    if (name === 'restore' || name === 'paintFormXObjectEnd') pen = saved.pop() ?? pen;
    else if (name === 'showText') show(args[0] as readonly (Glyph | number)[], pen, pieces);
    else moves[name]?.(pen, args);
  });
  return pieces;
}

function show(glyphs: readonly (Glyph | number)[], pen: Pen, pieces: Piece[]): void {
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      pen.x -= (glyph / 1000) * pen.size * pen.stretch;
      continue;
    }
    const wide = (glyph.width / 1000) * pen.size * pen.stretch;
    if (glyph.unicode !== '') place(glyph.unicode, wide, pen, pieces);
    pen.x += wide + (pen.charSpacing + (glyph.isSpace ? pen.wordSpacing : 0)) * pen.stretch;
  }
}

/** Letters that touch make one piece. */
function place(text: string, wide: number, pen: Pen, pieces: Piece[]): void {
  const matrix = times(times(pen.page, pen.text), [
    1,
    0,
    0,
    1,
    pen.lineX + pen.x,
    pen.lineY + pen.rise,
  ]);
  const [a, b, , , x, y] = matrix;
  const scale = Math.hypot(a, b);
  const size = Math.abs(pen.size) * scale || 1;
  const last = pieces.at(-1);
  const touches =
    last &&
    last.font === pen.font &&
    Math.abs(last.y - y) < size * 0.01 &&
    Math.abs(last.x + last.width - x) < size * 0.05 &&
    text.trim() !== '' &&
    last.text.trim() !== '';
  if (last && touches)
    pieces[pieces.length - 1] = {
      ...last,
      text: last.text + text,
      width: x + wide * scale - last.x,
    };
  else {
    const upright = Math.abs(b) < Math.abs(a) * 0.1;
    pieces.push({ text, x, y, width: wide * scale, size, font: pen.font, upright });
  }
}
