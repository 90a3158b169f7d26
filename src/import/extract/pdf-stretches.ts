/**
 * Stretches of words that wide gaps part. In: the lines of a page. Out: the same with the edges of
 * their stretches; wide gaps of a justified line, and one after a number that hangs beside its words,
 * part nothing.
 */
import { openingOf } from '../openings.ts';
import { mostOf, tallyOf } from '../tally.ts';
import { isWord, mainPiece, type PieceRow, rightOf, textOf, trimmed } from './pdf-rows.ts';

/** From left to right, in points. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** A line with the stretches of words that wide gaps part. */
export interface Parted {
  readonly row: PieceRow;
  readonly stretches: readonly Stretch[];
}

export const width = ({ left, right }: Stretch): number => right - left;

/** What stands between wide gaps of a line. */
export const stretchTexts = ({ row, stretches }: Parted): string[] =>
  stretches.map(({ left, right }) =>
    textOf(trimmed(row.filter(({ x }) => x >= left - 0.1 && x < right))),
  );

export function partedLines(rows: readonly PieceRow[]): Parted[] {
  const margin = rightMargin(rows);
  return rows.map((row) => {
    const stretches = withoutHanging(stretchesOf(row), row);
    const [first, last] = [stretches[0], stretches.at(-1)];
    // The wide gaps of a justified line part nothing.
    const isJustified =
      first &&
      last &&
      margin !== null &&
      Math.abs(rightOf(row) - margin) < 2 &&
      between(stretches).every((strip) => width(strip) < mainPiece(row).size * 1.5);
    return { row, stretches: isJustified ? [{ left: first.left, right: last.right }] : stretches };
  });
}

/** A number that hangs to the left of its words is one with them. */
function withoutHanging(stretches: readonly Stretch[], row: PieceRow): readonly Stretch[] {
  const [label, words, ...more] = stretches;
  if (!label || !words || more.length > 0) return stretches;
  const text = textOf(trimmed(row.filter(({ x }) => x < words.left - 0.1)));
  return isLabel(text) && !/^\d+$/.test(text)
    ? [{ left: label.left, right: words.right }]
    : stretches;
}

/** Where lines of justified text end; `null` where they end anywhere. */
function rightMargin(rows: readonly PieceRow[]): number | null {
  const ends = tallyOf(rows.map((row) => [Math.round(rightOf(row)), 1]));
  const margin = mostOf(ends) ?? 0;
  return (ends.get(margin) ?? 0) >= Math.max(4, rows.length * 0.25) ? margin : null;
}

/** A change of font alone parts nothing. */
function stretchesOf(row: PieceRow): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { x, width: wide, size } of row.filter(isWord)) {
    const last = stretches.at(-1);
    if (last && x - last.right <= size * 0.75)
      stretches[stretches.length - 1] = { left: last.left, right: Math.max(last.right, x + wide) };
    else stretches.push({ left: x, right: x + wide });
  }
  return stretches;
}

/** The strips free of words between stretches. */
export const between = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.slice(1).map(({ left }, at) => ({ left: stretches[at]?.right ?? left, right: left }));

/** Narrower strips are spaces. */
export const isStrip = (strip: Stretch, { row }: Parted): boolean =>
  width(strip) > mainPiece(row).size * 0.45;

export const isLabel = (text: string): boolean =>
  /^(?:[\d.()-]+|[IVX]+\.?|[–—•·▪●○◦*])$/u.test(text) || openingOf(text)?.rest === '';
