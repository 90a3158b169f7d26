/** Pieces of text on a page → its lines, from the top, one column after the other. */
import { tallyOf } from '../tally.ts';

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
}

export interface PlacedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly font: string;
  /** The space above beyond the usual, in heights of a line. */
  readonly gap: number;
  readonly edge?: 'top' | 'bottom';
}

export function linesOfPage(pieces: readonly Piece[], height: number): PlacedLine[] {
  const upright = pieces.filter((piece) => piece.upright);
  const rows = rowsOf(upright);
  const gutter = gutterOf(rows);
  const columns = gutter === null ? [rows] : split(rows, gutter);
  return columns.flatMap((column) => placedLines(column, height));
}

type PieceRow = readonly Piece[];

/** Pieces whose baselines differ by less than a third of their size stand on one line. */
function rowsOf(pieces: readonly Piece[]): PieceRow[] {
  const sorted = [...pieces]
    .filter(({ text }) => text.trim() !== '' || text === ' ')
    .sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    const near = first && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * 0.35;
    if (row && near) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => trimmed(row.sort((a, b) => a.x - b.x))).filter((row) => row.length > 0);
}

/** Spaces at the ends of a line tell nothing of its width. */
function trimmed(row: Piece[]): PieceRow {
  const from = row.findIndex(({ text }) => text.trim() !== '');
  const to = row.findLastIndex(({ text }) => text.trim() !== '');
  return from < 0 ? [] : row.slice(from, to + 1);
}

/** Where most lines have a gap wider than three letters, near the middle: two columns. */
function gutterOf(rows: readonly PieceRow[]): number | null {
  const inner = rows.filter((row) => row.length > 0);
  const edges = inner.flatMap((row) => row.map(({ x, width }) => [x, x + width] as const));
  if (inner.length < 6) return null;
  const [left, right] = [Math.min(...edges.map(([x]) => x)), Math.max(...edges.map(([, x]) => x))];
  let best: { at: number; crossed: number } | null = null;
  for (let at = left + (right - left) * 0.38; at < left + (right - left) * 0.62; at += 2) {
    const crossed = inner.filter((row) =>
      row.some(({ x, width, text }) => text.trim() !== '' && x < at + 4 && x + width > at - 4),
    ).length;
    if (!best || crossed < best.crossed) best = { at, crossed };
  }
  if (!best || best.crossed > inner.length * 0.15) return null;
  const gutter = best.at;
  const both = inner.filter(
    (row) => row.some(({ x }) => x < gutter) && row.some(({ x }) => x > gutter),
  ).length;
  const longer = inner.filter((row) => lettersOf(row) > 30).length;
  return both >= inner.length * 0.35 && longer > inner.length * 0.3 ? gutter : null;
}

const lettersOf = (row: PieceRow): number => row.reduce((all, { text }) => all + text.length, 0);

/** Lines across both columns keep their place: above stays above, below stays below. */
function split(rows: readonly PieceRow[], gutter: number): PieceRow[][] {
  const parts: PieceRow[][] = [];
  let [left, right]: [PieceRow[], PieceRow[]] = [[], []];
  const close = () => {
    parts.push(left, right);
    [left, right] = [[], []];
  };
  for (const row of rows) {
    if (
      row.some(
        ({ x, width, text }) => text.trim() !== '' && x < gutter - 4 && x + width > gutter + 4,
      )
    ) {
      close();
      parts.push([row]);
      continue;
    }
    const [before, after] = [row.filter(({ x }) => x < gutter), row.filter(({ x }) => x >= gutter)];
    if (trimmed([...before]).length > 0) left.push(trimmed([...before]));
    if (trimmed([...after]).length > 0) right.push(trimmed([...after]));
  }
  close();
  return parts.filter((part) => part.length > 0);
}

function placedLines(rows: readonly PieceRow[], height: number): PlacedLine[] {
  const steps = rows.slice(1).map((row, at) => (rows[at]?.[0]?.y ?? 0) - (row[0]?.y ?? 0));
  const usual = usualStep(steps);
  return rows.map((row, at) => {
    const [first, last] = [row[0], row.at(-1)];
    const y = first?.y ?? 0;
    const step = at === 0 ? usual : (steps[at - 1] ?? usual);
    const biggest = row.reduce((a, b) => (lettersIn(b) > lettersIn(a) ? b : a));
    const edge =
      y > height * 0.93 ? ('top' as const) : y < height * 0.07 ? ('bottom' as const) : undefined;
    return {
      text: textOf(row),
      left: first?.x ?? 0,
      right: (last?.x ?? 0) + (last?.width ?? 0),
      size: biggest.size,
      font: biggest.font,
      gap: usual > 0 ? step / usual - 1 : 0,
      ...(edge && { edge }),
    };
  });
}

const lettersIn = ({ text }: Piece): number => text.trim().length;

/** The smallest step that many lines have: lines of one paragraph stand closest. */
function usualStep(steps: readonly number[]): number {
  const wide = steps.filter((step) => step > 2);
  const times = tallyOf(wide.map((step) => [Math.round(step * 2) / 2, 1]));
  const most = Math.max(0, ...times.values());
  const often = [...times]
    .filter(([, count]) => count >= Math.max(2, most * 0.35))
    .map(([step]) => step);
  return often.length > 0 ? Math.min(...often) : Math.min(...wide, 14);
}

/** A gap wider than a fifth of a letter's height is a space that the file does not write. */
function textOf(row: PieceRow): string {
  let text = '';
  let end: number | null = null;
  for (const { text: words, x, width, size } of row) {
    const apart = end !== null && x - end > size * 0.18;
    if (apart && !/\s$/.test(text) && !/^\s/.test(words)) text += ' ';
    text += words;
    end = x + width;
  }
  return text;
}
