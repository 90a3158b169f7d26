import type { ComparativeRow } from '../legal/comparison/comparative-table.ts';
import type { Mark } from '../legal/comparison/comparison.ts';
import type { Text } from '../legal/edition.ts';
import { attribute, escapeHtml } from '../markup/html.ts';
import { bindSpaces } from '../markup/spacing.ts';
import type { Words } from '../translations/ru.ts';
import { remarks } from './table/remarks.ts';
import { type CellWording, wording } from './table/wording.ts';
import type { Block, Stretch, TrackedTable } from './tracked/tracked.ts';

/** What the rows of a comparative table need to know beside themselves. */
export interface TableDrawing {
  readonly from: Text;
  readonly to: Text;
  readonly words: Words;
  /** Heads of the two columns of wordings, said in every cell on a narrow screen. */
  readonly old: string;
  readonly now: string;
}

/** The rows of a comparative table. Roles are spelt out: a narrow screen turns it into blocks. */
export const drawTableRows = (rows: readonly ComparativeRow[], drawing: TableDrawing): string =>
  rows.map((row) => drawRow(row, drawing)).join('');

function drawRow(row: ComparativeRow, drawing: TableDrawing): string {
  const { exports } = drawing.words;
  const cell = (name: string, content: string, label = '') =>
    `<td role="cell" class="${name}"${attribute('data-label', label || null)}>${content}</td>`;
  return (
    '<tr role="row">' +
    cell('ordinal', `${row.ordinal}`) +
    `<th role="rowheader" scope="row">${escapeHtml(exports.elements(row.elements))}</th>` +
    cell('wording', drawWording(row, -1, drawing), drawing.old) +
    cell('wording', drawWording(row, 1, drawing), drawing.now) +
    cell('note', remarks(row, drawing.words).map(escapeHtml).join('<br>'), exports.note) +
    '</tr>'
  );
}

function drawWording(row: ComparativeRow, side: -1 | 1, drawing: TableDrawing): string {
  const { words } = drawing;
  const { blocks, ...setting } = wording(row, side, drawing);
  if (blocks.length === 0) return `<p class="absent">${escapeHtml(words.exports.absent)}</p>`;
  return blocks.map((block) => drawBlock(block, { ...drawing, ...setting, side })).join('');
}

interface SideDrawing extends TableDrawing, Omit<CellWording, 'blocks'> {
  readonly side: -1 | 1;
}

function drawBlock(block: Block, drawing: SideDrawing): string {
  if (block.kind === 'table') return drawInner(block, drawing);
  const { kind, level } = block.look;
  const name = kind === 'preformatted' ? 'pre' : 'p';
  const depth = level > 0 ? `d${Math.min(level, 3)}` : null;
  return `<${name}${attribute('class', depth)}>${drawStretches(block.stretches, drawing)}</${name}>`;
}

function drawInner({ rows }: TrackedTable, drawing: SideDrawing): string {
  const drawn = rows.map(({ head, cells }) => {
    const name = head ? 'th' : 'td';
    const scope = head ? ' scope="col"' : '';
    const inside = cells.map(
      (cell) => `<${name}${scope}>${drawStretches(cell, drawing)}</${name}>`,
    );
    return `<tr>${inside.join('')}</tr>`;
  });
  return `<table class="inner"><tbody>${drawn.join('')}</tbody></table>`;
}

/** Neighbours that are changed share one mark, whatever their emphasis. */
function drawStretches(stretches: readonly Stretch[], drawing: SideDrawing): string {
  let html = '';
  for (let at = 0; at < stretches.length; ) {
    const isChanged = stretches[at]?.fate !== 'kept';
    let end = at + 1;
    while (end < stretches.length && (stretches[end]?.fate !== 'kept') === isChanged) end++;
    const same = stretches.slice(at, end);
    const words = same.map((stretch) => drawStretch(stretch, drawing)).join('');
    const isBlank = same.every(({ text, marks }) => text.trim() === '' && marks.length === 0);
    html += isChanged && drawing.isMarked && !isBlank ? drawMark(words, drawing) : words;
    at = end;
  }
  return html;
}

function drawMark(html: string, { side, words }: SideDrawing): string {
  const [name, said] =
    side < 0 ? ['del', words.comparison.deleted] : ['ins', words.comparison.inserted];
  return `<${name}><span class="unseen">[${escapeHtml(said)} </span>${html}<span class="unseen">]</span></${name}>`;
}

function drawStretch({ text, marks }: Stretch, drawing: SideDrawing): string {
  const { side, number, from, to } = drawing;
  const isCode = marks.some(({ kind }) => kind === 'code');
  const words = isCode ? text : bindSpaces(text, (side < 0 ? from : to).language);
  const drawn = escapeHtml(words).replaceAll('\n', '<br>');
  return marks.reduceRight((html, mark) => wrap(mark, html, number), drawn);
}

const tags: Partial<Record<Mark['kind'], string>> = {
  emphasis: 'em',
  strong: 'strong',
  struck: 's',
  code: 'code',
};

function wrap(mark: Mark, html: string, number: CellWording['number']): string {
  if (mark.kind === 'footnote') return `<sup>${number(mark)}</sup>`;
  const tag = tags[mark.kind];
  return tag ? `<${tag}>${html}</${tag}>` : html;
}
