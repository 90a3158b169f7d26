import type { Unit } from '../legal/comparison/units.ts';
import type { Words } from '../translations/ru.ts';
import { escapeHtml } from './html.ts';
import { opening } from './opening.ts';
import { idOf } from './redline-inline.ts';
import { changeNumber } from './redline-number.ts';
import { drawSymbols, verdictWords } from './redline-verdict.ts';

type ComparisonWords = Words['comparison'];

/**
 * Every change a reader stops at, as plain links: beside the text on a wide screen, behind one
 * line on a narrow one; `''` when there is none.
 */
export function drawChangeLists(stops: readonly Unit[], words: ComparisonWords): string {
  if (stops.length === 0) return '';
  const [name, list] = [escapeHtml(words.changedClauses), drawChangeList(stops, words)];
  return (
    `<nav class="change-list" aria-label="${name}"><h2 class="list-title">${name}</h2>${list}</nav>` +
    `<details class="phone-list"><summary>${name} (${stops.length})</summary>${list}</details>`
  );
}

const drawChangeList = (stops: readonly Unit[], words: ComparisonWords): string =>
  `<ol>${stops.map((unit) => `<li>${drawLink(unit, words)}</li>`).join('')}</ol>`;

function drawLink(unit: Unit, words: ComparisonWords): string {
  const { change } = unit.head;
  const [first] = [...change.new, ...change.old];
  return (
    `<a href="#${escapeHtml(idOf(unit))}" data-change-link><span class="symbols">${drawSymbols(unit)}</span> ` +
    `<span class="unseen">${escapeHtml(verdictWords(unit, words))}: </span><span class="n">${escapeHtml(changeNumber(change))}</span> ` +
    `<span class="t">${escapeHtml(first ? opening(first) : '')}</span></a>`
  );
}
