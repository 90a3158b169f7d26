import { clauseText } from '../legal/clause.ts';
import type {
  Change,
  RedlineBlock,
  RedlineFootnote,
  Run,
  Side,
} from '../legal/comparison/comparison.ts';
import { withoutResetting } from '../legal/comparison/resetting.ts';

/** A stretch of words: -1 only old, 0 on both sides, 1 only new. */
export type Operation = readonly [side: Side, text: string];

/**
 * The words of a change as one list, blocks and rows parted by line feeds, cells by tabs:
 * without the 1s it spells the old clause, without the -1s the new.
 */
export function operations(change: Change): readonly Operation[] {
  const [now] = change.new;
  if (change.redline.length === 0) return now ? [[0, clauseText(now)]] : [];
  return blocksOperations(change.redline, change.new.length > 1);
}

/** The words of a footnote in the same form. */
export const footnoteOperations = ({ blocks }: RedlineFootnote): readonly Operation[] =>
  blocksOperations(blocks, false);

function blocksOperations(blocks: readonly RedlineBlock[], isSplit: boolean): readonly Operation[] {
  const found: Operation[] = [];
  const begun = { old: false, now: false };
  for (const block of blocks) {
    /** The new parts of a split clause begin where the old text runs on. */
    const isBorder = isSplit && begun.now;
    addBreak(found, isBorder ? 1 : block.side, isBorder ? { old: false, now: true } : begun);
    found.push(...blockOperations(block));
    if (block.side <= 0) begun.old = true;
    if (block.side >= 0) begun.now = true;
  }
  return joined(withoutResetting(joined(found)));
}

/** How words are set is not told here, so neighbours on one side are one stretch. */
function joined(list: readonly Operation[]): readonly Operation[] {
  const found: Operation[] = [];
  for (const [side, text] of list) {
    const last = found.at(-1);
    if (last?.[0] === side) found[found.length - 1] = [side, last[1] + text];
    else if (text !== '') found.push([side, text]);
  }
  return found;
}

/** A line feed on each side where something stands before. */
function addBreak(
  found: Operation[],
  side: Side,
  before: { readonly old: boolean; readonly now: boolean },
): void {
  const old = side <= 0 && before.old;
  const now = side >= 0 && before.now;
  if (old && now) found.push([0, '\n']);
  else if (old || now) found.push([old ? -1 : 1, '\n']);
}

function blockOperations(block: RedlineBlock): readonly Operation[] {
  if (block.kind !== 'table') return block.runs.map(operation);
  const found: Operation[] = [];
  const begun = { old: false, now: false };
  for (const row of block.rows) {
    addBreak(found, row.side, begun);
    row.cells.forEach((cell, index) => {
      if (index > 0) found.push([row.side, '\t']);
      found.push(...cell.map(operation));
    });
    if (row.side <= 0) begun.old = true;
    if (row.side >= 0) begun.now = true;
  }
  return found;
}

const operation = ({ side, text }: Run): Operation => [side, text];
