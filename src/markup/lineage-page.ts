import type { LineageStretch } from '../legal/lineage/folding.ts';
import { endOf, type Lineage, lastRow, wordingsOf } from '../legal/lineage/lineage.ts';
import { escapeHtml } from './html.ts';
import {
  drawOpening,
  drawOtherIds,
  idOfLineage,
  type LineageDrawing,
  textAt,
} from './lineage-drawing.ts';
import { drawRun } from './lineage-run.ts';
import { drawGoing, drawWording } from './lineage-wording.ts';

/** The history of every provision in reading order, each under an id that never changes. */
export function drawLineages(
  stretches: readonly LineageStretch[],
  drawing: LineageDrawing,
): string {
  let level = 1;
  return stretches
    .map((stretch) => {
      if (stretch.kind === 'run') return drawRun(stretch, drawing);
      const { kind, depth } = lastRow(stretch.lineage);
      // A section's heading is one deeper than that of the section around it; a clause's own, one
      // deeper than that of its section.
      if (kind === 'section') level = Math.min(depth + 2, level + 1, 5);
      return drawHistory(stretch, kind === 'section' ? level : level + 1, drawing);
    })
    .join('');
}

type Told = Exclude<LineageStretch, { kind: 'run' }>;

function drawHistory({ kind, lineage }: Told, level: number, drawing: LineageDrawing): string {
  const isSection = lastRow(lineage).kind === 'section';
  const heading = `<h${level}>${drawOpening(lineage, drawing)}${drawEnd(lineage, drawing)}</h${level}>`;
  const wordings = wordingsOf(lineage).map((wording) => drawWording(wording, lineage, drawing));
  const going = lineage.went ? drawGoing(lineage.went, drawing) : '';
  const told =
    kind === 'heading'
      ? wordingsOf(lineage)
          .map(({ stages }) => drawOtherIds(stages, drawing))
          .join('')
      : `<ol class="wordings">${wordings.join('')}${going}</ol>`;
  return `<section class="lineage${isSection ? ' section' : ''}" id="${escapeHtml(idOfLineage(lineage, drawing))}">${heading}${told}</section>`;
}

/** Said only once it is so: what is gone stays gone, and what is to go is told below. */
function drawEnd(lineage: Lineage, drawing: LineageDrawing): string {
  const [{ went }, end] = [lineage, endOf(lineage)];
  if (end === null || textAt(drawing, end).edition.inForceFrom > drawing.today) return '';
  const { kinds } = drawing.words.comparison;
  const isJoined = went?.kind === 'joined' && went.at === end;
  return ` <span class="ended">${escapeHtml(isJoined ? kinds.merged : kinds.removed)}</span>`;
}
