import { type Clause, clauseText } from '../clause.ts';
import {
  type Change,
  type ChangeKind,
  changeKinds,
  type LinkChange,
  type StaleReference,
} from './comparison.ts';
import { consequenceFinder } from './consequence.ts';
import { bodyKey } from './fold.ts';
import { mentionedNotes, type NoteNames, type NotePair } from './footnotes.ts';
import type { Joints } from './joints.ts';
import { linkChangeFinder } from './links.ts';
import { wordsOf } from './made-of.ts';
import type { Node } from './nodes.ts';
import { type NoteChanges, redlineFootnote, sayOtherwise } from './note-changes.ts';
import type { Pairing } from './pairing.ts';
import { redline } from './redline.ts';
import { staleFinder } from './stale.ts';

/** What is known of two texts before their changes are named. */
export interface Findings extends Joints {
  readonly pairing: Pairing;
  /** Old clauses that left their place. */
  readonly moved: ReadonlySet<Node>;
  readonly notes: NoteChanges;
}

/** The change each clause is part of; clauses split or merged share one. */
export function nameChanges(findings: Findings): ReadonlyMap<Node, Change> {
  const { pairing, split, merged } = findings;
  const changes = new Map<Node, Change>();
  const { moved, notes } = findings;
  const isConsequence = consequenceFinder(pairing);
  const naming = {
    moved,
    notes,
    isConsequence,
    staleIn: staleFinder(pairing, findings),
    linksIn: linkChangeFinder(pairing),
  };
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
  readonly notes: NoteChanges;
  readonly isConsequence: (old: Node, now: Node) => boolean;
  readonly staleIn: (old: Node, now: Node) => readonly StaleReference[];
  readonly linksIn: ReturnType<typeof linkChangeFinder>;
}

function nameChange(old: readonly Node[], now: readonly Node[], naming: Naming): Change {
  const sides = { old: old.map((node) => node.clause), new: now.map((node) => node.clause) };
  const { names } = naming.notes;
  const notes = naming.notes.of(sides.old, sides.new);
  const footnotes = notes.map((pair) => redlineFootnote(pair, names));
  const isJoint = old.length + now.length > 2;
  const links = old.length * now.length === 0 ? [] : naming.linksIn(sides.old, sides.new);
  const isSame = !isJoint && links.length === 0 && isSpeltSame(sides.old[0], sides.new[0], names);
  return {
    ...sides,
    kinds: inOrder(kindsOf(old, now, { ...naming, pairs: notes, links })),
    redline: isSame ? [] : redline(sides.old, sides.new, names),
    footnotes,
    stale: staleIn(old, now, naming),
    links,
  };
}

/** Of clauses split or merged, each old one may have named the same. */
function staleIn(
  old: readonly Node[],
  now: readonly Node[],
  naming: Naming,
): readonly StaleReference[] {
  const found = now.flatMap((part) => old.flatMap((whole) => naming.staleIn(whole, part)));
  return [...new Map(found.map((one) => [`${one.words} ${one.now}`, one])).values()];
}

const inOrder = (kinds: readonly ChangeKind[]): readonly ChangeKind[] =>
  [...kinds].sort((a, b) => changeKinds.indexOf(a) - changeKinds.indexOf(b));

interface NamingOne extends Naming {
  /** Footnotes of this change that are not the same on both sides. */
  readonly pairs: readonly NotePair[];
  readonly links: readonly LinkChange[];
}

function kindsOf(
  old: readonly Node[],
  now: readonly Node[],
  naming: NamingOne,
): readonly ChangeKind[] {
  const [before, after] = [old[0], now[0]];
  if (!after) return ['removed'];
  if (!before) return ['added'];
  const isMoved = old.some((node) => naming.moved.has(node));
  const own =
    old.length + now.length > 2 ? jointKinds(old, now) : kindsOfOne(before, after, naming);
  return isMoved ? [...own, 'moved'] : own;
}

/** The border between the parts is no word: only what was said otherwise on the way is a rewording. */
function jointKinds(old: readonly Node[], now: readonly Node[]): readonly ChangeKind[] {
  const kind = now.length > 1 ? 'split' : 'merged';
  return wordsOfAll(old) === wordsOfAll(now) ? [kind] : [kind, 'reworded'];
}

const wordsOfAll = (nodes: readonly Node[]): string => nodes.flatMap(wordsOf).join(' ');

function kindsOfOne(old: Node, now: Node, naming: NamingOne): readonly ChangeKind[] {
  const kinds: ChangeKind[] = [];
  if (old.clause.number !== now.clause.number) kinds.push('renumbered');
  const { pairs, links, notes, isConsequence } = naming;
  if (links.length > 0 || sayOtherwise(pairs) || !hasSameMarks(old.clause, now.clause, notes))
    kinds.push('reworded');
  else if (old.key !== now.key) kinds.push(isConsequence(old, now) ? 'consequential' : 'reworded');
  else if (pairs.length > 0 || isRespelt(old.clause, now.clause)) kinds.push('typographic');
  return kinds;
}

/** Whether the same footnotes are mentioned, and at the same words where these are the same. */
function hasSameMarks(old: Clause, now: Clause, { names }: NoteChanges): boolean {
  const [before, after] = [mentionedNotes(old), mentionedNotes(now)];
  if (before.length + after.length === 0) return true;
  const ids = [before.map((id) => names.of(id, -1)), after.map((id) => names.of(id, 1))];
  if (ids[0]?.join() !== ids[1]?.join()) return false;
  return (
    bodyKey(clauseText(old)) !== bodyKey(clauseText(now)) ||
    bodyKey(speltText(old, -1, names)) === bodyKey(speltText(now, 1, names))
  );
}

/** The words with footnote marks spelt out under their shared names. */
const speltText = (clause: Clause, side: -1 | 1, names: NoteNames): string =>
  mentionedNotes(clause).length === 0
    ? clauseText(clause)
    : clauseText({ ...clause, blocks: names.spelt(clause.blocks, side) });

function isSpeltSame(old: Clause | undefined, now: Clause | undefined, names: NoteNames): boolean {
  if (!old || !now) return false;
  return speltText(old, -1, names) === speltText(now, 1, names);
}

/** Other signs for the same words, or another sign before them: `1.` and `1)`. */
function isRespelt(old: Clause, now: Clause): boolean {
  if (spelling(clauseText(old)) !== spelling(clauseText(now))) return true;
  return old.number === now.number && spelling(old.label) !== spelling(now.label);
}

/** More plain spaces in a row, or some at the end, are nothing a reader could see. */
const spelling = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();
