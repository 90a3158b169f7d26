import { type Clause, clauseText } from '../legal/clause.ts';

/** The first words of a clause, to know it by in a list; «…» where there are more. */
export function opening(clause: Clause, length = 36): string {
  const text = clauseText(clause).replace(/\s+/gu, ' ').trim();
  if (text.length <= length) return text.replace(/[.;:]$/, '');
  return `${text.slice(0, length + 1).replace(/[\s,;:.—–-]*\s\S*$/u, '')}…`;
}
