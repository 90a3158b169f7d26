import type { LineageStretch } from '../legal/lineage/folding.ts';
import { type Lineage, lastRow, type Stage, wordingsOf } from '../legal/lineage/lineage.ts';
import { escapeHtml } from './html.ts';
import {
  addressOf,
  drawOpening,
  drawOtherIds,
  idOfLineage,
  idOfStage,
  type LineageDrawing,
  textAt,
} from './lineage-drawing.ts';
import { shortNumber } from './redline-number.ts';

type Run = Extract<LineageStretch, { kind: 'run' }>;

/** Up to so many lines stand open, each with its own words. */
const fewest = 3;

/** Provisions of which there is nothing to tell but a number, a line each, many behind a fold. */
export function drawRun(run: Run, drawing: LineageDrawing): string {
  const isFew = run.lineages.length <= fewest;
  const said = isFew && run.why === 'unchanged' ? sinceFirst(drawing) : '';
  const lines = run.lineages.map((lineage) => drawLine(lineage, said, drawing)).join('');
  const list = `<ul class="calm">${lines}</ul>`;
  if (isFew) return list;
  const { show } = drawing.words.comparison;
  return `<details class="fold run"><summary><span>${escapeHtml(wordsOf(run, drawing))}<span class="go"> — ${escapeHtml(show)}</span></span></summary>${list}</details>`;
}

/** «без изменений с первой редакции» */
const sinceFirst = (drawing: LineageDrawing): string =>
  drawing.words.clauseHistory.unchangedSince(textAt(drawing, 0).edition.ordinal);

function wordsOf({ why, lineages }: Run, drawing: LineageDrawing): string {
  const { clauseHistory: words } = drawing.words;
  const numbers = lineages
    .filter((lineage) => lastRow(lineage).kind !== 'section')
    .map((lineage) => shortNumber(lastRow(lineage).clause))
    .filter(Boolean);
  return why === 'unchanged'
    ? words.unchanged(numbers, textAt(drawing, 0).edition.ordinal)
    : words.onlyNumbers(numbers);
}

function drawLine(lineage: Lineage, said: string, drawing: LineageDrawing): string {
  const isSection = lastRow(lineage).kind === 'section';
  const wordings = wordingsOf(lineage);
  const numbers = wordings
    .slice(1)
    .map(({ stages }) => drawNumber(stages[0] as Stage, drawing))
    .join('');
  const others = wordings.map(({ stages }) => drawOtherIds(stages, drawing)).join('');
  const words = said && ` <span class="said">— ${escapeHtml(said)}</span>`;
  return `<li${isSection ? ' class="section"' : ''} id="${escapeHtml(idOfLineage(lineage, drawing))}">${drawOpening(lineage, drawing)}${words}${numbers}${others}</li>`;
}

/** «4.2 → 5.2 с 15.03.2025, редакция № 3» */
function drawNumber(stage: Stage, drawing: LineageDrawing): string {
  const { change } = (stage.unit as NonNullable<Stage['unit']>).head;
  const [was, now] = [change.old, change.new].map(([clause]) =>
    clause ? shortNumber(clause) : '',
  );
  const { edition } = textAt(drawing, stage.at);
  const day = drawing.words.since(edition.inForceFrom);
  return (
    `<span class="new-number" id="${escapeHtml(idOfStage(stage, drawing))}">${escapeHtml(`${was} → ${now}, ${day}: `)}` +
    `<a href="${escapeHtml(addressOf(stage, drawing))}">${escapeHtml(drawing.words.document.editionNumber(edition.ordinal))}</a></span>`
  );
}
