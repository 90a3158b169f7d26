import { type Clause, clauseText } from '../clause.ts';
import { type Change, type ChangeKind, changeKinds } from './comparison.ts';
import { consequenceFinder } from './consequence.ts';
import { fold } from './fold.ts';
import type { Joints } from './joints.ts';
import type { Node } from './nodes.ts';
import type { Pairing } from './pairing.ts';
import { redline } from './redline.ts';

/** What is known of two texts before their changes are named. */
export interface Findings extends Joints {
  readonly pairing: Pairing;
  /** Old clauses that left their place. */
  readonly moved: ReadonlySet<Node>;
}

/** The change each clause is part of; clauses split or merged share one. */
export function nameChanges(findings: Findings): ReadonlyMap<Node, Change> {
  const { pairing, split, merged } = findings;
  const changes = new Map<Node, Change>();
  const naming = { moved: findings.moved, isConsequence: consequenceFinder(pairing) };
  const enter = (old: readonly Node[], now: readonly Node[]): void => {
    const change = nameChange(old, now, naming);
    for (const node of [...old, ...now]) changes.set(node, change);
  };
  for (const [old, parts] of split) enter([old], parts);
  for (const [now, parts] of merged) enter(parts, [now]);
  for (const now of pairing.now) {
    const old = pairing.oldOf(now);
    if (!changes.has(now)) enter(old ? [old] : [], [now]);
  }
  for (const old of pairing.old) if (!changes.has(old)) enter([old], []);
  return changes;
}

interface Naming {
  readonly moved: ReadonlySet<Node>;
  readonly isConsequence: (old: Node, now: Node) => boolean;
}

function nameChange(old: readonly Node[], now: readonly Node[], naming: Naming): Change {
  const sides = { old: old.map((node) => node.clause), new: now.map((node) => node.clause) };
  if (now.length === 0) return { ...sides, kinds: ['removed'], redline: redline(sides.old, []) };
  if (old.length === 0) return { ...sides, kinds: ['added'], redline: redline([], sides.new) };
  const [before, after] = [old[0] as Node, now[0] as Node];
  const isJoint = old.length + now.length > 2;
  const kinds = isJoint ? [jointKind(now)] : kindsOf(before, after, naming);
  if (old.some((node) => naming.moved.has(node))) kinds.push('moved');
  kinds.sort((a, b) => changeKinds.indexOf(a) - changeKinds.indexOf(b));
  const isSame = !isJoint && spelling(before.clause) === spelling(after.clause);
  return { ...sides, kinds, redline: isSame ? [] : redline(sides.old, sides.new) };
}

const jointKind = (now: readonly Node[]): ChangeKind => (now.length > 1 ? 'split' : 'merged');

function kindsOf(old: Node, now: Node, { isConsequence }: Naming): ChangeKind[] {
  const kinds: ChangeKind[] = [];
  if (old.clause.number !== now.clause.number) kinds.push('renumbered');
  if (old.key !== now.key) kinds.push(isConsequence(old, now) ? 'consequential' : 'reworded');
  else if (isRespelt(old.clause, now.clause)) kinds.push('typographic');
  return kinds;
}

/** Other signs for the same words, or another sign before them: `1.` and `1)`. */
function isRespelt(old: Clause, now: Clause): boolean {
  if (spelling(old) !== spelling(now)) return true;
  return old.number === now.number && fold(old.label) !== fold(now.label);
}

/** More plain spaces in a row, or some at the end, are nothing a reader could see. */
const spelling = (clause: Clause): string =>
  clauseText(clause)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
