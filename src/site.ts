/**
 * What pages ask: the library as read, and the day to show it for. The commands `build` and
 * `dev` answer, so that the reader, its parser and the file system stay out of every page,
 * and a build reads each file once.
 */
import type { Comparison } from './legal/comparison/comparison.ts';
import { compareTexts } from './legal/comparison/compare.ts';
import type { Day, Library } from './legal/document.ts';
import type { Text } from './legal/edition.ts';

export interface SiteSource {
  library(): Library;
  /** The day statuses are computed for, in the site's time zone. */
  today(): Day;
}

const slot = Symbol.for('qujat.site');
const shared = globalThis as { [slot]?: SiteSource };

export function provideSite(source: SiteSource): void {
  shared[slot] = source;
}

function source(): SiteSource {
  const answering = shared[slot];
  if (!answering)
    throw new Error('No library has been read. Start with `npm run build` or `npm run dev`.');
  return answering;
}

export const library = (): Library => source().library();
export const today = (): Day => source().today();

const comparisons = new WeakMap<Text, WeakMap<Text, Comparison>>();

/** The comparison of two texts, made once however many pages show it. */
export function comparisonOf(old: Text, now: Text): Comparison {
  let known = comparisons.get(old);
  if (!known) comparisons.set(old, (known = new WeakMap()));
  let comparison = known.get(now);
  if (!comparison) known.set(now, (comparison = compareTexts(old, now)));
  return comparison;
}
