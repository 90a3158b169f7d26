import { type Clause, walk } from '../clause.ts';
import type { Change, Comparison } from './comparison.ts';

/**
 * Every change once, in reading order, for programs. What stood under a moved clause and stands
 * under it still has left its place as well and is told moved; a reader is told of the clause
 * at the head alone.
 */
export function changesWithCarried({ lines }: Comparison): readonly Change[] {
  const changes = lines.filter(({ departure }) => !departure).map(({ change }) => change);
  const heads = { old: new Map<Clause, Change>(), new: new Map<Clause, Change>() };
  for (const change of changes.filter(isMoved))
    for (const side of ['old', 'new'] as const)
      for (const clause of walk(change[side].flatMap(({ children }) => children)))
        heads[side].set(clause, change);
  const isCarried = ({ old: [before], new: [after] }: Change): boolean => {
    const head = before && heads.old.get(before);
    return head !== undefined && after !== undefined && heads.new.get(after) === head;
  };
  return changes.map((change) =>
    isCarried(change) && !isMoved(change)
      ? { ...change, kinds: ['moved', ...change.kinds] }
      : change,
  );
}

const isMoved = ({ kinds }: Change): boolean => kinds.includes('moved');
