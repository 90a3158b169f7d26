import { isRepeal, isRepealed } from '../legal/comparison/repealed.ts';
import type { Unit } from '../legal/comparison/units.ts';
import {
  type Lineage,
  lastRow,
  type Stage,
  type Went,
  type Wording,
} from '../legal/lineage/lineage.ts';
import { lastDay } from '../legal/timeline.ts';
import { elsewhere } from './elsewhere.ts';
import { escapeHtml } from './html.ts';
import {
  addressOf,
  type ComparedBefore,
  drawLineageLink,
  drawOtherIds,
  idOfStage,
  type LineageDrawing,
  textAt,
} from './lineage-drawing.ts';
import { drawFootnoteChanges, drawHeadingWords, drawWords } from './redline-body.ts';
import { drawUnitItems, itemsOf, unchanged } from './redline-items.ts';
import { shortNumber, shortNumbers } from './redline-number.ts';
import { drawSymbol, drawSymbols, verdictWords } from './redline-verdict.ts';
import { drawStatus } from './status-mark.ts';

/**
 * One time in which a provision stood unchanged: how long, in which editions, under which number,
 * and what had changed in it, word by word.
 */
export function drawWording(
  { stages }: Wording,
  lineage: Lineage,
  drawing: LineageDrawing,
): string {
  const [first] = stages as readonly [Stage];
  const isWhole = first === lineage.stages[0];
  const id = isWhole ? '' : ` id="${escapeHtml(idOfStage(first, drawing))}"`;
  const told = isWhole ? drawComing(first, lineage, drawing) : drawChange(first, drawing);
  const name = !isWhole && isRepealed(first.row.clause) ? 'wording went' : 'wording';
  return `<li class="${name}"${id}>${drawWhen(stages, lineage, drawing)}${told}${drawOtherIds(stages, drawing)}</li>`;
}

/** «4.2 · 15 марта 2025 г. — 31 августа 2026 г. Редакция № 2, № 3. Не действует» */
function drawWhen(stages: readonly Stage[], lineage: Lineage, drawing: LineageDrawing): string {
  const { words, today } = drawing;
  const [first, last] = [stages[0] as Stage, stages.at(-1) as Stage];
  const from = textAt(drawing, first.at).edition.inForceFrom;
  const { until } = textAt(drawing, last.at);
  const period =
    until === null || until <= from ? words.since(from) : words.period(from, lastDay(until));
  const [number, latest] = [first.row, lastRow(lineage)].map(({ clause }) => shortNumber(clause));
  const status =
    isRepealed(first.row.clause) && from <= today
      ? ''
      : drawStatus({ from, until, today }, words.status);
  const bore = number && number !== latest ? `<b class="num">${escapeHtml(number)}</b> ` : '';
  return (
    `<p class="when">${bore}<span class="days">${escapeHtml(period)}</span> ` +
    `<span class="in">${stages.map((stage, place) => drawEdition(stage, place, drawing)).join(', ')}</span> ${status}</p>`
  );
}

function drawEdition(stage: Stage, place: number, drawing: LineageDrawing): string {
  const { ordinal } = textAt(drawing, stage.at).edition;
  const name = drawing.words.document.editionNumber(ordinal);
  const shown = place === 0 ? name : `№\u00a0${ordinal}`;
  return `<a href="${escapeHtml(addressOf(stage, drawing))}"${place === 0 ? '' : ` aria-label="${escapeHtml(name)}"`}>${escapeHtml(shown)}</a>`;
}

function drawComing(stage: Stage, { came }: Lineage, drawing: LineageDrawing): string {
  const { clauseHistory: words } = drawing.words;
  switch (came.kind) {
    case 'first':
      return `<p class="verdict"><span>${escapeHtml(words.first(textAt(drawing, 0).edition.ordinal))}</span></p>`;
    case 'added': {
      const { unit, again } = came;
      return drawTold(unit, stage.at, drawing) + (again ? drawAgain(again, drawing) : '');
    }
    case 'parted':
      return (
        `<p class="verdict">${drawSymbol('split')}<span>${escapeHtml(words.parted)} ${drawLineageLink(came.from, stage.at - 1, drawing)}</span></p>` +
        drawPlainWords(stage, drawing)
      );
  }
}

function drawAgain(again: Lineage, drawing: LineageDrawing): string {
  const went = again.went as Went;
  const day = textAt(drawing, went.at).edition.inForceFrom;
  return `<p class="remark">${escapeHtml(drawing.words.clauseHistory.again(day))} ${drawLineageLink(again, went.at - 1, drawing)}</p>`;
}

const drawChange = ({ unit, at }: Stage, drawing: LineageDrawing): string =>
  unit ? drawTold(unit, at, drawing) : '';

/** What was done to the provision, and its words with what came and went in them. */
function drawTold(unit: Unit, at: number, drawing: LineageDrawing): string {
  const compared = textAt(drawing, at).compared as ComparedBefore;
  const words = isInWords(unit) ? '' : drawMarked(unit, compared);
  return (
    `<p class="verdict">${isRepeal(unit.head.change) ? drawSymbol('removed') : drawSymbols(unit)}<span>${escapeHtml(saidOf(unit, drawing))}${drawGap(at, drawing)}</span></p>` +
    elsewhere(words, compared.address)
  );
}

/** Only the number or the place changed: the sentence has said it all. */
const isInWords = ({ kinds }: Unit): boolean =>
  kinds.every((kind) => kind === 'moved' || kind === 'renumbered');

/** «Перемещён и изменён. Сменился номер: 4.3 → 7.4», «Разделён: 2.2 → 2.2, 2.3» */
function saidOf(unit: Unit, { words: { comparison } }: LineageDrawing): string {
  const { change } = unit.head;
  const [was, now] = [change.old, change.new].map(shortNumbers);
  const numbers = was && now && was !== now ? `${was} → ${now}` : '';
  const verdict = isRepeal(change) ? comparison.kinds.removed : verdictWords(unit, comparison);
  if (!numbers) return verdict;
  if (change.old.length + change.new.length > 2 || unit.verdict === 'renumbered')
    return `${verdict}: ${numbers}`;
  return `${verdict}. ${comparison.kinds.renumbered}: ${numbers}`;
}

/** «(по сравнению с редакцией № 1)», where editions between have no text in this language. */
function drawGap(at: number, drawing: LineageDrawing): string {
  const [before, now] = [textAt(drawing, at - 1).edition, textAt(drawing, at).edition];
  return now.ordinal === before.ordinal + 1
    ? ''
    : ` (${escapeHtml(drawing.words.clauseHistory.comparedWith(before.ordinal))})`;
}

function drawMarked(unit: Unit, { drawing }: ComparedBefore): string {
  const { change } = unit.head;
  const html =
    unit.kind === 'section'
      ? `<p class="title">${drawHeadingWords(unit, drawing, 0)}</p>${drawFootnoteChanges(change, drawing, 0)}`
      : drawWords(change, drawing, 0) + drawUnitItems(unit.items, drawing, 0);
  return `<div class="change ${unit.verdict}"><div class="body"><div class="words">${html}</div></div></div>`;
}

/** The words a provision took along from the one it was part of; what changed is told there. */
function drawPlainWords({ at, row: { clause } }: Stage, drawing: LineageDrawing): string {
  const compared = textAt(drawing, at).compared as ComparedBefore;
  const html =
    drawWords(unchanged(clause), compared.drawing, 1) +
    drawUnitItems(itemsOf(clause), compared.drawing, 1);
  return elsewhere(
    `<div class="change"><div class="body"><div class="words">${html}</div></div></div>`,
    compared.address,
  );
}

/** «Исключён 1 сентября 2026 г., редакция № 4», with the words that went. */
export function drawGoing(went: Went, drawing: LineageDrawing): string {
  const { words, today } = drawing;
  const { edition, address, until } = textAt(drawing, went.at);
  const { inForceFrom: from, ordinal } = edition;
  const link = `<a href="${escapeHtml(address)}">${escapeHtml(words.document.editionNumber(ordinal))}</a>`;
  const status = today < from ? ` ${drawStatus({ from, until, today }, words.status)}` : '';
  const when = `<p class="when"><span class="days">${escapeHtml(words.since(from))}</span> <span class="in">${link}</span>${status}</p>`;
  const told =
    went.kind === 'removed'
      ? drawTold(went.unit, went.at, drawing)
      : `<p class="verdict">${drawSymbol('merged')}<span>${escapeHtml(words.clauseHistory.joined)} ${drawLineageLink(went.into, went.at, drawing)}</span></p>`;
  return `<li class="wording went">${when}${told}</li>`;
}
