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
import { baseline, mainPiece, type PieceRow, stepsOf, textOf, trimmed } from './pdf-rows.ts';
import { between, isLabel, isStrip, type Parted, type Stretch, width } from './pdf-stretches.ts';

export interface PdfTable {
  /** Indexes of its first line, and of the first after it. */
  readonly from: number;
  readonly to: number;
  readonly cells: Cells;
  readonly strips: readonly Stretch[];
}

type Cells = readonly (readonly string[])[];

/** What a page may begin with: the rest of the table that the page above ended with. */
export interface Above {
  readonly strips: readonly Stretch[];
  /** The first line that is no running head. */
  readonly at: number;
}

export function tablesIn(lines: readonly Parted[], above: Above | null = null): PdfTable[] {
  const rest = above ? restOf(lines, above) : null;
  const tables: PdfTable[] = rest ? [rest] : [];
  for (let from = rest?.to ?? 0; from < lines.length; from++) {
    const to = endOf(lines, from);
    const table = to - from >= 2 ? tableOf(lines.slice(from, to)) : null;
    if (!table) continue;
    const { length, ...found } = table;
    tables.push({ ...found, from, to: from + length });
    from += length - 1;
  }
  return tables;
}

/** Lines that keep the strips of the table above free, one of them with words on both sides. */
function restOf(lines: readonly Parted[], { strips, at }: Above): PdfTable | null {
  let to = at;
  for (let line = lines[to]; line; line = lines[++to]) {
    const own = line;
    if (strips.some((strip) => leftFree(strip, own) === null)) break;
    if (to > at && stepTo(lines, to) > mainPiece(own.row).size * 3.5) break;
  }
  const rest = withoutBelow(lines.slice(at, to), strips);
  const isTable = rest.cells.some((row) => row.filter((cell) => cell !== '').length >= 2);
  if (!isTable || isHangingList(rest.cells)) return null;
  return { from: at, to: at + rest.lines.length, cells: grouped(rest), strips };
}

/** What the words of a line leave free of a strip; `null` where they go over it. */
function leftFree(strip: Stretch, line: Parted): Stretch | null {
  let { left, right } = strip;
  const middle = (strip.left + strip.right) / 2;
  for (const words of line.stretches) {
    if (words.left >= right || words.right <= left) continue;
    // Words belong to the side they reach furthest into.
    if (middle - words.left > words.right - middle) left = Math.max(left, words.right);
    else right = Math.min(right, words.left);
    if (!isStrip({ left, right }, line)) return null;
  }
  return { left, right };
}

/** The first line after `from` that goes over one of the strips, or stands far below. */
function endOf(lines: readonly Parted[], from: number): number {
  let strips: readonly Stretch[] = between(lines[from]?.stretches ?? []);
  if (strips.length === 0) return from;
  let to = from + 1;
  for (let line = lines[to]; line; line = lines[++to]) {
    const own = line;
    if (stepTo(lines, to) > mainPiece(own.row).size * 3.5) break;
    const free = strips.flatMap((strip) => leftFree(strip, own) ?? []);
    if (free.length < strips.length) break;
    strips = free;
  }
  return to;
}

/** Points down from the line above. */
const stepTo = (lines: readonly Parted[], at: number): number =>
  at === 0 ? 0 : baseline(lines[at - 1]?.row ?? []) - baseline(lines[at]?.row ?? []);

const stepsIn = (lines: readonly Parted[]): number[] => stepsOf(lines.map(({ row }) => row));

/** Lines of one cell stand closest. */
const innerStep = (steps: readonly number[]): number =>
  Math.min(...steps.filter((step) => step > 2));

interface Found extends Pick<PdfTable, 'cells' | 'strips'> {
  readonly length: number;
}

function tableOf(lines: readonly Parted[]): Found | null {
  const strips = commonStrips(lines);
  if (strips.length === 0) return null;
  const filled = withoutBelow(lines, strips);
  if (!isFilled(filled.cells, strips) || isHangingList(filled.cells)) return null;
  return { length: filled.lines.length, strips, cells: grouped(filled) };
}

/** Strips that stay free over all lines. */
function commonStrips(lines: readonly Parted[]): Stretch[] {
  const words = lines.flatMap(({ stretches }) => stretches).sort((a, b) => a.left - b.left);
  const joined: Stretch[] = [];
  for (const stretch of words) {
    const last = joined.at(-1);
    if (last && stretch.left <= last.right)
      joined[joined.length - 1] = { ...last, right: Math.max(last.right, stretch.right) };
    else joined.push(stretch);
  }
  const [first] = lines;
  return first ? between(joined).filter((strip) => isStrip(strip, first)) : [];
}

function cellsOf(row: PieceRow, strips: readonly Stretch[]): string[] {
  const bounds = [...strips.map(({ right }) => right), Number.POSITIVE_INFINITY];
  return bounds.map((right, at) => {
    const left = at === 0 ? Number.NEGATIVE_INFINITY : (bounds[at - 1] ?? 0);
    return textOf(trimmed(row.filter(({ x }) => x >= left - 0.5 && x < right - 0.5)));
  });
}

/** Lines of a table with their cells. */
interface Filled {
  readonly lines: readonly Parted[];
  readonly cells: Cells;
}

/** Short lines under a table stand within its first column, too: a heading, a clause. */
function withoutBelow(lines: readonly Parted[], strips: readonly Stretch[]): Filled {
  const cells = lines.map(({ row }) => cellsOf(row, strips));
  const lastFull = cells.findLastIndex((row) => row.slice(1).some((cell) => cell !== ''));
  const inner = innerStep(stepsIn(lines));
  const below = cells.findIndex(
    ([first = ''], at) =>
      at > lastFull && (stepTo(lines, at) > inner + 1.5 || openingOf(first) !== null),
  );
  return below < 0
    ? { lines, cells }
    : { lines: lines.slice(0, below), cells: cells.slice(0, below) };
}

/** A column that is filled but once holds a row's only figure, and wide strips stand around it. */
function isFilled(rows: Cells, strips: readonly Stretch[]): boolean {
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

/** Numbers, «Статья 5.» or dashes that hang to the left of their text. */
function isHangingList(rows: Cells): boolean {
  const labels = rows.filter((row) => row.length <= 2 && row.slice(1).some((cell) => cell !== ''));
  return (
    labels.length > 0 &&
    (rows[0]?.length ?? 0) <= 2 &&
    labels.every(([first = '']) => first === '' || isLabel(first))
  );
}

/** Lines → rows of the table: a step wider than within a cell begins the next. */
function grouped({ lines, cells }: Filled): string[][] {
  const steps = stepsIn(lines);
  const inner = innerStep(steps);
  const size = mainPiece(lines[0]?.row ?? []).size;
  const wider = steps.map((step) => step > inner + Math.max(1.2, size * 0.1));
  const parted = wider.includes(true) && (wider.includes(false) || inner < size * 1.6);
  const vocabulary = vocabularyOf(cells.flat());
  const rows: string[][] = [];
  cells.forEach((line, at) => {
    const last = rows.at(-1);
    if (!last || (parted ? wider[at - 1] === true : isFull(line))) rows.push([...line]);
    else
      line.forEach((words, column) => {
        const before = last[column] ?? '';
        const apart = before !== '' && words !== '';
        last[column] = apart ? joinedLines(before, words, vocabulary).text : before + words;
      });
  });
  return rows;
}
