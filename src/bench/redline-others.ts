/** The same pairs by jsdiff: `diffWords` as it comes, and `diffArrays` over our own tokens. */
import { type Change, diffArrays, diffWords } from 'diff';
import { compareTexts } from '#legal/comparison/compare.ts';
import { tokenize } from '#legal/comparison/tokens.ts';
import type { Figure } from './figures.ts';
import { countsOf } from './redline-figures.ts';
import { isRebuilt, type RealPair } from './redline-pairs.ts';
import { paragraphsOf } from './redline-paragraphs.ts';
import {
  type Counts,
  count,
  fewestChanged,
  foldedWords,
  type Operations,
  sideOf,
  sumOf,
} from './redline-words.ts';

/** A reader does not wait longer; `diffWords` takes minutes where little is in common. */
const patience = 5000;

export const othersRemarks: readonly string[] = [
  `diffWords takes every Cyrillic letter for a word and is stopped after ${patience / 1000} s a pair; what it gave up is in no other of its`,
  'figures. diffArrays is given all our tokens of the whole texts. CPU: of all pairs, each once, without reading.',
];

interface Whole {
  readonly old: string;
  readonly now: string;
}

/** @returns null when it takes too long */
type Way = (whole: Whole) => Operations | null;

const ways: Readonly<Record<string, Way>> = {
  diffWords: ({ old, now }) => {
    const parts = diffWords(old, now, { timeout: patience }) as Change[] | undefined;
    return parts
      ? parts.map(({ added, removed, value }) => [sideOfPart(added, removed), value])
      : null;
  },
  diffArrays: ({ old, now }) =>
    diffArrays([...tokenize(old)], [...tokenize(now)]).map(({ added, removed, value }) => [
      sideOfPart(added, removed),
      value.join(''),
    ]),
};

const sideOfPart = (added: boolean, removed: boolean): -1 | 0 | 1 => (added ? 1 : removed ? -1 : 0);

interface Measured {
  readonly pair: Whole;
  readonly counts: Counts | null;
  readonly isRebuilt: boolean;
  readonly seconds: number;
}

export function othersFigures(pairs: readonly RealPair[]): Figure[] {
  const ours = pairs.map((pair): Measured => {
    const [, seconds] = timed(() => compareTexts(pair.old, pair.now));
    return { pair: whole(pair), counts: countsOf(pair), isRebuilt: isRebuilt(pair), seconds };
  });
  const theirs = Object.entries(ways).flatMap(([name, way]) =>
    figuresOf(
      name,
      ours.map(({ pair }) => measured(pair, way)),
    ),
  );
  return [...figuresOf('Qujat', ours), ...theirs];
}

function measured(pair: Whole, way: Way): Measured {
  const [operations, seconds] = timed(() => way(pair));
  const isExact =
    operations !== null &&
    sideOf(operations, -1) === pair.old &&
    sideOf(operations, 1) === pair.now;
  return { pair, counts: operations && count(operations), isRebuilt: isExact, seconds };
}

function timed<Result>(work: () => Result): readonly [Result, number] {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1e6];
}

const whole = ({ old, now }: RealPair): Whole => {
  const text = (of: RealPair['old']): string =>
    [...paragraphsOf(of).values()].map((paragraph) => paragraph.text).join('\n');
  return { old: text(old), now: text(now) };
};

function figuresOf(name: string, all: readonly Measured[]): Figure[] {
  const done = all.filter(({ counts }) => counts !== null);
  const counts = sumOf(done.flatMap((one) => one.counts ?? []));
  const least = done.reduce(
    (sum, { pair }) => sum + fewestChanged(foldedWords(pair.old), foldedWords(pair.now)),
    0,
  );
  const figure = (what: string, measured: number, unit?: string): Figure => ({
    what: `${name}: ${what}`,
    measured,
    ...(unit && { unit }),
  });
  return [
    ...(done.length < all.length ? [figure('pairs given up', all.length - done.length)] : []),
    figure('changed words ÷ the fewest', counts.changed / least),
    figure('islands in 100 runs', (100 * counts.islands) / counts.runs),
    figure('words cut', counts.cut),
    figure('pairs not rebuilt', done.filter(({ isRebuilt }) => !isRebuilt).length),
    figure(
      'CPU',
      all.reduce((sum, { seconds }) => sum + seconds, 0),
      's',
    ),
  ];
}
