import { empty } from './story-end.ts';
import {
  isNew,
  isOld,
  plainLook,
  type TrackedBlock,
  type TrackedParagraph,
  type TrackedTable,
} from './tracked.ts';

/** Word joins two tables that touch, so an empty paragraph parts those that one text has both of. */
export function parted<Block extends TrackedBlock>(
  blocks: readonly Block[],
): readonly (Block | TrackedParagraph)[] {
  return blocks.flatMap((block, index): readonly (Block | TrackedParagraph)[] => {
    const before = blocks[index - 1];
    if (block.kind !== 'table' || before?.kind !== 'table') return [block];
    return [{ ...empty(plainLook('text')), end: endBetween(before, block) }, block];
  });
}

function endBetween(first: TrackedTable, second: TrackedTable): TrackedParagraph['end'] {
  const stands = (is: typeof isOld): boolean =>
    [first, second].every(({ rows }) => rows.some(({ fate }) => is(fate)));
  const [old, now] = [stands(isOld), stands(isNew)];
  if (old && now) return 'kept';
  return old ? 'deleted' : now ? 'inserted' : 'neither';
}
