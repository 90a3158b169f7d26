/** The pen that draws the letters of a page, and what moves it: ISO 32000-1, 9.3 and 9.4. */

type Matrix = readonly [number, number, number, number, number, number];

export interface Pen {
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

export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

export const freshPen = (): Pen => ({
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

export const listOf = (args: unknown): readonly unknown[] =>
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

export const moves: Readonly<Record<string, (pen: Pen, args: readonly unknown[]) => void>> = {
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
