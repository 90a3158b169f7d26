/**
 * Tables of a page. In: its lines of pieces. Out: stretches of lines that are tables, with their
 * cells.
 *
 * A PDF knows no cells. Lines that leave the same strips of the page free, one under the other, are
 * rows; a wider step down parts rows from lines of one cell. May be wrong where rows stand no further
 * apart than lines: then every line with words in all columns begins a row. A list whose numbers
 * hang in the margin is no table.
 */
import { openingOf } from '../openings.ts';
import { joinedLines, vocabularyOf } from '../words-over-lines.ts';
import { baseline, isWord, mainPiece, type PieceRow, textOf, trimmed } from './pdf-rows.ts';

export interface PdfTable {
  /** Indexes of its first line, and of the first after it. */
  readonly from: number;
  readonly to: number;
  readonly cells: readonly (readonly string[])[];
}

/** A strip free of words, in points. */
interface Strip {
  readonly left: number;
  readonly right: number;
}

const width = ({ left, right }: Strip): number => right - left;

export function tablesIn(rows: readonly PieceRow[]): PdfTable[] {
  const tables: PdfTable[] = [];
  for (let from = 0; from < rows.length; from++) {
    const to = endOf(rows, from);
    const table = to - from >= 2 ? tableOf(rows, from, to) : null;
    if (!table) continue;
    tables.push(table);
    from = table.to - 1;
  }
  return tables;
}

/** What stands between wide gaps of one line. */
export const stretchTexts = (row: PieceRow): string[] =>
  stretchesOf(row).map(({ left, right }) =>
    textOf(trimmed(row.filter(({ x }) => x >= left - 0.1 && x < right))),
  );

/** Stretches of words with no wide gap within: a change of font alone parts nothing. */
function stretchesOf(row: PieceRow): Strip[] {
  const stretches: Strip[] = [];
  for (const { x, width: wide, size } of row.filter(isWord)) {
    const last = stretches.at(-1);
    if (last && x - last.right <= size * 0.8)
      stretches[stretches.length - 1] = { left: last.left, right: Math.max(last.right, x + wide) };
    else stretches.push({ left: x, right: x + wide });
  }
  return stretches;
}

/** Wide gaps between the words of one line. */
const stripsOf = (row: PieceRow): Strip[] => between(stretchesOf(row));

const between = (stretches: readonly Strip[]): Strip[] =>
  stretches.slice(1).map(({ left }, at) => ({ left: stretches[at]?.right ?? left, right: left }));

/** What the words of a line leave free of a strip; `null` where they go over it. */
function leftFree(strip: Strip, row: PieceRow): Strip | null {
  let { left, right } = strip;
  const middle = (strip.left + strip.right) / 2;
  for (const words of stretchesOf(row)) {
    if (words.left >= right || words.right <= left) continue;
    // Words belong to the side they reach furthest into.
    if (middle - words.left > words.right - middle) left = Math.max(left, words.right);
    else right = Math.min(right, words.left);
    if (right - left < mainPiece(row).size * 0.45) return null;
  }
  return { left, right };
}

/** The first line after `from` that goes over one of the strips, or stands far below. */
function endOf(rows: readonly PieceRow[], from: number): number {
  const first = rows[from] ?? [];
  let strips: readonly Strip[] = stripsOf(first);
  if (strips.length === 0) return from;
  let to = from + 1;
  for (; to < rows.length; to++) {
    const row = rows[to] ?? [];
    if (stepTo(rows, to) > mainPiece(row).size * 3.5) break;
    const free = strips.map((strip) => leftFree(strip, row));
    if (free.includes(null)) break;
    strips = free as Strip[];
  }
  return to;
}

const stepTo = (rows: readonly PieceRow[], at: number): number =>
  at === 0 ? 0 : baseline(rows[at - 1] ?? []) - baseline(rows[at] ?? []);

function tableOf(all: readonly PieceRow[], from: number, end: number): PdfTable | null {
  const strips = commonStrips(all.slice(from, end));
  const to = lastRow(all, { from, end, strips });
  const rows = all.slice(from, to).map((row) => cellsOf(row, strips));
  if (strips.length === 0 || !isFilled(rows, strips) || isHangingList(rows)) return null;
  if (isJustified(all.slice(from, to), strips)) return null;
  return { from, to, cells: grouped(rows, all.slice(from, to)) };
}

/**
 * Gaps of a justified line may stand over those of the next, but then columns are filled only once:
 * so is that of a row's only number, but wide strips stand around it.
 */
function isFilled(rows: readonly (readonly string[])[], strips: readonly Strip[]): boolean {
  const times = (rows[0] ?? []).map((_, at) => rows.filter((row) => row[at] !== '').length);
  const isWide = (at: number): boolean =>
    [strips[at - 1], strips[at]].every((strip) => strip === undefined || width(strip) > 15);
  return (
    rows.some(isFull) &&
    times.filter((count) => count >= 2).length >= 2 &&
    times.every((count, at) => count >= 2 || (rows.length >= 3 && isWide(at)))
  );
}

const isFull = (row: readonly string[]): boolean => row.every((cell) => cell !== '');

/** Lines from margin to margin, whose gaps stand under each other by chance. */
function isJustified(rows: readonly PieceRow[], strips: readonly Strip[]): boolean {
  const size = mainPiece(rows[0] ?? []).size;
  const spread = (edges: readonly number[]): number => Math.max(...edges) - Math.min(...edges);
  const last = rows.map(stretchesOf).flatMap((row) => (row.length > 1 ? (row.at(-1) ?? []) : []));
  const rights = last.map(({ right }) => right);
  // Figures set to the right end at one edge, too.
  if (last.some((stretch) => width(stretch) < size * 5)) return false;
  return (
    spread(rights) < size * 0.5 &&
    strips.every((strip) => width(strip) < size * (rows.length > 2 ? 1.2 : 2))
  );
}

/** Strips that stay free over all lines. */
function commonStrips(rows: readonly PieceRow[]): Strip[] {
  const words = rows.flatMap((row) => row.filter(isWord)).sort((a, b) => a.x - b.x);
  const size = words[0]?.size ?? 10;
  let end = Number.NEGATIVE_INFINITY;
  return words.flatMap(({ x, width: wide }) => {
    const strip = { left: end, right: x };
    end = Math.max(end, x + wide);
    return Number.isFinite(strip.left) && width(strip) > size * 0.45 ? [strip] : [];
  });
}

function cellsOf(row: PieceRow, strips: readonly Strip[]): string[] {
  const bounds = [...strips.map(({ right }) => right), Number.POSITIVE_INFINITY];
  return bounds.map((right, at) => {
    const left = at === 0 ? Number.NEGATIVE_INFINITY : (bounds[at - 1] ?? 0);
    return textOf(trimmed(row.filter(({ x }) => x >= left - 0.5 && x < right - 0.5)));
  });
}

/** Short lines under a table stand within its first column, too: a heading, a clause. */
function lastRow(
  all: readonly PieceRow[],
  { from, end, strips }: { from: number; end: number; strips: readonly Strip[] },
): number {
  const steps = all.slice(from + 1, end).map((_, at) => stepTo(all, from + 1 + at));
  const inner = Math.min(...steps.filter((step) => step > 2));
  let to = end;
  for (let at = from + 1; at < end; at++) {
    const cells = cellsOf(all[at] ?? [], strips);
    const alone = cells.slice(1).every((cell) => cell === '');
    const apart = stepTo(all, at) > inner + 1.5;
    const below = all.slice(at, end).every((row) =>
      cellsOf(row, strips)
        .slice(1)
        .every((cell) => cell === ''),
    );
    if (alone && below && (apart || openingOf(cells[0] ?? '') !== null)) {
      to = at;
      break;
    }
  }
  return to;
}

/** Numbers or dashes that hang to the left of their text. */
const isHangingList = (rows: readonly (readonly string[])[]): boolean =>
  rows.every(
    (row) =>
      row.length <= 2 &&
      (row[0] === '' || /^(?:[\d.()-]+|\p{L}\)|[–—•·▪●○◦*])$/u.test(row[0] ?? '')),
  );

/** Lines → rows of the table: a step wider than within a cell begins the next. */
function grouped(lines: readonly (readonly string[])[], rows: readonly PieceRow[]): string[][] {
  const steps = rows.slice(1).map((_, at) => stepTo(rows, at + 1));
  const inner = Math.min(...steps.filter((step) => step > 2));
  const size = mainPiece(rows[0] ?? []).size;
  const wider = steps.map((step) => step > inner + Math.max(1.2, size * 0.1));
  const parted = wider.includes(true) && (wider.includes(false) || inner < size * 1.6);
  const vocabulary = vocabularyOf(lines.flat());
  const cells: string[][] = [];
  lines.forEach((line, at) => {
    const begins = at === 0 || (parted ? wider[at - 1] === true : isFull(line));
    const last = cells.at(-1);
    if (begins || !last) cells.push([...line]);
    else
      line.forEach((words, column) => {
        const before = last[column] ?? '';
        last[column] =
          before === '' || words === ''
            ? before + words
            : joinedLines(before, words, vocabulary).text;
      });
  });
  return cells;
}
