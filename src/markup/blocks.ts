import type { Block, Cell } from '../legal/clause.ts';
import { escapeHtml } from './html.ts';
import { drawInlines, type InlineDrawing } from './inlines.ts';

export interface BlockDrawing extends InlineDrawing {
  readonly words: { readonly editorsNote: string; readonly tableScroll: string };
}

export function drawBlocks(blocks: readonly Block[], drawing: BlockDrawing): string {
  return blocks.map((block) => drawBlock(block, drawing)).join('');
}

export function drawBlock(block: Block, drawing: BlockDrawing): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${drawInlines(block.inlines, drawing)}</p>`;
    case 'table':
      return drawTable(block.header, block.rows, drawing);
    case 'quote':
      return `<blockquote>${drawBlocks(block.blocks, drawing)}</blockquote>`;
    case 'preformatted':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'rule':
      return '<hr>';
    case 'note':
      return `<div class="editors-note" role="note"><span class="editors-note-label" data-site>${escapeHtml(drawing.words.editorsNote)}</span>${drawBlocks(block.blocks, drawing)}</div>`;
  }
}

/** Scrolls within itself, reachable by keyboard, so that a phone never scrolls the page sideways. */
function drawTable(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  drawing: BlockDrawing,
): string {
  const cells = (row: readonly Cell[], open: string, close: string) =>
    row.map((cell) => `${open}${drawInlines(cell, drawing)}${close}`).join('');
  const body = rows.map((row) => `<tr>${cells(row, '<td>', '</td>')}</tr>`).join('');
  return `<div class="table" role="group" tabindex="0" aria-label="${escapeHtml(drawing.words.tableScroll)}"><table><thead><tr>${cells(header, '<th scope="col">', '</th>')}</tr></thead><tbody>${body}</tbody></table></div>`;
}
