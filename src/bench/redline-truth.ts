/**
 * Comparisons held against pairs of editions whose changes are known, since a generator made
 * them. The generator and the scorer belong to the cases, which are no part of the project.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Block, Clause } from '#legal/clause.ts';
import { changesWithCarried } from '#legal/comparison/carried.ts';
import { compareTexts } from '#legal/comparison/compare.ts';
import type { Change, ChangeKind } from '#legal/comparison/comparison.ts';
import type { Text } from '#legal/edition.ts';
import { readText } from '#library/read-text.ts';
import type { Figure } from './figures.ts';

/** As in TRUTH.md of the cases: blocks by their index in the text, from 0. */
interface Told {
  readonly pairs: { old: number; new: number; kinds: string[] }[];
  readonly inserted: number[];
  readonly deleted: number[];
  readonly splits: { old: number; new: number[] }[];
  readonly merges: { old: number[]; new: number }[];
}

/** Right answers, answers given, answers wanted. */
interface Count {
  readonly tp: number;
  readonly rep: number;
  readonly tru: number;
}

const measures = {
  align: 0.997,
  moved: 0.99,
  renumbered: 0.98,
  reworded: 0.98,
  split: 0.97,
  merge: 0.97,
  inserted: 0.9,
  deleted: 0.9,
} as const;
const hardMeasures = { inserted: 0.75, moved: 0.92 } as const;

interface Case {
  readonly oldText: string;
  readonly newText: string;
  readonly truth: { readonly lang: string };
}
interface Score extends Readonly<Record<keyof typeof measures, Count>> {
  readonly renumOnly: { readonly n: number; readonly bad: number };
}
interface Tools {
  suite(seeds: readonly number[], hard: boolean): Iterable<Case>;
  score(truth: unknown, told: Told): Score;
}

const seeds = [1, 2, 3];

/** @param cases the folder with `gen/` in it */
export async function truthFigures(cases: string): Promise<Figure[]> {
  const tools = await toolsIn(join(cases, 'gen'));
  const all = scoresOf(tools, false);
  const rewritten = all.reduce((sum, { renumOnly }) => sum + renumOnly.bad, 0);
  return [
    ...figuresOf(all, measures, 'made pairs'),
    {
      what: 'made pairs: only renumbered, told rewritten',
      measured: rewritten,
      target: { atMost: 0 },
    },
    ...figuresOf(scoresOf(tools, true), hardMeasures, 'near-duplicates inserted'),
  ];
}

async function toolsIn(folder: string): Promise<Tools> {
  const load = (file: string) => import(pathToFileURL(join(folder, file)).href);
  const [{ suite }, { score }] = await Promise.all([load('make-suite.mjs'), load('score.mjs')]);
  return { suite, score };
}

const scoresOf = ({ suite, score }: Tools, hard: boolean): Score[] =>
  [...suite(seeds, hard)].map(({ oldText, newText, truth }) => {
    const read = (text: string): Text =>
      readText(text, { file: `${truth.lang}.mdx`, language: truth.lang }).text;
    return score(truth, told(read(oldText), read(newText)));
  });

function figuresOf(
  scores: readonly Score[],
  wanted: Readonly<Partial<Record<keyof typeof measures, number>>>,
  name: string,
): Figure[] {
  return Object.entries(wanted).map(([measure, atLeast]) => {
    const counts = scores.map((score) => score[measure as keyof typeof measures]);
    return { what: `${name}: ${measure}, F1`, measured: f1(counts), target: { atLeast } };
  });
}

/** Over all cases together: a case without a single move says nothing of moves. */
function f1(counts: readonly Count[]): number {
  const sum = (part: keyof Count): number => counts.reduce((all, count) => all + count[part], 0);
  return sum('rep') + sum('tru') === 0 ? 1 : (2 * sum('tp')) / (sum('rep') + sum('tru'));
}

/** What the comparison tells, by blocks: a paragraph that belongs to a clause is one of its own. */
function told(old: Text, now: Text): Told {
  const found: Told = { pairs: [], inserted: [], deleted: [], splits: [], merges: [] };
  if (old.title.length > 0 && now.title.length > 0) found.pairs.push({ old: 0, new: 0, kinds: [] });
  for (const change of changesWithCarried(compareTexts(old, now))) tell(change, found);
  return found;
}

function tell(change: Change, found: Told): void {
  const [old, now] = [change.old, change.new].map((side) => side.map(indexes));
  if (!old || !now) return;
  const [before = [], after = []] = [old[0], now[0]];
  if (change.kinds.includes('split') && before[0] !== undefined)
    found.splits.push({ old: before[0], new: now.flatMap(([first]) => first ?? []) });
  else if (change.kinds.includes('merged') && after[0] !== undefined)
    found.merges.push({ old: old.flatMap(([first]) => first ?? []), new: after[0] });
  else {
    before.forEach((index, at) => {
      const other = after[at];
      if (other === undefined) found.deleted.push(index);
      else found.pairs.push({ old: index, new: other, kinds: kindsOf(change, at) });
    });
    found.inserted.push(...after.slice(before.length));
  }
}

/** What is told of one block: the number is the first one's, the words are its own. */
function kindsOf({ kinds, redline }: Change, at: number): string[] {
  const block = redline[at];
  const isTouched =
    block?.kind === 'paragraph' &&
    block.runs.some(({ side, text }) => side !== 0 && text.trim() !== '');
  return kinds
    .filter((kind) => kind === 'moved' || (kind === 'renumbered' ? at === 0 : isTouched))
    .flatMap((kind) => kindsTold[kind] ?? [kind]);
}

/** A reference that follows counts as reworded there, and as such is what it is. */
const kindsTold: Partial<Record<ChangeKind, readonly string[]>> = {
  typographic: ['cosmetic'],
  consequential: ['xref', 'reworded'],
};

/** Blocks are parted by blank lines, one line each. */
const indexes = (clause: Clause): number[] =>
  (clause.blocks.length > 0
    ? clause.blocks.map((block) => lineOf(block, clause))
    : [clause.line]
  ).map((line) => (line - 1) / 2);

const lineOf = (block: Block, clause: Clause): number =>
  (block.kind === 'paragraph' ? block.line : undefined) ?? clause.line;
