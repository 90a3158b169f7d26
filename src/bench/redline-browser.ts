import { createHash } from 'node:crypto';
import { compareTexts } from '#legal/comparison/compare.ts';
import { comparedInBrowser } from './engine-in-browser.ts';
import type { Figure } from './figures.ts';
import type { RealPair } from './redline-pairs.ts';

/** Whether a reader's browser comes to the same comparison of real pairs, by their hashes. */
export async function browserFigures(pairs: readonly RealPair[]): Promise<Figure[]> {
  const there = await comparedInBrowser(pairs.map(({ old, now }) => [old, now]));
  const other = pairs.filter(
    ({ old, now }, index) =>
      hash(there[index] ?? '') !== hash(JSON.stringify(compareTexts(old, now))),
  );
  return [
    {
      what: 'real pairs: otherwise in the browser than in Node',
      measured: other.length,
      target: { atMost: 0 },
    },
  ];
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
