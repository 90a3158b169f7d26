/**
 * What pages ask: the library as read, and the day to show it for. The commands `build` and
 * `dev` answer, so that the reader, its parser and the file system stay out of every page,
 * and a build reads each file once.
 */

import { compareTexts } from './legal/comparison/compare.ts';
import type { Comparison } from './legal/comparison/comparison.ts';
import type { Day, Library } from './legal/document.ts';
import type { Text } from './legal/edition.ts';
import type { Problem } from './legal/problem.ts';

export interface SiteSource {
  library(): Library;
  /** The day statuses are computed for, in the site's time zone. */
  today(): Day;
  /** What is wrong with the library; told only while somebody writes. */
  problems?(): readonly Problem[];
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

/** Problems of the files of a folder, such as an edition's; none in a build. */
export const problemsIn = (folder: string): readonly Problem[] =>
  source()
    .problems?.()
    .filter(({ file }) => file.startsWith(`${folder}/`)) ?? [];

type Comparisons = WeakMap<Text, WeakMap<Text, Comparison>>;
const kept = Symbol.for('qujat.comparisons');
const keeper = globalThis as { [kept]?: Comparisons };
/** Shared with the command that checks before it builds: the bundled pages have a module of their own. */
const comparisons = (keeper[kept] ??= new WeakMap());

/** The comparison of two texts, made once however many pages show it. */
export function comparisonOf(old: Text, now: Text): Comparison {
  let known = comparisons.get(old);
  if (!known) comparisons.set(old, (known = new WeakMap()));
  let comparison = known.get(now);
  if (!comparison) known.set(now, (comparison = compareTexts(old, now)));
  return comparison;
}
