import type { Text } from '../legal/edition.ts';
import { type BlockDrawing, drawBlocks } from './blocks.ts';
import { escapeHtml } from './html.ts';

/** The notes under a text, each with the way back to its mark; `''` when there are none. */
export function drawFootnotes(text: Text, drawing: BlockDrawing, backToText: string): string {
  const notes = text.footnotes.map((footnote, index) => {
    const number = index + 1;
    return (
      `<li id="${drawing.idPrefix}fn-${number}"><span class="marker">${number}</span><div>${drawBlocks(footnote.blocks, drawing)}` +
      `<a class="back" data-site href="#${drawing.idPrefix}fnref-${number}" aria-label="${escapeHtml(backToText)}">↑</a></div></li>`
    );
  });
  return notes.length === 0 ? '' : `<ol class="items footnotes">${notes.join('')}</ol>`;
}
