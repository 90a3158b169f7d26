import { empty } from './story-end.ts';
import {
  isNew,
  isOld,
  type Look,
  type TrackedBlock,
  type TrackedParagraph,
  type TrackedTable,
} from './tracked.ts';

const look: Look = { kind: 'text', level: 0, hanging: false, inClause: false, quoted: 0 };

/** Word joins two tables that touch, so an empty paragraph parts those that one text has both of. */
export function parted<Block extends TrackedBlock>(
  blocks: readonly Block[],
): readonly (Block | TrackedParagraph)[] {
  return blocks.flatMap((block, index): readonly (Block | TrackedParagraph)[] => {
    const before = blocks[index - 1];
    if (block.kind !== 'table' || before?.kind !== 'table') return [block];
    return [{ ...empty(look), end: endBetween(before, block) }, block];
  });
}

function endBetween(first: TrackedTable, second: TrackedTable): TrackedParagraph['end'] {
  const stands = (is: typeof isOld): boolean =>
    [first, second].every(({ rows }) => rows.some(({ fate }) => is(fate)));
  const [old, now] = [stands(isOld), stands(isNew)];
  if (old && now) return 'kept';
  return old ? 'deleted' : now ? 'inserted' : 'neither';
}
