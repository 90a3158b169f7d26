import { isStale, type Unit } from '../legal/comparison/units.ts';
import type { Words } from '../translations/ru.ts';
import { escapeHtml } from './html.ts';
import { drawWarning } from './notice.ts';
import { idOf } from './redline-inline.ts';
import { changeNumber } from './redline-number.ts';

/**
 * «Не изменились ссылки…: 2.4, 3.3», with the places, for such a clause may be no change to stop
 * at; `''` where every reference followed. The page holds `#symbol-warning`.
 */
export function drawStaleNotice(units: readonly Unit[], words: Words['comparison']): string {
  const places = units.filter(isStale).map((unit) => {
    const name = changeNumber(unit.head.change) || words.paragraph;
    return `<a href="#${escapeHtml(idOf(unit))}">${escapeHtml(name)}</a>`;
  });
  return drawWarning(words.staleReferences, places);
}
