import type { Clause } from '../clause.ts';
import type { Text } from '../edition.ts';
import { type ChangeKind, type Comparison, changeKinds, type Line } from './comparison.ts';
import type { Footnotes } from './footnotes.ts';
import { findJoints } from './joints.ts';
import { layLines } from './lines.ts';
import { nameChanges } from './naming.ts';
import { flatten } from './nodes.ts';
import { noteChanges } from './note-changes.ts';
import { moved } from './order.ts';
import { pair } from './pairing.ts';

/**
 * Compares two texts: which clause continues which, what happened to each, which words
 * changed. The same texts always give the same comparison.
 * @param footnotes of the two texts; without them only the marks in the clauses are compared
 */
export function compare(
  old: readonly Clause[],
  now: readonly Clause[],
  footnotes: Footnotes = { old: [], new: [] },
): Comparison {
  const pairing = pair(flatten(old), flatten(now));
  const left = moved(pairing);
  const notes = noteChanges({ old, new: now }, footnotes);
  const findings = { pairing, moved: left, notes, ...findJoints(pairing) };
  const lines = layLines(findings, nameChanges(findings));
  return { old, new: now, lines, counts: count(lines) };
}

/** Compares two texts with their footnotes. */
export const compareTexts = (old: Text, now: Text): Comparison =>
  compare(old.clauses, now.clauses, { old: old.footnotes, new: now.footnotes });

function count(lines: readonly Line[]): Readonly<Record<ChangeKind, number>> {
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<
    ChangeKind,
    number
  >;
  for (const { change, departure } of lines) {
    if (!departure) for (const kind of change.kinds) counts[kind]++;
  }
  return counts;
}
