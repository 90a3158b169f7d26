import type { Clause } from '../legal/clause.ts';
import type { ChangeKind } from '../legal/comparison/comparison.ts';
import { isAlsoReworded, type Unit } from '../legal/comparison/units.ts';
import { attribute, escapeHtml } from './html.ts';
import { type ComparisonDrawing, wasId } from './redline-drawing.ts';
import { shortNumber } from './redline-number.ts';

/** The sign of a kind of change; the page holds its shape once, as `#symbol-…`. */
export const drawSymbol = (kind: ChangeKind): string =>
  `<span class="symbol ${kind}" aria-hidden="true"><svg><use href="#symbol-${kind}"/></svg></span>`;

/** The signs of all that a reader should know of a unit: two where it was reworded as well. */
export function drawSymbols(unit: Unit): string {
  if (unit.verdict === null) return '';
  return drawSymbol(unit.verdict) + (isAlsoReworded(unit) ? drawSymbol('reworded') : '');
}

/** «± Изменён», «⇅ Перемещён и изменён. Был пункт 4.3»; `''` where the fold around it says it all. */
export function drawVerdict(unit: Unit, drawing: ComparisonDrawing): string {
  const { verdict } = unit;
  if (
    verdict === null ||
    verdict === 'renumbered' ||
    verdict === 'typographic' ||
    verdict === 'consequential'
  )
    return '';
  const was = verdict === 'moved' ? `. ${drawWas(unit, drawing)}` : '';
  return `<p class="verdict">${drawSymbols(unit)}<span>${escapeHtml(verdictWords(unit, drawing.words))}${was}</span></p>`;
}

export function verdictWords(unit: Unit, words: ComparisonDrawing['words']): string {
  const { kind, verdict } = unit;
  if (verdict === null) return '';
  if (isAlsoReworded(unit)) return words.alsoReworded[verdict] ?? words.kinds[verdict];
  return (kind === 'section' && words.sectionKinds[verdict]) || words.kinds[verdict];
}

/** «Был пункт 4.3», the number leading to the place it left. */
function drawWas(unit: Unit, { words }: ComparisonDrawing): string {
  const old = unit.head.change.old[0] as Clause;
  if (shortNumber(old) === '') return linked(wasId(old.id), words.wasPlace);
  const name = unit.kind === 'section' ? words.wasSection : words.wasClause;
  return `${escapeHtml(name)} ${linked(wasId(old.id), shortNumber(old))}`;
}

/** «Пункт перемещён: теперь 7.4», where it stood. */
export function drawMovedTo(unit: Unit, { words }: ComparisonDrawing): string {
  const now = unit.head.change.new[0] as Clause;
  const name = {
    section: words.sectionMovedTo,
    clause: words.clauseMovedTo,
    paragraph: words.paragraphMovedTo,
  }[unit.kind];
  return `<span>${escapeHtml(name)} ${linked(now.id, shortNumber(now) || words.newPlace)}</span>`;
}

export const linked = (id: string, text: string): string =>
  `<a${attribute('href', `#${id}`)}>${escapeHtml(text)}</a>`;
