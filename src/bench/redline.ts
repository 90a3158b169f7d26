/** `npm run bench -- redline --cases DIR`: how true the marks of a comparison are, and what they cost. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Findings } from './figures.ts';
import { anyFigures, anyRemarks } from './redline-any.ts';
import { browserFigures } from './redline-browser.ts';
import { costFigures, costRemarks } from './redline-cost.ts';
import { pairFigures, pairRemarks } from './redline-figures.ts';
import { othersFigures, othersRemarks } from './redline-others.ts';
import { readPairs } from './redline-pairs.ts';
import { truthFigures } from './redline-truth.ts';

/**
 * @param cases a folder whose `gen/` makes pairs of editions with known changes, and scores what is
 *   told of them, and whose `pairs/` holds real ones; without it only the cost is measured
 */
export async function benchRedline(cases: string): Promise<Findings> {
  const pairs = await readPairs(cases);
  const hasPairs = pairs.length > 0;
  const hasTruth = existsSync(join(cases, 'gen', 'make-suite.mjs'));
  const figures: Figure[] = [
    ...(hasPairs ? [...pairFigures(pairs), ...(await browserFigures(pairs))] : []),
    ...(hasTruth ? await truthFigures(cases) : []),
    ...(await costFigures()),
    ...(await anyFigures()),
    ...(hasPairs ? othersFigures(pairs) : []),
  ];
  const absent = hasPairs && hasTruth ? [] : ['Name the folder with the cases: --cases DIR'];
  const remarks = [
    ...absent,
    ...(hasPairs ? [...pairRemarks, ...othersRemarks] : []),
    ...costRemarks,
    ...anyRemarks,
  ];
  return { title: 'Comparisons: how true, how fast', figures, remarks };
}
