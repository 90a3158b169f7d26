import type { Clause } from '../legal/clause.ts';
import type { Change, Side } from '../legal/comparison/comparison.ts';
import { headsOf } from '../legal/comparison/heads.ts';
import { attribute, escapeHtml } from './html.ts';
import type { ComparisonDrawing } from './redline-drawing.ts';

/** A number to be named in a sentence: `4.3`, `Статья 5`; `''` for what has only a dash or a bullet. */
export const shortNumber = (clause: Clause): string =>
  clause.number === '' ? '' : clause.label.replace(/\.$/, '');

/** `2.2, 2.3`, of clauses that are told together; their items go without saying. */
export const shortNumbers = (clauses: readonly Clause[]): string =>
  headsOf(clauses).map(shortNumber).filter(Boolean).join(', ');

/** The number of a provision after a change; of what is gone the number it had. */
export const changeNumber = ({ old, new: now }: Change): string =>
  shortNumbers(now.length > 0 ? now : old);

/**
 * `5.1.`, struck `5.2.` where the clause is gone, struck `4.1` → `5.1.` where the number
 * changed; on one side the label of that side.
 */
export function drawNumber(change: Change, drawing: ComparisonDrawing, side: Side): string {
  // The space keeps the number apart from the words when both are copied.
  return `<span class="num">${drawLabels(change, drawing, side)}</span> `;
}

function drawLabels(change: Change, drawing: ComparisonDrawing, side: Side): string {
  const [old, now] = [change.old[0], change.new[0]];
  if (side === -1) return escapeHtml(old?.label ?? '');
  if (!now) return struck(old?.label ?? '');
  if (side === 1 || !old || isSameNumber(change)) return linkTo(now, drawing);
  const link = newNumbers(change.new, drawing);
  const was = struck(shortNumbers(change.old));
  return was && link ? was + arrow + link : was + link;
}

const arrow = '<span class="arrow"> → </span>';

const struck = (label: string): string => (label === '' ? '' : `<s>${escapeHtml(label)}</s>`);

function isSameNumber({ old, new: now }: Change): boolean {
  const [before, after] = [headsOf(old), headsOf(now)];
  return before.length === 1 && after.length === 1 && before[0]?.label === after[0]?.label;
}

/** `5.1.`; `2.2, 2.3` where one clause became two. */
function newNumbers(clauses: readonly Clause[], drawing: ComparisonDrawing): string {
  const heads = headsOf(clauses);
  const [only] = heads;
  if (only && heads.length === 1) return linkTo(only, drawing);
  return heads
    .map((clause) => linkTo({ ...clause, label: shortNumber(clause) }, drawing))
    .filter(Boolean)
    .join(', ');
}

function linkTo(clause: Clause, { names }: ComparisonDrawing): string {
  if (clause.label === '') return '';
  const number = shortNumber(clause);
  if (number === '') return escapeHtml(clause.label);
  const name = clause.kind === 'section' ? names.section(number) : names.clause(number);
  return `<a href="#${escapeHtml(clause.id)}"${attribute('aria-label', name)}>${escapeHtml(clause.label)}</a>`;
}

/** The marker of an item, `2)`; struck `2)` → `3)` where it changed. */
export function drawMarker(change: Change, side: Side): string {
  const [old, now] = [change.old[0]?.label, change.new[0]?.label];
  const shown = side === -1 ? old : (now ?? old);
  const was = side === 0 && old !== undefined && now !== undefined && old !== now && old !== '';
  const marker = now === undefined && side === 0 ? struck(shown ?? '') : escapeHtml(shown ?? '');
  return `<span class="marker">${was ? struck(old) + arrow : ''}${marker} </span>`;
}
