import type { Clause } from '../legal/clause.ts';
import type { Change, Line, Side } from '../legal/comparison/comparison.ts';
import type { UnitItem } from '../legal/comparison/units.ts';
import { attribute, escapeHtml } from './html.ts';
import { type Branch, drawLists, nest } from './nest.ts';
import { stateNames } from './redline.ts';
import { drawWords } from './redline-body.ts';
import { type ComparisonDrawing, wasId } from './redline-drawing.ts';
import { drawMarker, shortNumber } from './redline-number.ts';
import { drawSymbol, linked } from './redline-verdict.ts';

/** The items under a clause as nested lists; a paragraph between them closes a list. */
export function drawUnitItems(
  items: readonly UnitItem[],
  drawing: ComparisonDrawing,
  side: Side,
): string {
  return drawBranches(nest(items.filter(({ line }) => standsOn(line, side))), drawing, side);
}

/** The items of a clause as they stood, for a place that the whole clause has left. */
export function itemsOf(clause: Clause, depth = 1): readonly UnitItem[] {
  return clause.children
    .filter(({ kind }) => kind === 'item' || kind === 'paragraph')
    .flatMap((child) => [
      { line: { change: unchanged(child), departure: false }, depth },
      ...itemsOf(child, depth + 1),
    ]);
}

/** A clause that stands as it stood. */
export const unchanged = (clause: Clause): Change => ({
  kinds: [],
  old: [clause],
  new: [clause],
  redline: [],
  footnotes: [],
  stale: [],
  links: [],
});

/** On the old side a moved item stands where it was, on the new side where it is. */
export function standsOn({ change, departure }: Line, side: Side): boolean {
  if (side === 1) return !departure && change.new.length > 0;
  if (side === -1) return departure || (change.old.length > 0 && !change.kinds.includes('moved'));
  return true;
}

function drawBranches(
  branches: readonly Branch<UnitItem>[],
  drawing: ComparisonDrawing,
  side: Side,
): string {
  return drawLists(
    branches,
    ({ item }) => isListed(item),
    (branch) => drawBranch(branch, drawing, side),
  );
}

const isListed = ({ line }: UnitItem): boolean => shown(line.change).kind === 'item';

const shown = ({ old, new: now }: Change): Clause => (now[0] ?? old[0]) as Clause;

function drawBranch(
  { item, under }: Branch<UnitItem>,
  drawing: ComparisonDrawing,
  side: Side,
): string {
  const { line } = item;
  const { change, departure } = line;
  const attributes = attribute('class', stateOf(line)) + attribute('id', idOf(line, side));
  const words = departure && side === 0 ? '' : drawWords(change, drawing, departure ? -1 : side);
  const inside = `${drawPlace(line, drawing, side)}${words}${drawBranches(under, drawing, side)}`;
  if (!isListed(item)) return `<div${attributes}>${inside}</div>`;
  const marker = drawMarker(departure ? { ...change, new: [] } : change, side);
  return `<li${attributes}>${marker}<div>${inside}</div></li>`;
}

function stateOf({ change, departure }: Line): string | null {
  if (departure) return 'departed';
  if (change.new.length === 0) return stateNames[-1];
  return change.old.length === 0 ? stateNames[1] : null;
}

/** Each clause has its id once: in the old column only what is in the old text alone. */
function idOf({ change, departure }: Line, side: Side): string | null {
  const [old, now] = [change.old[0], change.new[0]];
  if (departure || !now) return old ? wasId(old.id) : null;
  return side === -1 ? null : now.id;
}

/** «Перемещён: теперь 5)» at the old place of an item, «Перемещён. Старое место» at the new one. */
function drawPlace({ change, departure }: Line, { words }: ComparisonDrawing, side: Side): string {
  const [old, now] = [change.old[0], change.new[0]];
  if (!old || !now || !change.kinds.includes('moved') || (side === -1 && !departure)) return '';
  const isReworded = change.kinds.includes('reworded');
  const said = departure
    ? linked(now.id, words.movedTo(shortNumber(now) || words.newPlace))
    : `${escapeHtml((isReworded && words.alsoReworded.moved) || words.kinds.moved)}. ${linked(wasId(old.id), words.wasPlace)}`;
  return `<p class="verdict">${drawSymbol('moved')}<span>${said}</span></p>`;
}
