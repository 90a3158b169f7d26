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
import type { Piece } from './pdf-rows.ts';

type Matrix = readonly [number, number, number, number, number, number];

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

interface Pen {
  page: Matrix;
  text: Matrix;
  /** Of the line's beginning, and of the pen. */
  lineX: number;
  lineY: number;
  x: number;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
}

const still: Matrix = [1, 0, 0, 1, 0, 0];

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

/** Items that pdf.js found on a page, in its own words. */
export interface Stretch {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly font: string;
}

/** Whether a few letters of another font stand within a stretch of the same line. */
export function hasHoles(stretches: readonly Stretch[]): boolean {
  const lines = new Map<number, Stretch[]>();
  for (const stretch of stretches)
    if (stretch.text.trim() !== '') {
      const key = Math.round(stretch.y);
      lines.set(key, [...(lines.get(key) ?? []), stretch]);
    }
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

const freshPen = (): Pen => ({
  page: still,
  text: still,
  lineX: 0,
  lineY: 0,
  x: 0,
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
});

const listOf = (args: unknown): readonly unknown[] =>
  Array.isArray(args) ? args : ArrayBuffer.isView(args) ? [...(args as Float32Array)] : [args];

const numbersOf = (args: readonly unknown[]): number[] =>
  (args.length === 1 && typeof args[0] === 'object' ? listOf(args[0]) : args).map(Number);

const matrixOf = (args: readonly unknown[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(args);
  return [a, b, c, d, e, f];
};

const number = (args: readonly unknown[]): number => Number(args[0]);

function move(pen: Pen, x: number, y: number): void {
  pen.lineX += x;
  pen.lineY += y;
  pen.x = 0;
}

const moves: Readonly<Record<string, (pen: Pen, args: readonly unknown[]) => void>> = {
  transform: (pen, args) => {
    pen.page = times(pen.page, matrixOf(args));
  },
  paintFormXObjectBegin: (pen, args) => {
    if (args[0]) pen.page = times(pen.page, matrixOf([args[0]]));
  },
  beginText: (pen) => Object.assign(pen, { text: still, lineX: 0, lineY: 0, x: 0 }),
  setTextMatrix: (pen, args) =>
    Object.assign(pen, { text: matrixOf(args), lineX: 0, lineY: 0, x: 0 }),
  moveText: (pen, args) => move(pen, number(args), Number(args[1])),
  setLeadingMoveText: (pen, args) => {
    pen.leading = -Number(args[1]);
    move(pen, number(args), Number(args[1]));
  },
  nextLine: (pen) => move(pen, 0, -pen.leading),
  setLeading: (pen, args) => {
    pen.leading = number(args);
  },
  setFont: (pen, args) => Object.assign(pen, { font: String(args[0]), size: Number(args[1]) }),
  setCharSpacing: (pen, args) => {
    pen.charSpacing = number(args);
  },
  setWordSpacing: (pen, args) => {
    pen.wordSpacing = number(args);
  },
  setHScale: (pen, args) => {
    pen.stretch = number(args) / 100;
  },
  setTextRise: (pen, args) => {
    pen.rise = number(args);
  },
};

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
