/** The figures of real pairs: exactness, confetti, and words marked beside the fewest possible. */
import type { Figure } from './figures.ts';
import { cleanlyTold } from './redline-clean.ts';
import { isRebuilt, type RealPair } from './redline-pairs.ts';
import { paragraphsOf } from './redline-paragraphs.ts';
import {
  type Counts,
  count,
  fewestChanged,
  foldedWords,
  sideOf,
  sumOf,
  wordsOf,
} from './redline-words.ts';

export const pairRemarks: readonly string[] = [
  'Real pairs: `npm run compare -- old.md new.md --format json`, files as they are. Changed words are those in what the',
  'operations add and remove, whatever the kind; a clause only moved has none. The fewest: all words of the one text less',
  'the longest common subsequence with all words of the other, capitals and look-alikes folded, numbers of clauses apart.',
];

export function pairFigures(pairs: readonly RealPair[]): Figure[] {
  const counts = sumOf(pairs.map(countsOf));
  const clean = pairs.map(cleanlyTold);
  const clause = pairs.flatMap(({ told }) =>
    told.changes.map(({ ops }) => fewest(sideOf(ops, -1), sideOf(ops, 1))),
  );
  const least = (words: (text: string) => readonly string[]): number =>
    sum(pairs.map((pair) => fewestOf(pair, words)));
  const missed = (kind: 'renumbered' | 'moved'): number =>
    sum(clean.map((found) => found[kind].missed));
  const of = (kind: 'renumbered' | 'moved'): number => sum(clean.map((found) => found[kind].all));
  return [
    { what: 'real pairs', measured: pairs.length },
    {
      what: 'real pairs: not rebuilt letter for letter',
      measured: pairs.filter((pair) => !isRebuilt(pair)).length,
      target: { atMost: 0 },
    },
    {
      what: 'real pairs: changed words ÷ the fewest',
      measured: counts.changed / least(foldedWords),
      target: { atMost: 1.05 },
    },
    { what: '… the fewest with capitals told apart', measured: counts.changed / least(wordsOf) },
    { what: '… the fewest paragraph by paragraph', measured: counts.changed / sum(clause) },
    {
      what: 'real pairs: islands in 100 runs',
      measured: (100 * counts.islands) / counts.runs,
      target: { atMost: 2 },
    },
    { what: 'real pairs: words cut', measured: counts.cut, target: { atMost: 0 } },
    {
      what: `only renumbered (${of('renumbered')}), not told so`,
      measured: missed('renumbered'),
      target: { atMost: 0 },
    },
    {
      what: `equal, out of order (${of('moved')}), not paired`,
      measured: missed('moved'),
      target: { atMost: 0 },
    },
  ];
}

export const countsOf = ({ told }: RealPair): Counts =>
  sumOf(told.changes.map(({ ops }) => count(ops)));

const fewest = (old: string, now: string): number =>
  fewestChanged(foldedWords(old), foldedWords(now));

function fewestOf({ old, now }: RealPair, words: (text: string) => readonly string[]): number {
  const [before, after] = [old, now].map((text) =>
    [...paragraphsOf(text).values()].flatMap((paragraph) => words(paragraph.text)),
  );
  return fewestChanged(before ?? [], after ?? []);
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
