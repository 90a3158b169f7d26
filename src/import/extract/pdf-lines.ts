/** Pieces of text on a page → its lines, from the top, one column after the other. */
import type { Language } from '../alphabet.ts';
import { textOfRows } from '../source.ts';
import { mostOf, tallyOf } from '../tally.ts';
import { columnsOf } from './pdf-columns.ts';
import {
  baseline,
  lettersOf,
  mainPiece,
  type Piece,
  type PieceRow,
  rightOf,
  rowsOf,
  stepsOf,
  textOf,
  usualStep,
} from './pdf-rows.ts';
import { type Parted, partedLines, type Stretch, stretchTexts } from './pdf-stretches.ts';
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
  readonly language?: Language;
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
  const columns = columnsOf(rows);
  if (columns) {
    const lines = columns.flatMap((part) =>
      placedLines(partedLines(part.rows), { height, tables: [], language: part.language }),
    );
    return { lines, below: null };
  }
  const inner = (row: PieceRow): boolean => edgeOf(baseline(row), height) === undefined;
  const at = rows.findIndex(inner);
  const parted = partedLines(rows);
  const tables = tablesIn(parted, above && at >= 0 ? { strips: above, at } : null);
  const last = tables.at(-1);
  return {
    lines: placedLines(parted, { height, tables }),
    below: last && last.to > rows.findLastIndex(inner) ? last.strips : null,
  };
}

/** Where furniture stands. */
const edgeOf = (y: number, height: number): 'top' | 'bottom' | undefined =>
  y > height * 0.93 ? 'top' : y < height * 0.07 ? 'bottom' : undefined;

interface Setting {
  /** Of the page, in points. */
  readonly height: number;
  readonly tables: readonly PdfTable[];
  readonly language?: Language | undefined;
}

function placedLines(parted: readonly Parted[], setting: Setting): PlacedLine[] {
  const rows = parted.map(({ row }) => row);
  const steps = stepsOf(rows);
  const usual = usualStep(steps);
  const body = mostOf(tallyOf(rows.map((row) => [mainPiece(row).size, lettersOf(row)]))) ?? 1;
  const lines = parted.map((words, at) => {
    const { row } = words;
    // Lines of larger letters stand further apart by themselves.
    const own = usual * Math.max(1, mainPiece(row).size / body);
    const line = placedLine(row, at === 0 ? 0 : (steps[at - 1] ?? own) / own - 1, setting);
    return words.stretches.length > 1 ? { ...line, stretches: stretchTexts(words) } : line;
  });
  return lines.flatMap((line, at) => {
    const table = setting.tables.find(({ from, to }) => at >= from && at < to);
    if (!table) return [line];
    return at === table.from ? [tableLine(line, table)] : [];
  });
}

function placedLine(row: PieceRow, gap: number, { height, language }: Setting): PlacedLine {
  const { y, size, font } = mainPiece(row);
  const edge = edgeOf(y, height);
  return {
    text: textOf(row),
    top: height - y,
    left: row[0]?.x ?? 0,
    right: rightOf(row),
    size,
    font,
    gap: Number.isFinite(gap) ? gap : 0,
    ...(edge && { edge }),
    ...(language && { language }),
  };
}

const tableLine = ({ edge: _, ...line }: PlacedLine, { cells }: PdfTable): PlacedLine => ({
  ...line,
  text: textOfRows(cells),
  rows: cells,
});
