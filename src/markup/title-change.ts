import { renaming } from '../legal/comparison/title.ts';
import type { Text } from '../legal/edition.ts';
import { attribute, escapeHtml } from './html.ts';
import { drawRuns } from './redline.ts';
import { type ComparisonDrawing, redlineDrawing } from './redline-drawing.ts';

/** «Название изменено: …» with its words marked; `''` where both texts are called the same. */
export function drawTitleChange(old: Text, now: Text, drawing: ComparisonDrawing): string {
  const change = renaming(old, now);
  if (!change) return '';
  const redline = redlineDrawing(drawing, 0);
  const words = change.redline
    .map((block) => (block.kind === 'table' ? '' : drawRuns(block.runs, redline)))
    .join('');
  return (
    `<div class="notice title-change" role="note"${attribute('lang', now.language)}>` +
    `<p><b>${escapeHtml(drawing.words.titleChanged)}</b> ${words}</p></div>`
  );
}
