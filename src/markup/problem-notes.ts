import type { Clause } from '../legal/clause.ts';
import type { Problem, Sentence } from '../legal/problem.ts';
import { rowsOf } from '../legal/row.ts';
import { escapeHtml } from './html.ts';

/**
 * What is wrong with a text, beside the clauses it is wrong in: for editors while they write. An
 * item's problem stands at the clause that holds it, one before the first clause at `''`.
 * @param problems of this text's file
 */
export function drawProblemNotes(
  clauses: readonly Clause[],
  problems: readonly Problem[],
  language: keyof Sentence,
): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  if (problems.length === 0) return notes;
  const rows = rowsOf(clauses);
  for (const problem of problems) {
    const id = rows.findLast(({ clause }) => clause.line <= problem.line)?.clause.id ?? '';
    notes.set(id, (notes.get(id) ?? '') + drawProblem(problem, language));
  }
  return notes;
}

/** Those of a text's file, and those of two languages where this one is the other. */
export const problemsBeside = (file: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.flatMap((problem) => {
    if (problem.file === file) return [problem];
    const there = problem.languages && problem.related?.find((place) => place.file === file);
    return there ? [{ ...problem, ...there }] : [];
  });

/** One problem as the site's own words, never to be taken for the law's. */
export function drawProblem(problem: Problem, language: keyof Sentence): string {
  const { severity, rule, line, column, message, hint } = problem;
  const lines = [message[language], ...(hint ? [`→ ${hint[language]}`] : [])];
  return (
    `<div class="aside" data-site><div class="notice problem ${severity}"><p>` +
    `<b>${line}:${column} [${escapeHtml(rule)}]</b><br>${lines.map(escapeHtml).join('<br>')}</p></div></div>`
  );
}
