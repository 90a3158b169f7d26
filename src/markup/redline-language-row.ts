import type { Change } from '../legal/comparison/comparison.ts';
import { type ChangeRow, leadOf, unitsHere } from '../legal/comparison/parallel-changes.ts';
import type { Unit } from '../legal/comparison/units.ts';
import { attribute, escapeHtml } from './html.ts';
import { drawOneSided } from './redline-agreement.ts';
import { drawFootnoteChanges, drawHeadingWords, drawWords } from './redline-body.ts';
import { idOf } from './redline-inline.ts';
import { drawUnitItems } from './redline-items.ts';
import type { LanguageColumn, RowsDrawing } from './redline-languages.ts';
import { drawNumber, shortNumber } from './redline-number.ts';
import { cellId, drawnIn } from './redline-row-ids.ts';
import { drawMovedTo, drawSymbol, drawVerdict, linked } from './redline-verdict.ts';

/** One provision: its number, then what became of it in each language. */
export function drawLanguageRow(row: ChangeRow, drawing: RowsDrawing): string {
  const lead = leadOf(row);
  const isShared = hasOneNumber(row);
  const cells = drawing.columns.map((_, place) => drawCell(row, place, { drawing, isShared }));
  const isOneSided = Object.values(row.agreement).some((found) => found.length > 0);
  const classes = [
    lead.kind === 'section' && 'heading',
    lead.head.departure && 'departed',
    isOneSided && 'differs',
  ].filter(Boolean);
  return (
    `<tr role="row"${attribute('class', classes.join(' ') || null)}${attribute('id', drawing.ids.get(row))}` +
    `${row.stop ? ' data-change' : ''}>${drawHead(row, isShared, drawing)}${cells.join('')}</tr>`
  );
}

/** Whether every language writes the number in the same way, before and after. */
function hasOneNumber(row: ChangeRow): boolean {
  const labels = unitsHere(row).map(({ head }) => labelsOf(head.change));
  return new Set(labels).size === 1;
}

const labelsOf = (change: Change): string =>
  JSON.stringify([change.old, change.new].map((side) => side.map(({ label }) => label)));

/** `4.1 → 5.1.`; where the languages write it differently, its figures alone. */
function drawHead(row: ChangeRow, isShared: boolean, drawing: RowsDrawing): string {
  const { kind, head } = leadOf(row);
  const place = row.cells.findIndex((cell) => cell.kind === 'here');
  const { drawing: own, language } = drawing.columns[place] as LanguageColumn;
  const change = isShared ? head.change : figures(head.change);
  const number = drawNumber(head.departure ? { ...change, new: [] } : change, own, 0);
  if (!/>[^<\s]/.test(number)) {
    const { parallel } = drawing.words;
    const name = kind === 'section' ? parallel.section : parallel.paragraph;
    return `<th role="rowheader" scope="row" class="unnumbered"><span class="unseen" data-site>${escapeHtml(name)}</span></th>`;
  }
  return `<th role="rowheader" scope="row">${place === 0 ? number : drawnIn(number, language)}</th>`;
}

/** The new number, or the old of what is gone, without the words of one language around it. */
function figures(change: Change): Change {
  const bare = (side: Change['old']) => side.map((clause) => ({ ...clause, label: clause.number }));
  return change.new.length > 0
    ? { ...change, old: bare(change.new), new: bare(change.new) }
    : { ...change, old: bare(change.old) };
}

interface CellDrawing {
  readonly drawing: RowsDrawing;
  /** The number stands at the head of the row for all. */
  readonly isShared: boolean;
}

function drawCell(row: ChangeRow, place: number, { drawing, isShared }: CellDrawing): string {
  const cell = row.cells[place] as ChangeRow['cells'][number];
  const column = drawing.columns[place] as LanguageColumn;
  const { language } = column;
  const warnings = drawOneSided(
    row,
    { cell, language },
    {
      words: drawing.words.comparison,
      language: drawing.language,
    },
  );
  const content =
    cell.kind === 'here'
      ? drawUnit(cell.unit, column, { row, isShared, warnings })
      : warnings + drawGap(row, place, drawing);
  const tongue = `<span class="cell-name" aria-hidden="true" data-site>${escapeHtml(column.cellName)}</span>`;
  const isFirst = place === 0;
  const id = !isFirst && cell.kind === 'here' ? cellId(cell.unit, language) : null;
  return (
    `<td role="cell"${attribute('lang', language)}${attribute('class', className(row, place))}${attribute('id', id)}>` +
    `${tongue}${isFirst ? content : drawnIn(content, language)}</td>`
  );
}

function className({ cells }: ChangeRow, place: number): string | null {
  const cell = cells[place];
  if (cell?.kind !== 'here') return 'none';
  return cell.unit.head.departure ? 'departed' : cell.unit.verdict;
}

interface UnitDrawing {
  readonly row: ChangeRow;
  readonly isShared: boolean;
  readonly warnings: string;
}

function drawUnit(
  unit: Unit,
  { drawing }: LanguageColumn,
  { row, isShared, warnings }: UnitDrawing,
): string {
  const { change, departure } = unit.head;
  if (departure) return `<p class="stub">${drawSymbol('moved')}${drawMovedTo(unit, drawing)}</p>`;
  const number = isShared ? '' : drawNumber(change, drawing, 0);
  const note = drawVerdict(unit, drawing) || (row.stop ? drawQuiet(unit, drawing.words) : '');
  const words =
    unit.kind === 'section'
      ? `<p>${drawHeadingWords(unit, drawing, 0)}</p>${drawFootnoteChanges(change, drawing, 0)}`
      : drawWords(change, drawing, 0) + drawUnitItems(unit.items, drawing, 0);
  return `<div class="body">${note}${warnings}<div class="words">${number}${words}</div></div>`;
}

/** «Без изменений», beside a language that changed. */
function drawQuiet({ verdict }: Unit, words: LanguageColumn['drawing']['words']): string {
  const said = verdict === null ? words.untouched : words.kinds[verdict];
  return `<p class="verdict quiet">${escapeHtml(said)}</p>`;
}

/** «Этого пункта нет в казахском тексте обеих редакций», «Смотрите пункт 2.4»; never an empty cell. */
function drawGap(row: ChangeRow, place: number, { columns, language, words }: RowsDrawing): string {
  const cell = row.cells[place];
  const { comparison, parallel } = words;
  if (cell?.kind === 'elsewhere') {
    const { change } = cell.unit.head;
    const [clause] = [...change.new, ...change.old];
    const name = (clause && shortNumber(clause)) || parallel.paragraph;
    return `<p class="elsewhere" data-site${attribute('lang', language)}>${escapeHtml(comparison.elsewhere)} ${linked(idOf(cell.unit), name)}</p>`;
  }
  const missing = columns[place]?.language ?? '';
  const sentence = comparison.inNeither[leadOf(row).kind](missing);
  return `<p class="elsewhere" data-site${attribute('lang', language)}>${escapeHtml(sentence)}</p>`;
}
