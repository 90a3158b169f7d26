import type { ParallelRow } from '../legal/parallel.ts';
import type { Row, RowItem } from '../legal/row.ts';
import type { Words } from '../translations/ru.ts';
import { type BlockDrawing, drawBlocks } from './blocks.ts';
import { drawHeading } from './clauses.ts';
import { attribute, escapeHtml } from './html.ts';
import { type Branch, drawLists, nest } from './nest.ts';

/** One language of parallel text. */
export interface ParallelColumn {
  readonly drawing: BlockDrawing;
  /** «ҚАЗ», before each cell where the languages stand one below the other. */
  readonly name: string;
}

export interface ParallelDrawing {
  readonly columns: readonly ParallelColumn[];
  /** Words of the page itself, which may be in another language than a cell. */
  readonly language: string;
  readonly words: Words;
}

/**
 * The rows of parallel text, one for each provision, its number first. Roles are spelt out
 * because a narrow screen turns the table into blocks. The page holds `#symbol-warning`.
 */
export function drawParallelRows(rows: readonly ParallelRow[], drawing: ParallelDrawing): string {
  return rows.map((row) => drawRow(row, drawing)).join('');
}

function drawRow(row: ParallelRow, drawing: ParallelDrawing): string {
  const ids = new Set<string>();
  const labels = new Set(row.cells.flatMap((cell) => cell?.clause.label ?? []));
  const cells = row.cells.map((cell, index) => {
    const column = drawing.columns[index] as ParallelColumn;
    const content = cell
      ? drawCell(cell, column, { ids, labelled: labels.size > 1 })
      : drawGap(row, column.drawing.language, drawing);
    return `<td role="cell"${attribute('lang', column.drawing.language)}>${content}</td>`;
  });
  return `<tr role="row"${attribute('class', className(row))}${attribute('id', row.id)}>${drawNumber(row, labels, drawing)}${cells.join('')}</tr>`;
}

function className({ kind, cells }: ParallelRow): string | null {
  if (kind === 'section') return 'heading';
  const number = cells.find((cell) => cell !== null)?.clause.number ?? '';
  return kind === 'clause' && number.split('.').length > 2 ? 'd3' : null;
}

/** The number as both texts type it; where they type it differently, its figures alone. */
function drawNumber(
  { id, kind, cells }: ParallelRow,
  labels: ReadonlySet<string>,
  { words }: ParallelDrawing,
): string {
  const clause = cells.find((cell) => cell !== null)?.clause;
  const number = labels.size === 1 ? clause?.label : clause?.number;
  if (!number) {
    const name = kind === 'section' ? words.parallel.section : words.parallel.paragraph;
    return `<th role="rowheader" scope="row" class="unnumbered"><span class="unseen" data-site>${escapeHtml(name)}</span></th>`;
  }
  const plain = number.replace(/\.$/, '');
  const name = kind === 'section' ? words.document.section(plain) : words.document.clause(plain);
  return (
    `<th role="rowheader" scope="row"><a class="num"${attribute('href', `#${id}`)}` +
    `${attribute('aria-label', name)}>${escapeHtml(number)}</a></th>`
  );
}

interface CellContext {
  /** Item ids of the row so far: the first language that has an item bears its id. */
  readonly ids: Set<string>;
  /** Whether the cell repeats its own label, since the languages differ in it. */
  readonly labelled: boolean;
}

function drawCell(
  { clause, kind, items }: Row,
  { drawing, name }: ParallelColumn,
  context: CellContext,
): string {
  const own =
    context.labelled && clause.label !== ''
      ? `<span class="num">${escapeHtml(clause.label)}</span> `
      : '';
  const tongue = `<span class="cell-name" aria-hidden="true" data-site>${escapeHtml(name)}</span>`;
  if (kind === 'section') return `${tongue}${own}${drawHeading(clause, drawing)}`;
  return (
    `${tongue}<div class="body">${own}${drawBlocks(clause.blocks, drawing)}` +
    `${drawItems(nest(items), drawing, context)}</div>`
  );
}

function drawItems(
  branches: readonly Branch<RowItem>[],
  drawing: BlockDrawing,
  context: CellContext,
): string {
  return drawLists(
    branches,
    ({ item }) => isListed(item),
    ({ item, under }) => {
      const { clause } = item;
      const id = context.ids.has(clause.id) ? null : clause.id;
      context.ids.add(clause.id);
      const inside = drawBlocks(clause.blocks, drawing) + drawItems(under, drawing, context);
      if (!isListed(item)) return `<div${attribute('id', id)}>${inside}</div>`;
      return `<li${attribute('id', id)}><span class="marker">${escapeHtml(clause.label)} </span><div>${inside}</div></li>`;
    },
  );
}

const isListed = ({ clause }: RowItem): boolean => clause.kind === 'item';

/** «Этого пункта нет в казахском тексте редакции.», never an empty cell. */
function drawGap(
  { kind }: ParallelRow,
  missing: string,
  { language, words: { parallel } }: ParallelDrawing,
): string {
  const sentence = {
    section: parallel.missingSection,
    clause: parallel.missing,
    paragraph: parallel.missingParagraph,
  }[kind];
  return `<p class="gap" data-site${attribute('lang', language)}><svg aria-hidden="true"><use href="#symbol-warning"/></svg>${escapeHtml(sentence(missing))}</p>`;
}
