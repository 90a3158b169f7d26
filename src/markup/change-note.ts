import type { Clause } from '../legal/clause.ts';
import { isMovedAndReworded, type Unit } from '../legal/comparison/units.ts';
import type { Day } from '../legal/document.ts';
import type { Words } from '../translations/ru.ts';
import { escapeHtml } from './html.ts';

/** «Изменён 1 сентября 2026 г. Что изменилось», beside a clause that this edition changed. */
export function drawChangeNote(
  changed: ReadonlyMap<string, Unit>,
  words: Words,
  { day, comparison }: { readonly day: Day; readonly comparison: string },
): (clause: Clause) => string {
  return (clause) => {
    const unit = changed.get(clause.id);
    if (!unit?.verdict) return '';
    const kind = isMovedAndReworded(unit) ? 'movedAndReworded' : unit.verdict;
    return (
      `<div class="aside" data-site><p class="changed">${escapeHtml(words.document.changedOn(day, kind))}<br>` +
      `<a href="${escapeHtml(`${comparison}#${clause.id}`)}">${escapeHtml(words.document.whatChanged)}</a></p></div>`
    );
  };
}
