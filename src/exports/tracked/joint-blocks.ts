import type { Change, Run } from '../../legal/comparison/comparison.ts';
import { type ClauseDrawing, stretchesOf } from './clause-blocks.ts';
import { labelStretches } from './labels.ts';
import { type Fate, inPlace, type Look, type TrackedParagraph } from './tracked.ts';

/**
 * Clauses split or merged where they stand. Their words run on across the border, so the end
 * of a paragraph is what came or went there, with the number that follows it.
 */
export function jointBlocks(change: Change, looks: Looks): readonly TrackedParagraph[] {
  const [before, after] = [change.old[0], change.new[0]];
  const first = looks.now[0] as Look;
  const found: TrackedParagraph[] = [];
  let open = labelStretches({ old: before?.label, now: after?.label }, { fates, look: first });
  let look = first;
  let borders = { old: 1, now: 1 };
  const close = (end: Fate, next: Look): void => {
    found.push({ kind: 'paragraph', look, end, stretches: open });
    look = next;
  };
  change.redline.forEach((block, index) => {
    if (index > 0) {
      close('inserted', looks.now[borders.now] ?? look);
      open = labelStretches(
        { now: change.new[borders.now]?.label, old: undefined },
        { fates, look },
      );
      borders = { ...borders, now: borders.now + 1 };
    }
    for (const [place, runs] of atOldBorders(block.kind === 'table' ? [] : block.runs).entries()) {
      if (place > 0) {
        close('deleted', look);
        const label = change.old[borders.old]?.label;
        open = labelStretches({ old: label, now: undefined }, { fates, look });
        borders = { ...borders, old: borders.old + 1 };
      }
      open = [...open, ...stretchesOf(runs, both)];
    }
  });
  close('kept', look);
  return found;
}

/** How the clauses of each text look. */
export interface Looks {
  readonly old: readonly Look[];
  readonly now: readonly Look[];
}

const fates = inPlace;
const both: Pick<ClauseDrawing, 'side' | 'fates'> = { side: 0, fates };

/** Line feeds in what was removed are the borders between the old clauses. */
function atOldBorders(runs: readonly Run[]): readonly (readonly Run[])[] {
  const parts: Run[][] = [[]];
  for (const run of runs) {
    if (run.side >= 0 || !run.text.includes('\n')) {
      parts.at(-1)?.push(run);
      continue;
    }
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) parts.push([]);
      if (text !== '') parts.at(-1)?.push({ ...run, text });
    });
  }
  return parts;
}
