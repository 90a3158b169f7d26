import type { Clause } from '../legal/clause.ts';
import type { Side } from '../legal/comparison/comparison.ts';
import type { Stretch } from '../legal/comparison/folding.ts';
import type { Unit } from '../legal/comparison/units.ts';
import { attribute, escapeHtml } from './html.ts';
import { drawFootnoteChanges, drawHeadingWords, drawWords } from './redline-body.ts';
import { type ComparisonDrawing, wasId } from './redline-drawing.ts';
import { drawFold } from './redline-fold.ts';
import { drawFolded, headingElement, rowAttributes } from './redline-inline.ts';
import { drawUnitItems, itemsOf } from './redline-items.ts';
import { drawNumber, shortNumber } from './redline-number.ts';
import { drawMovedTo, drawSymbol, drawVerdict, linked } from './redline-verdict.ts';

/**
 * The rows of a two-column comparison, old text left, new text right, one row for each pair
 * of clauses. Roles are spelt out because a narrow screen turns the table into blocks.
 */
export function drawSplitComparison(
  stretches: readonly Stretch[],
  drawing: ComparisonDrawing,
): string {
  return stretches.map((stretch) => drawStretch(stretch, drawing)).join('');
}

function drawStretch(stretch: Stretch, drawing: ComparisonDrawing): string {
  switch (stretch.kind) {
    case 'fold':
    case 'sections':
      return `<tr role="row" class="folded"><td role="cell" colspan="2">${drawFold(stretch, drawFolded(stretch, drawing), drawing)}</td></tr>`;
    case 'departure':
      return drawRow(
        stretch.unit,
        drawOldCell(stretch.unit, drawing),
        drawComparedAt(stretch.unit, drawing),
      );
    case 'heading':
    case 'change': {
      const { unit } = stretch;
      const { old, new: now } = unit.head.change;
      return drawRow(
        unit,
        old.length > 0 ? drawOldCell(unit, drawing) : drawNotYet(unit, drawing),
        now.length > 0 ? drawNewCell(unit, drawing) : drawNone(absent(unit, drawing).now),
      );
    }
  }
}

const drawRow = (unit: Unit, old: string, now: string): string =>
  `<tr role="row"${rowAttributes(unit, unit.kind === 'section' ? 'heading' : '')}>${old}${now}</tr>`;

const drawNone = (html: string): string => `<td role="cell" class="none">${html}</td>`;

/** «Пункта не было» on the left of an added clause, «Пункт исключён» on the right of a removed one. */
function absent(
  { kind }: Unit,
  { words }: ComparisonDrawing,
): { readonly was: string; readonly now: string } {
  const [was, now] = {
    section: [words.sectionWasNot, words.sectionGone],
    clause: [words.wasNot, words.gone],
    paragraph: [words.paragraphWasNot, words.paragraphGone],
  }[kind] as [string, string];
  return { was: escapeHtml(was), now: escapeHtml(now) };
}

/** «Пункта не было»; an item that a clause of its own once held still shows the words it had. */
function drawNotYet(unit: Unit, drawing: ComparisonDrawing): string {
  const { was } = absent(unit, drawing);
  const items = drawUnitItems(unit.items, drawing, -1);
  if (items === '') return drawNone(was);
  const label = attribute('data-side', drawing.words.old);
  return `<td role="cell"${label}><div class="pair"><span class="num"></span> <div class="body"><p class="verdict">${was}</p>${items}</div></div></td>`;
}

/** The new words of a moved clause are compared where it stands now. */
function drawComparedAt({ head }: Unit, { words }: ComparisonDrawing): string {
  const now = head.change.new[0] as Clause;
  return drawNone(
    `${escapeHtml(words.comparedAt)} ${linked(now.id, shortNumber(now) || words.newPlace)}`,
  );
}

function drawOldCell(unit: Unit, drawing: ComparisonDrawing): string {
  const { change, departure } = unit.head;
  const items = departure ? itemsOf(change.old[0] as Clause) : unit.items;
  return drawCell(unit, { note: oldNote(unit, drawing), items, side: -1, drawing });
}

function drawNewCell(unit: Unit, drawing: ComparisonDrawing): string {
  const note = unit.verdict === 'reworded' ? '' : drawVerdict(unit, drawing);
  return drawCell(unit, { note, items: unit.items, side: 1, drawing });
}

interface CellDrawing {
  readonly note: string;
  readonly items: Unit['items'];
  readonly side: Side;
  readonly drawing: ComparisonDrawing;
}

function drawCell(unit: Unit, { note, items, side, drawing }: CellDrawing): string {
  const { change } = unit.head;
  const label = side === -1 ? drawing.words.old : drawing.words.new;
  const number = drawNumber(change, drawing, side);
  const words = () => drawWords(change, drawing, side) + drawUnitItems(items, drawing, side);
  const content =
    unit.kind === 'section'
      ? note + drawHeadingCell(unit, number, { drawing, side })
      : `<div class="pair">${number}<div class="body">${note}${words()}</div></div>`;
  return `<td role="cell"${attribute('data-side', label)}>${content}</td>`;
}

/** One heading a row: the new one, or the old where nothing took its place. */
function drawHeadingCell(
  unit: Unit,
  number: string,
  { drawing, side }: { readonly drawing: ComparisonDrawing; readonly side: Side },
): string {
  const isHeading = side === 1 || unit.head.change.new.length === 0;
  const element = isHeading ? headingElement(unit) : 'div';
  return (
    `<${element} class="pair">${number}<span>${drawHeadingWords(unit, drawing, side)}</span></${element}>` +
    drawFootnoteChanges(unit.head.change, drawing, side)
  );
}

/** What is said over the old words: where they went, where they came from, that they are gone. */
function oldNote(unit: Unit, drawing: ComparisonDrawing): string {
  const { verdict, head } = unit;
  if (head.departure)
    return `<p class="verdict">${drawSymbol('moved')}${drawMovedTo(unit, drawing)}</p>`;
  if (verdict === 'moved') {
    const old = head.change.old[0] as Clause;
    const place = `${escapeHtml(drawing.words.wasPlace)}${shortNumber(old) === '' ? '' : `: ${linked(wasId(old.id), shortNumber(old))}`}`;
    return `<p class="verdict">${drawSymbol('moved')}<span>${place}</span></p>`;
  }
  return verdict === 'removed' || verdict === 'split' || verdict === 'merged'
    ? drawVerdict(unit, drawing)
    : '';
}
