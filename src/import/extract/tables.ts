/**
 * A table is either a table of the document or only sets columns. In: its cells, each with
 * paragraphs. Out: one line that holds the table, or the paragraphs of its cells in order.
 *
 * May be wrong for a table of two columns whose heads alone are in two languages.
 */
import { type Language, languageOf } from '../alphabet.ts';
import { openingOf } from '../openings.ts';
import { textOfRows } from '../source.ts';
import type { Piece } from './pieces.ts';

/** Rows, their cells, the cells' paragraphs. */
export type Cells = readonly (readonly (readonly Piece[])[])[];

export function tablePieces(rows: Cells): Piece[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const languages = columnLanguages(rows);
  if (languages)
    return rows.flatMap((row) =>
      row.flatMap((cell, at) => cell.map((piece) => inLanguage(piece, languages[at]))),
    );
  if (columns <= 1 || holdsProvisions(rows)) return rows.flatMap((row) => row.flat());
  const cells = rows.map((row) => row.map(cellText));
  if (!cells.some((row) => row.some((cell) => cell !== ''))) return [];
  return [{ text: textOfRows(cells), look: { rows: cells, whole: true } }];
}

const cellText = (cell: readonly Piece[]): string => cell.map(({ text }) => text).join(' ');

/** The languages of two columns that say the same in both; `null` for any other table. */
function columnLanguages(rows: Cells): readonly [Language, Language] | null {
  const column = (at: number): string => rows.map((row) => cellText(row[at] ?? [])).join(' ');
  if (Math.max(0, ...rows.map((row) => row.length)) !== 2) return null;
  const [left, right] = [languageOf(column(0)), languageOf(column(1))];
  return left && right && left !== right && column(0).length > 80 ? [left, right] : null;
}

const inLanguage = (piece: Piece, language: Language | undefined): Piece =>
  language ? { ...piece, look: { ...piece.look, language } } : piece;

/** Clauses do not stand in cells unless the table only sets the page. */
function holdsProvisions(rows: Cells): boolean {
  const openings = rows.flat(2).map(({ text }) => openingOf(text));
  const clauses = openings.filter(
    (opening) =>
      opening?.scheme === 'decimal' && opening.number.includes('.') && opening.rest.length > 40,
  );
  return clauses.length >= 2 && rows.flat().some((cell) => cell.length > 2);
}
