import type { Clause } from '../legal/clause.ts';
import type { Change, Side, StaleReference } from '../legal/comparison/comparison.ts';
import type { Unit } from '../legal/comparison/units.ts';
import { drawBlocks } from './blocks.ts';
import { drawHeading } from './clauses.ts';
import { escapeHtml } from './html.ts';
import { drawRedline, drawRuns } from './redline.ts';
import { type ComparisonDrawing, redlineDrawing } from './redline-drawing.ts';
import { newParts, oldParts } from './redline-parts.ts';

/**
 * The words of one change on one side or both, without the clauses and items under it. Below
 * stand references that did not follow, and what became of the footnotes first mentioned here.
 */
export function drawWords(change: Change, drawing: ComparisonDrawing, side: Side): string {
  return (
    drawOwnWords(change, drawing, side) +
    (side < 0 ? '' : drawStale(change, drawing) + drawLinkChanges(change, drawing)) +
    drawFootnoteChanges(change, drawing, side)
  );
}

const drawStale = ({ stale }: Change, { words }: ComparisonDrawing): string =>
  stale
    .map((one) => `<p class="stale" role="note">${escapeHtml(staleWords(one, words))}</p>`)
    .join('');

/** «Ссылка «пункте 4.2» не изменилась…», the site's voice and not the law's. */
export const staleWords = (
  { words: named, now }: StaleReference,
  words: ComparisonDrawing['words'],
): string => (now === null ? words.staleRemoved(named) : words.staleRenumbered(named, now));

/** «Ссылка «странице» ведёт на другой адрес…»: the address is not seen among the words. */
function drawLinkChanges({ links }: Change, { words }: ComparisonDrawing): string {
  return links
    .map(
      (link) =>
        `<p class="stale link-change" role="note">${escapeHtml(words.linkChanged(link))}</p>`,
    )
    .join('');
}

/** «Сноска 1» with its words marked; `''` for most changes. */
export function drawFootnoteChanges(
  { footnotes }: Change,
  drawing: ComparisonDrawing,
  side: Side,
): string {
  return footnotes
    .map(({ old, new: now, blocks }) => {
      const words = drawRedline(blocks, redlineDrawing(drawing, side));
      if (words === '') return '';
      const isNew = now !== null && (side >= 0 || old === null);
      const { number } = isNew ? drawing.now.footnote(now) : drawing.old.footnote(old as string);
      const label = escapeHtml(drawing.names.footnote(number));
      return `<div class="footnote-change" role="note"><p class="of">${label}</p>${words}</div>`;
    })
    .join('');
}

function drawOwnWords(change: Change, drawing: ComparisonDrawing, side: Side): string {
  const redline = redlineDrawing(drawing, side);
  if (change.redline.length === 0) return drawEqual(change, drawing, side);
  if (change.old.length + change.new.length === 2 || change.old.length * change.new.length === 0) {
    return drawRedline(change.redline, redline);
  }
  if (side === -1)
    return drawParts(
      change.old,
      oldParts(change).map((part) => drawRedline([part], redline)),
    );
  const parts = newParts(change).map((blocks) => drawRedline(blocks, redline));
  return drawParts(change.new, parts, (clause) => ` id="${escapeHtml(clause.id)}"`);
}

/**
 * Words equal on both sides, or a clause of one side that has none to mark. An editor's note
 * is not compared, so it is not shown.
 */
function drawEqual({ old, new: now }: Change, drawing: ComparisonDrawing, side: Side): string {
  const isOld = side === -1 || now.length === 0;
  const [clause, own] = isOld ? [old[0], drawing.old] : [now[0], drawing.now];
  return drawBlocks(
    (clause as Clause).blocks.filter(({ kind }) => kind !== 'note'),
    own,
  );
}

/** The first part stands beside the number of the row; the others bring their own. */
function drawParts(
  clauses: readonly Clause[],
  drawn: readonly string[],
  id: (clause: Clause) => string = () => '',
): string {
  const [first = '', ...others] = drawn;
  const rest = others.map((html, index) => {
    const clause = clauses[index + 1] as Clause;
    return `<div class="part"${id(clause)}><span class="num">${escapeHtml(clause.label)}</span> ${html}</div>`;
  });
  return first + rest.join('');
}

/** The words of a heading, to stand inside the heading element. */
export function drawHeadingWords(unit: Unit, drawing: ComparisonDrawing, side: Side): string {
  const { change } = unit.head;
  const [heading] = change.redline;
  if (heading && heading.kind !== 'table')
    return drawRuns(heading.runs, redlineDrawing(drawing, side));
  const [clause, own] =
    side === -1 ? [change.old[0], drawing.old] : [change.new[0] ?? change.old[0], drawing.now];
  return drawHeading(clause as Clause, own);
}
