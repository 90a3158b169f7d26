/** Pieces of text on a page → its lines, from the top, one column after the other. */
import { languageOf } from '../alphabet.ts';
import { mostOf, tallyOf } from '../tally.ts';
import {
  baseline,
  isWord,
  lettersOf,
  mainPiece,
  type Piece,
  type PieceRow,
  rowsOf,
  textOf,
  trimmed,
} from './pdf-rows.ts';
import { type Stretch, stretchTexts } from './pdf-stretches.ts';
import { type PdfTable, tablesIn } from './pdf-tables.ts';

export interface PlacedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly font: string;
  /** The space above beyond the usual, in heights of a line. */
  readonly gap: number;
  readonly edge?: 'top' | 'bottom';
  /** Of the column it stood in. */
  readonly language?: 'ru' | 'kk';
  /** Cells of a table, row by row. */
  readonly rows?: readonly (readonly string[])[];
  /** What stands between wide gaps: the head of a table may be all of it that a page holds. */
  readonly stretches?: readonly string[];
  /** Points from the top of the page. */
  readonly top: number;
}

export interface PageLines {
  readonly lines: readonly PlacedLine[];
  /** Strips between the columns of the table that the page ends with. */
  readonly below: readonly Stretch[] | null;
}

/** @param above the strips that the page before ended with */
export function linesOfPage(
  pieces: readonly Piece[],
  height: number,
  above: PageLines['below'] = null,
): PageLines {
  const rows = rowsOf(pieces.filter(({ upright }) => upright));
  const gutter = gutterOf(rows);
  if (gutter !== null) {
    const lines = split(rows, gutter).flatMap((part) =>
      placedLines(part.rows, { height, tables: [], language: part.language }),
    );
    return { lines, below: null };
  }
  const inner = (row: PieceRow): boolean => edgeOf(baseline(row), height) === undefined;
  const at = rows.findIndex(inner);
  const tables = tablesIn(rows, above && at >= 0 ? { strips: above, at } : null);
  const last = tables.at(-1);
  return {
    lines: placedLines(rows, { height, tables }),
    below: last && last.to > rows.findLastIndex(inner) ? last.strips : null,
  };
}

/** Where furniture stands. */
const edgeOf = (y: number, height: number): 'top' | 'bottom' | undefined =>
  y > height * 0.93 ? 'top' : y < height * 0.07 ? 'bottom' : undefined;

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
  const longer = inner.filter((row) => lettersOf(row) > 30).length;
  if (longer <= inner.length * 0.3 || leastShare(inner, gutter) < 0.08) return null;
  return languagesOf(inner, gutter) || isProse(inner, gutter) ? gutter : null;
}

/** Of all letters, those of the side that has fewer. */
function leastShare(rows: readonly PieceRow[], gutter: number): number {
  const letters = (side: 0 | 1): number =>
    rows.reduce((all, row) => all + lettersOf(sidesOf(row, gutter)[side]), 0);
  const [left, right] = [letters(0), letters(1)];
  return Math.min(left, right) / Math.max(1, left + right);
}

const sidesOf = (row: PieceRow, gutter: number): readonly [PieceRow, PieceRow] => [
  trimmed(row.filter(({ x }) => x < gutter)),
  trimmed(row.filter(({ x }) => x >= gutter)),
];

/** The languages of the two columns, where they differ. */
function languagesOf(
  rows: readonly PieceRow[],
  gutter: number,
): readonly ['ru' | 'kk', 'ru' | 'kk'] | null {
  const within = rows.filter((row) => !isAcross(row, gutter));
  const words = (side: 0 | 1): string =>
    within.map((row) => textOf(sidesOf(row, gutter)[side])).join(' ');
  const [left, right] = [languageOf(words(0)), languageOf(words(1))];
  return left && right && left !== right ? [left, right] : null;
}

/** Columns of running text are full from top to bottom; cells of a table rarely are. */
function isProse(rows: readonly PieceRow[], gutter: number): boolean {
  const sides = rows.filter((row) => !isAcross(row, gutter)).map((row) => sidesOf(row, gutter));
  const both = sides.filter(([left, right]) => left.length > 0 && right.length > 0);
  const ends = both.map(([left]) => (left.at(-1)?.x ?? 0) + (left.at(-1)?.width ?? 0));
  const furthest = Math.max(...ends);
  const full = ends.filter((end) => end > furthest - (furthest - leftmost(rows)) * 0.15).length;
  return (
    both.length >= 12 &&
    both.length >= sides.length * 0.8 &&
    full >= both.length * 0.6 &&
    !stepsTogether(rows)
  );
}

/** Rows of a table part both sides at one height; paragraphs end where they end. */
function stepsTogether(rows: readonly PieceRow[]): boolean {
  const steps = rows.slice(1).map((row, at) => baseline(rows[at] ?? []) - baseline(row));
  const usual = usualStep(steps);
  return steps.filter((step) => step > usual + 1.2).length > steps.length * 0.12;
}

const leftmost = (rows: readonly PieceRow[]): number =>
  Math.min(...rows.map((row) => row[0]?.x ?? Number.POSITIVE_INFINITY));

const isAcross = (row: PieceRow, gutter: number): boolean =>
  row.some((piece) => isWord(piece) && piece.x < gutter - 4 && piece.x + piece.width > gutter + 4);

interface Column {
  readonly rows: readonly PieceRow[];
  readonly language: 'ru' | 'kk' | undefined;
}

/** Lines across both columns keep their place: above stays above, below stays below. */
function split(rows: readonly PieceRow[], gutter: number): Column[] {
  const [one, other] = languagesOf(rows, gutter) ?? [];
  const parts: Column[] = [];
  let [left, right]: [PieceRow[], PieceRow[]] = [[], []];
  const close = () => {
    parts.push({ rows: left, language: one }, { rows: right, language: other });
    [left, right] = [[], []];
  };
  for (const row of rows) {
    if (isAcross(row, gutter)) {
      close();
      parts.push({ rows: [row], language: undefined });
      continue;
    }
    const [before, after] = sidesOf(row, gutter);
    if (before.length > 0) left.push(before);
    if (after.length > 0) right.push(after);
  }
  close();
  return parts.filter((part) => part.rows.length > 0);
}

interface Setting {
  /** Of the page, in points. */
  readonly height: number;
  readonly tables: readonly PdfTable[];
  readonly language?: 'ru' | 'kk' | undefined;
}

function placedLines(rows: readonly PieceRow[], setting: Setting): PlacedLine[] {
  const steps = rows.slice(1).map((row, at) => baseline(rows[at] ?? []) - baseline(row));
  const usual = usualStep(steps);
  const body = mostOf(tallyOf(rows.map((row) => [mainPiece(row).size, lettersOf(row)]))) ?? 1;
  const stretches = stretchTexts(rows);
  const lines = rows.map((row, at) => {
    // Lines of larger letters stand further apart by themselves.
    const own = usual * Math.max(1, mainPiece(row).size / body);
    const line = placedLine(row, at === 0 ? 0 : (steps[at - 1] ?? own) / own - 1, setting);
    const parts = stretches[at] ?? [];
    return parts.length > 1 ? { ...line, stretches: parts } : line;
  });
  return lines.flatMap((line, at) => {
    const table = setting.tables.find(({ from, to }) => at >= from && at < to);
    if (!table) return [line];
    return at === table.from ? [tableLine(line, table)] : [];
  });
}

function placedLine(row: PieceRow, gap: number, { height, language }: Setting): PlacedLine {
  const [first, last] = [row[0], row.at(-1)];
  const { y, size, font } = mainPiece(row);
  const edge = edgeOf(y, height);
  return {
    text: textOf(row),
    top: height - y,
    left: first?.x ?? 0,
    right: (last?.x ?? 0) + (last?.width ?? 0),
    size,
    font,
    gap: Number.isFinite(gap) ? gap : 0,
    ...(edge && { edge }),
    ...(language && { language }),
  };
}

const tableLine = ({ edge: _, ...line }: PlacedLine, { cells }: PdfTable): PlacedLine => ({
  ...line,
  text: cells.map((row) => row.join('\t')).join('\n'),
  rows: cells,
});

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
