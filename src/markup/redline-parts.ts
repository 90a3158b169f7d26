import { blockText, type Clause, clauseText } from '../legal/clause.ts';
import type { Change, RedlineBlock, Run } from '../legal/comparison/comparison.ts';

/**
 * The redline of a split or merged clause runs on across the border between its parts. Here
 * it is cut again: the blocks of each new clause, in their order.
 */
export function newParts(change: Change): readonly (readonly RedlineBlock[])[] {
  let from = 0;
  return change.new.map((clause, index) => {
    const isLast = index === change.new.length - 1;
    const to = isLast ? change.redline.length : from + lineCount(clause);
    return change.redline.slice(from, (from = to));
  });
}

/** How many blocks of a redline across borders come from one clause. */
const lineCount = (clause: Clause): number =>
  clause.blocks
    .filter(({ kind }) => kind !== 'note' && kind !== 'rule')
    .reduce((sum, block) => sum + blockText(block).split('\n').length, 0);

/** The old words of a split or merged clause, one running paragraph for each old clause. */
export function oldParts(change: Change): readonly RedlineBlock[] {
  let rest = change.redline
    .flatMap((block) => (block.kind === 'table' ? [] : block.runs))
    .filter((run) => run.side < 1);
  return change.old.map((clause, index) => {
    const isLast = index === change.old.length - 1;
    const [part, after] = isLast ? [rest, []] : cut(rest, letters(clauseText(clause)));
    rest = after;
    return { kind: 'paragraph', side: 0, runs: part };
  });
}

/** Line feeds stand for borders and are no letters of the law. */
const letters = (text: string): number => text.replaceAll('\n', '').length;

/** Cuts runs after so many characters; the border itself goes to neither side. */
function cut(runs: readonly Run[], length: number): readonly [Run[], Run[]] {
  const [before, after]: [Run[], Run[]] = [[], []];
  let left = length;
  for (const run of runs) {
    const at = left > 0 ? placeAfter(run.text, left) : 0;
    const head = run.text.slice(0, at);
    const tail = after.length === 0 ? run.text.slice(at).replace(/^\n/, '') : run.text.slice(at);
    left -= letters(head);
    if (head !== '' || (run.text === '' && left > 0)) before.push({ ...run, text: head });
    if (tail !== '' || (run.text === '' && left <= 0)) after.push({ ...run, text: tail });
  }
  return [before, after];
}

function placeAfter(text: string, letters: number): number {
  let at = 0;
  for (let left = letters; at < text.length && left > 0; at++) if (text[at] !== '\n') left--;
  return at;
}
