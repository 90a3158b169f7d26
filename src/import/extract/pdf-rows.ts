/** Pieces of text on a page → what stands on one line each, from the top. */
import { noteMark } from '../note-marks.ts';
import { mostOf, tallyOf } from '../tally.ts';

export interface Piece {
  readonly text: string;
  /** Points from the left and from the bottom of the page. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** Not turned: a stamp across the page is none of the text's lines. */
  readonly upright: boolean;
  /** A small sign above the line: it may mention a note, or be the power of a unit. */
  readonly raised?: boolean;
}

/** From left to right, without spaces at its ends: they tell nothing of its width. */
export type PieceRow = readonly Piece[];

/** Pieces whose baselines differ by less than a third of their size stand on one line. */
export function rowsOf(pieces: readonly Piece[]): PieceRow[] {
  const sorted = [...pieces]
    .filter(({ text }) => text.trim() !== '' || text === ' ')
    .sort((a, b) => b.y - a.y || a.x - b.x);
  const usual = usualSize(sorted);
  const rows: Piece[][] = [];
  for (const piece of sorted.filter((one) => !isSmallSign(one, usual))) {
    const row = rows.at(-1);
    const first = row?.[0];
    const near = first && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * 0.35;
    if (row && near) row.push(piece);
    else rows.push([piece]);
  }
  for (const sign of sorted.filter((one) => isSmallSign(one, usual))) raise(sign, rows);
  return rows
    .sort((a, b) => (b[0]?.y ?? 0) - (a[0]?.y ?? 0))
    .map((row) => trimmed(row.sort((a, b) => a.x - b.x)))
    .filter((row) => row.length > 0);
}

function usualSize(pieces: readonly Piece[]): number {
  const sizes = pieces.map(({ text, size }): [number, number] => [size, text.length]);
  return mostOf(tallyOf(sizes)) ?? 0;
}

const isSmallSign = ({ text, size }: Piece, usual: number): boolean =>
  size < usual * 0.8 && /^(?:\d{1,3}|\*{1,3})[)]?$/.test(text.trim());

/** Puts a small sign into the line it stands above, or leaves it a line of its own. */
function raise(sign: Piece, rows: Piece[][]): void {
  const row = rows.find((pieces) => {
    const words = pieces.filter(isWord);
    if (words.length === 0) return false;
    const { y, size } = mainPiece(words);
    const [left, right] = [
      Math.min(...words.map(({ x }) => x)),
      Math.max(...words.map(({ x, width }) => x + width)),
    ];
    const by = sign.y - y;
    return (
      by > size * 0.12 &&
      by < size * 0.8 &&
      sign.x > left - sign.width - size &&
      sign.x < right + size * 0.6
    );
  });
  if (row) row.push({ ...sign, raised: true });
  else rows.push([sign]);
}

export function trimmed(row: readonly Piece[]): PieceRow {
  const from = row.findIndex(isWord);
  const to = row.findLastIndex(isWord);
  return from < 0 ? [] : row.slice(from, to + 1);
}

export const isWord = ({ text }: Piece): boolean => text.trim() !== '';

const lettersIn = ({ text }: Piece): number => text.trim().length;

export const lettersOf = (row: PieceRow): number =>
  row.reduce((all, { text }) => all + text.length, 0);

/** The piece that has most of the letters: its size is the line's. */
export const mainPiece = (row: PieceRow): Piece =>
  row.reduce((a, b) => (lettersIn(b) > lettersIn(a) ? b : a));

export const baseline = (row: PieceRow): number => (row.length > 0 ? mainPiece(row).y : 0);

/** Where its last word ends. */
export const rightOf = (row: PieceRow): number => (row.at(-1)?.x ?? 0) + (row.at(-1)?.width ?? 0);

/** Points down from each line to the next. */
export const stepsOf = (rows: readonly PieceRow[]): number[] =>
  rows.slice(1).map((row, at) => baseline(rows[at] ?? []) - baseline(row));

/** The smallest step that many lines have: lines of one paragraph stand closest. */
export function usualStep(steps: readonly number[]): number {
  const wide = steps.filter((step) => step > 2);
  const times = tallyOf(wide.map((step) => [Math.round(step * 2) / 2, 1]));
  const most = Math.max(0, ...times.values());
  const often = [...times]
    .filter(([, count]) => count >= Math.max(2, most * 0.35))
    .map(([step]) => step);
  return often.length > 0 ? Math.min(...often) : Math.min(...wide, 14);
}

/** A gap wider than a fifth of a letter's height is a space that the file does not write. */
export function textOf(row: PieceRow): string {
  let text = '';
  let end: number | null = null;
  for (const { text: typed, x, width, size, raised } of row) {
    const words = raised ? noteMark(typed.trim()) : typed;
    const apart = end !== null && !raised && x - end > size * 0.18;
    if (apart && !/\s$/.test(text) && !/^\s/.test(words)) text += ' ';
    text += words;
    end = x + width;
  }
  return text;
}
