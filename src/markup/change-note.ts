import type { Clause } from '../legal/clause.ts';
import { isAlsoReworded, type Unit } from '../legal/comparison/units.ts';
import type { Day } from '../legal/document.ts';
import { provisionId } from '../legal/lineage/provision-id.ts';
import type { Words } from '../translations/ru.ts';
import { escapeHtml } from './html.ts';

/** The edition that made the changes, and pages about them. */
interface NotedEdition {
  readonly name: string;
  readonly day: Day;
  /** Comparison with the edition before. */
  readonly comparison: string;
  readonly clauseHistory: string;
}

/**
 * «Изменён 1 сентября 2026 г. Что изменилось», beside a clause that this edition changed: the
 * first leads to the history of the clause, for there is no room for a third line.
 */
export function drawChangeNote(
  changed: ReadonlyMap<string, Unit>,
  words: Words,
  edition: NotedEdition,
): (clause: Clause) => string {
  return (clause) => {
    const unit = changed.get(clause.id);
    if (!unit?.verdict) return '';
    const history = `${edition.clauseHistory}#${provisionId(clause.id, edition.name)}`;
    const told = unit.kind === 'section' ? words.clauseHistory.section : words.clauseHistory.clause;
    return (
      `<div class="aside" data-site><p class="changed"><a href="${escapeHtml(history)}" title="${escapeHtml(told)}">${escapeHtml(words.document.changedOn(edition.day, unit.verdict, isAlsoReworded(unit)))}</a><br>` +
      `<a href="${escapeHtml(`${edition.comparison}#${clause.id}`)}">${escapeHtml(words.document.whatChanged)}</a></p></div>`
    );
  };
}
