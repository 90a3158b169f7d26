/** `npm run bench -- redline --cases DIR`: how true the marks of a comparison are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings } from './figures.ts';
import { truthFigures } from './redline-truth.ts';

/** @param cases a folder whose `gen/` makes pairs of editions with known changes, and scores what is told of them */
export async function benchRedline(cases: string): Promise<Findings> {
  const title = 'Comparisons beside the truth';
  if (!existsSync(join(cases, 'gen', 'make-suite.mjs')))
    return { title, figures: [], remarks: ['Name the folder with the cases: --cases DIR'] };
  return { title, figures: await truthFigures(cases), remarks: [] };
}
