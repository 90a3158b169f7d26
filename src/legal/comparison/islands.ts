import type { Token } from './spans.ts';
import { joinStretches, type Stretch, wordsIn } from './stretches.ts';
import { isWord } from './tokens.ts';

/**
 * A few short words left standing between two replacements tear a redline to confetti: they
 * join the changes around them. Between two pure insertions, or two removals, they stay.
 */
export function joinIslands(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches) {
    const [before, island] = [joined.at(-2), joined.at(-1)];
    if (before && island && isIsland(before, island, next))
      joined.splice(-2, 2, joinStretches(before, island, next));
    else joined.push(next);
  }
  return joined;
}

/** One word alone says nothing; two to four do, unless the changes beside them are thrice as long. */
function isIsland(before: Stretch, island: Stretch, after: Stretch): boolean {
  if (island.kind === 'changed' || !replaces(before, after)) return false;
  const words = island.kept;
  if (words <= 1) return true;
  const length = letters(island.now);
  return (
    words <= 4 && length <= 4 * words + 4 && 3 * length <= Math.min(extent(before), extent(after))
  );
}

const replaces = (before: Stretch, after: Stretch): boolean =>
  before.kind === 'changed' &&
  after.kind === 'changed' &&
  before.old.length + after.old.length > 0 &&
  before.now.length + after.now.length > 0;

const extent = (change: Stretch): number => Math.max(letters(change.old), letters(change.now));

const letters = (list: readonly Token[]): number =>
  list.reduce((sum, { text }) => sum + (isWord(text) ? text.length : 0), 0);

/** Under a quarter of the words kept, and the shorter text not simply contained in the longer. */
export function isRewritten(stretches: readonly Stretch[]): boolean {
  const [old, now] = (['old', 'now'] as const).map((side) =>
    stretches.reduce((sum, stretch) => sum + wordsIn(stretch[side]), 0),
  ) as [number, number];
  const kept = stretches.reduce((sum, stretch) => sum + stretch.kept, 0);
  return old > 0 && now > 0 && kept < (old + now) / 8 && kept < 0.6 * Math.min(old, now);
}
