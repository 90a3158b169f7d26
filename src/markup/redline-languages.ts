import type { ChangeRow, LanguageComparison } from '../legal/comparison/parallel-changes.ts';
import type { RowStretch } from '../legal/comparison/parallel-folding.ts';
import type { LanguageCode } from '../legal/document.ts';
import type { Text } from '../legal/edition.ts';
import type { Words } from '../translations/ru.ts';
import { attribute, escapeHtml } from './html.ts';
import { numbersWords } from './redline-agreement.ts';
import type { ComparisonDrawing } from './redline-drawing.ts';
import { drawDetails, drawFold } from './redline-fold.ts';
import { drawLanguageRow } from './redline-language-row.ts';
import { rowIds } from './redline-row-ids.ts';

/** One language of a comparison in all languages. */
export interface LanguageColumn extends LanguageComparison {
  readonly texts: readonly [old: Text, now: Text];
  /** In the words of the column's own language. */
  readonly drawing: ComparisonDrawing;
  /** «Қазақша», at the head of the column. */
  readonly name: string;
  /** «ҚАЗ», before each cell where the languages stand one below the other. */
  readonly cellName: string;
}

export interface LanguagesDrawing {
  /** In the order of the cells; never empty. */
  readonly columns: readonly LanguageColumn[];
  /** Words of the page itself, which may be in another language than a cell. */
  readonly language: LanguageCode;
  readonly words: Words;
}

/** With the id of each row. */
export interface RowsDrawing extends LanguagesDrawing {
  readonly ids: ReadonlyMap<ChangeRow, string>;
}

export const rowsDrawing = (
  rows: readonly ChangeRow[],
  drawing: LanguagesDrawing,
): RowsDrawing => ({ ...drawing, ids: rowIds(rows, drawing.columns) });

/**
 * A comparison in all languages as rows of a table, one for each provision, its number first.
 * Roles are spelt out because a narrow screen turns the table into blocks. The page holds
 * `#symbol-warning` and the signs of change.
 */
export function drawLanguages(stretches: readonly RowStretch[], drawing: RowsDrawing): string {
  return stretches.map((stretch) => drawStretch(stretch, drawing)).join('');
}

function drawStretch(stretch: RowStretch, drawing: RowsDrawing): string {
  if (stretch.kind === 'row') return drawLanguageRow(stretch.row, drawing);
  const words = drawing.words.comparison;
  const inside = drawInner(stretch.rows, drawing);
  const html =
    stretch.kind === 'fold'
      ? drawFold(stretch.fold, inside, { ...firstOf(drawing).drawing, words })
      : drawDetails(numbersWords(stretch.rows, words), inside, { words, kind: 'warned' });
  return `<tr role="row" class="folded"><td role="cell" colspan="${drawing.columns.length + 1}">${html}</td></tr>`;
}

const firstOf = ({ columns }: RowsDrawing): LanguageColumn => columns[0] as LanguageColumn;

/** A table of its own, with the columns of the one around it. */
const drawInner = (rows: readonly ChangeRow[], drawing: RowsDrawing): string =>
  `<table class="languages" role="table">${drawLanguageHeads(drawing)}` +
  `<tbody role="rowgroup">${rows.map((row) => drawLanguageRow(row, drawing)).join('')}</tbody></table>`;

/** The columns, named at their heads. */
export function drawLanguageHeads({ columns, words }: LanguagesDrawing): string {
  const heads = columns.map(
    ({ language, name }) =>
      `<th role="columnheader" scope="col"${attribute('lang', language)}>${escapeHtml(name)}</th>`,
  );
  const number = `<span class="unseen">${escapeHtml(words.parallel.number)}</span>`;
  return `<colgroup><col class="numbers">${'<col>'.repeat(columns.length)}</colgroup><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="numbers">${number}</th>${heads.join('')}</tr></thead>`;
}
