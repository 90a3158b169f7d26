import { type Clause, walk } from '../clause.ts';
import type { Change, Comparison } from './comparison.ts';

/**
 * What stood under a moved clause, stands under it still and so has moved with it. A reader is
 * told of the clause at the head alone; a program that counts what left its place needs all.
 */
export function carried({ lines }: Comparison): ReadonlySet<Change> {
  const changes = lines.filter(({ departure }) => !departure).map(({ change }) => change);
  const heads = { old: new Map<Clause, Change>(), new: new Map<Clause, Change>() };
  for (const change of changes.filter(({ kinds }) => kinds.includes('moved')))
    for (const side of ['old', 'new'] as const)
      for (const clause of walk(change[side].flatMap(({ children }) => children)))
        heads[side].set(clause, change);
  return new Set(
    changes.filter(({ old: [before], new: [after] }) => {
      const head = before && heads.old.get(before);
      return head !== undefined && after !== undefined && heads.new.get(after) === head;
    }),
  );
}
