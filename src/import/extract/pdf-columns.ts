/**
 * Columns of a page. In: its lines of pieces. Out: what stands in each column, one after the other;
 * lines across both keep their place.
 */
import { type Language, languageOf } from '../alphabet.ts';
import {
  isWord,
  lettersOf,
  type PieceRow,
  rightOf,
  stepsOf,
  textOf,
  trimmed,
  usualStep,
} from './pdf-rows.ts';

export interface Column {
  readonly rows: readonly PieceRow[];
  readonly language: Language | undefined;
}

type Languages = readonly [Language, Language];

/** `null` where the page has one column. */
export function columnsOf(rows: readonly PieceRow[]): Column[] | null {
  const gutter = gutterOf(rows);
  if (gutter === null) return null;
  const languages = languagesOf(rows, gutter);
  return languages || isProse(rows, gutter) ? split(rows, gutter, languages) : null;
}

/** Where most lines have a gap wider than three letters, near the middle. */
function gutterOf(rows: readonly PieceRow[]): number | null {
  if (rows.length < 6) return null;
  const edges = rows.flatMap((row) => row.map(({ x, width }) => [x, x + width] as const));
  const [left, right] = [Math.min(...edges.map(([x]) => x)), Math.max(...edges.map(([, x]) => x))];
  let best: { at: number; crossed: number } | null = null;
  for (let at = left + (right - left) * 0.38; at < left + (right - left) * 0.62; at += 2) {
    const crossed = rows.filter((row) =>
      row.some(({ x, width, text }) => text.trim() !== '' && x < at + 4 && x + width > at - 4),
    ).length;
    if (!best || crossed < best.crossed) best = { at, crossed };
  }
  if (!best || best.crossed > rows.length * 0.15) return null;
  const longer = rows.filter((row) => lettersOf(row) > 30).length;
  return longer > rows.length * 0.3 && leastShare(rows, best.at) >= 0.08 ? best.at : null;
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
function languagesOf(rows: readonly PieceRow[], gutter: number): Languages | null {
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
  const ends = both.map(([left]) => rightOf(left));
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
  const steps = stepsOf(rows);
  const usual = usualStep(steps);
  return steps.filter((step) => step > usual + 1.2).length > steps.length * 0.12;
}

const leftmost = (rows: readonly PieceRow[]): number =>
  Math.min(...rows.map((row) => row[0]?.x ?? Number.POSITIVE_INFINITY));

const isAcross = (row: PieceRow, gutter: number): boolean =>
  row.some((piece) => isWord(piece) && piece.x < gutter - 4 && piece.x + piece.width > gutter + 4);

/** Lines across both columns keep their place: above stays above, below stays below. */
function split(rows: readonly PieceRow[], gutter: number, languages: Languages | null): Column[] {
  const [one, other] = languages ?? [];
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
