import type { Clause } from '../legal/clause.ts';
import type { Stretch } from '../legal/comparison/folding.ts';
import type { Unit } from '../legal/comparison/units.ts';
import { attribute } from './html.ts';
import { drawFootnoteChanges, drawHeadingWords, drawWords } from './redline-body.ts';
import { type ComparisonDrawing, wasId } from './redline-drawing.ts';
import { drawFold, type Fold } from './redline-fold.ts';
import { drawUnitItems } from './redline-items.ts';
import { drawNumber } from './redline-number.ts';
import { drawMovedTo, drawSymbol, drawVerdict } from './redline-verdict.ts';

/** The comparison in one column, what was removed before what took its place. */
export function drawInlineComparison(
  stretches: readonly Stretch[],
  drawing: ComparisonDrawing,
): string {
  return stretches.map((stretch) => drawStretch(stretch, drawing)).join('');
}

function drawStretch(stretch: Stretch, drawing: ComparisonDrawing): string {
  switch (stretch.kind) {
    case 'fold':
    case 'sections':
      return drawFold(stretch, drawFolded(stretch, drawing), drawing);
    case 'departure':
      return drawDeparture(stretch.unit, drawing);
    case 'heading':
    case 'change':
      return drawUnit(stretch.unit, drawing);
  }
}

/** What a fold holds; both views show it in one column, since its words are equal on both sides. */
export function drawFolded(fold: Fold, drawing: ComparisonDrawing): string {
  const units =
    fold.kind === 'fold'
      ? fold.units
      : fold.sections.flatMap(({ heading, units }) => [heading, ...units]);
  return units.map((unit) => drawUnit(unit, drawing)).join('');
}

/** Where a clause stands in the new text; a removed one, where it stood. */
export function idOf({ head }: Unit): string {
  const [now] = head.change.new;
  return now && !head.departure ? now.id : wasId((head.change.old[0] as Clause).id);
}

/** Attributes of the row of a unit: its kind of change, its address, and whether readers stop here. */
export const rowAttributes = (unit: Unit, ...classes: readonly string[]): string =>
  attribute(
    'class',
    [...classes, unit.head.departure ? 'departed' : unit.verdict].filter(Boolean).join(' ') || null,
  ) +
  attribute('id', idOf(unit)) +
  (unit.stop ? ' data-change' : '');

/** Sections stand under the page's own heading. */
export const headingElement = (unit: Unit): string => `h${Math.min(unit.depth + 2, 6)}`;

function drawUnit(unit: Unit, drawing: ComparisonDrawing): string {
  const number = drawNumber(unit.head.change, drawing, 0);
  if (unit.kind === 'section') {
    const element = headingElement(unit);
    return (
      `<div${rowAttributes(unit, 'change', 'heading')}>${drawVerdict(unit, drawing)}` +
      `<${element}>${number}<span>${drawHeadingWords(unit, drawing, 0)}</span></${element}>` +
      `${drawFootnoteChanges(unit.head.change, drawing, 0)}</div>`
    );
  }
  return (
    `<div${rowAttributes(unit, 'change')}>${number}<div class="body">${drawVerdict(unit, drawing)}` +
    `<div class="words">${drawWords(unit.head.change, drawing, 0)}${drawUnitItems(unit.items, drawing, 0)}</div></div></div>`
  );
}

function drawDeparture(unit: Unit, drawing: ComparisonDrawing): string {
  const number = drawNumber({ ...unit.head.change, new: [] }, drawing, 0);
  return `<div${rowAttributes(unit, 'change')}>${number}<p class="stub">${drawSymbol('moved')}${drawMovedTo(unit, drawing)}</p></div>`;
}
