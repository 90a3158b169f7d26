import { type Clause, clauseText, walk } from '../clause.ts';
import type { Change, Comparison } from './comparison.ts';
import { runsIn } from './runs.ts';

/**
 * Below this share two texts are hardly wordings of one document. Editions of one document keep
 * two fifths of their letters and mostly far more; documents of one publisher share a tenth, what
 * is said in each of them.
 */
const leastShare = 0.2;

/** Whether nothing changed: no word, number, reference or sign. */
export const isUnchanged = ({ lines }: Comparison): boolean =>
  lines.every(({ change }) => change.kinds.length === 0);

/** Whether the two texts look like two documents, or one that was written anew. */
export const hardlyAkin = (comparison: Comparison): boolean =>
  sharedLetters(comparison) < leastShare;

/** The share of the longer text's letters that both sides have, 0…1; 1 where neither has any. */
export function sharedLetters({ old, new: now, lines }: Comparison): number {
  const longer = Math.max(letters(old), letters(now));
  if (longer === 0) return 1;
  const changes = lines.filter(({ departure }) => !departure).map(({ change }) => change);
  return changes.reduce((sum, change) => sum + kept(change), 0) / longer;
}

function letters(clauses: readonly Clause[]): number {
  let sum = 0;
  for (const clause of walk(clauses)) sum += clauseText(clause).length;
  return sum;
}

function kept({ old, new: now, redline }: Change): number {
  if (old.length === 0 || now.length === 0) return 0;
  if (redline.length === 0) return clauseText(now[0] as Clause).length;
  return redline
    .flatMap(runsIn)
    .reduce((sum, { side, text }) => sum + (side === 0 ? text.length : 0), 0);
}
