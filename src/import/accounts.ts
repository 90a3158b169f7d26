/**
 * Proof that nothing was lost on the way. In: the lines left after furniture and the blocks
 * of all texts. Out: the signs that are not on both sides. White space does not count.
 */
import type { Block } from './blocks.ts';
import { withoutNotes } from './note-marks.ts';
import { invisible, type Line } from './source.ts';

export interface Difference {
  readonly sign: string;
  /** Negative: so many are missing in the blocks. */
  readonly by: number;
}

export function differences(lines: readonly Line[], blocks: readonly Block[]): Difference[] {
  const counts = new Map<string, number>();
  const add = (text: string, by: number): void => {
    for (const sign of withoutNotes(text).replace(invisible, '')) {
      if (!/[\s\u00a0]/.test(sign)) counts.set(sign, (counts.get(sign) ?? 0) + by);
    }
  };
  for (const { text } of lines) add(text, -1);
  for (const { text, joins } of blocks) {
    add(text, 1);
    // Hyphens that the typesetter put are told one by one.
    for (const { joint } of joins) if (joint === 'hyphen-dropped') add('-', 1);
  }
  return [...counts].filter(([, by]) => by !== 0).map(([sign, by]) => ({ sign, by }));
}
