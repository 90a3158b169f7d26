import { type ChangeRow, leadOf, unitsHere } from '../legal/comparison/parallel-changes.ts';
import { attribute, escapeHtml } from './html.ts';
import { opening } from './opening.ts';
import { rowNumber } from './redline-agreement.ts';
import type { RowsDrawing } from './redline-languages.ts';
import { drawSymbols, verdictWords } from './redline-verdict.ts';

/**
 * Every provision a reader stops at, as plain links behind one line; a sign tells those that
 * only some languages changed. `''` when there is none.
 */
export function drawLanguageList(stops: readonly ChangeRow[], drawing: RowsDrawing): string {
  if (stops.length === 0) return '';
  const name = escapeHtml(drawing.words.comparison.changedClauses);
  const links = stops.map((row) => `<li>${drawLink(row, drawing)}</li>`).join('');
  return `<details class="phone-list"><summary>${name} (${stops.length})</summary><ol>${links}</ol></details>`;
}

const warning =
  '<span class="one-sided-sign" aria-hidden="true"><svg><use href="#symbol-warning"/></svg></span>';

function drawLink(row: ChangeRow, drawing: RowsDrawing): string {
  const { ids, words } = drawing;
  const shown = unitsHere(row).find(({ stop }) => stop) ?? leadOf(row);
  const { agreement } = row;
  const isOneSided = agreement.words.length + agreement.place.length + agreement.parts.length > 0;
  return (
    `<a href="#${escapeHtml(ids.get(row) ?? '')}" data-change-link><span class="symbols">${drawSymbols(shown)}${isOneSided ? warning : ''}</span> ` +
    `<span class="unseen">${escapeHtml(verdictWords(shown, words.comparison))}: </span><span class="n">${escapeHtml(rowNumber(row))}</span> ` +
    `${drawOpening(row, drawing)}</a>`
  );
}

/** In the language of the page, where it has the clause. */
function drawOpening({ cells }: ChangeRow, { columns, language }: RowsDrawing): string {
  const own = columns.findIndex((column) => column.language === language);
  const first = cells.findIndex(({ kind }) => kind === 'here');
  const place = cells[own]?.kind === 'here' ? own : first;
  const cell = cells[place];
  if (cell?.kind !== 'here') return '';
  const { change } = cell.unit.head;
  const [clause] = [...change.new, ...change.old];
  return `<span class="t"${attribute('lang', columns[place]?.language)}>${escapeHtml(clause ? opening(clause) : '')}</span>`;
}
