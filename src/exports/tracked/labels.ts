import type { ClauseDrawing } from './clause-blocks.ts';
import { type Block, isNew, isOld, type Stretch, type TrackedParagraph } from './tracked.ts';

export interface Labels {
  readonly old: string | undefined;
  readonly now: string | undefined;
}

/**
 * The blocks with the clause's number typed before its words: the number of each text before
 * the first words of that text, one number where both texts have the same at the same place.
 */
export function withLabels(
  blocks: readonly Block[],
  labels: Labels,
  drawing: Setting & Pick<ClauseDrawing, 'old' | 'now' | 'side'>,
): readonly Block[] {
  let left = labels;
  const isCarried = drawing.side !== 0 && drawing.old?.label === drawing.now?.label;
  const labelled = blocks.flatMap((block): readonly Block[] => {
    const fate = block.kind === 'paragraph' ? block.end : tableFate(block);
    const here: Labels = {
      old: isOld(fate) ? left.old : undefined,
      now: isNew(fate) ? left.now : undefined,
    };
    left = {
      old: isOld(fate) ? undefined : left.old,
      now: isNew(fate) ? undefined : left.now,
    };
    const typed = labelStretches(here, drawing, isCarried);
    if (typed.length === 0) return [block];
    if (block.kind === 'paragraph')
      return [{ ...block, stretches: [...typed, ...block.stretches] }];
    return [alone(typed, fate, drawing), block];
  });
  const typed = labelStretches(left, drawing, isCarried);
  return typed.length === 0 ? labelled : [...labelled, alone(typed, endOf(left, drawing), drawing)];
}

type Setting = Pick<ClauseDrawing, 'fates' | 'look'>;

const tableFate = (table: Extract<Block, { kind: 'table' }>): Stretch['fate'] => {
  const fates = new Set(table.rows.map(({ fate }) => fate));
  const [only] = fates;
  return only && fates.size === 1 ? only : 'kept';
};

/** A number before a table, or one without any words, has a paragraph of its own. */
const alone = (
  stretches: readonly Stretch[],
  end: TrackedParagraph['end'],
  { look }: Setting,
): TrackedParagraph => ({ kind: 'paragraph', look, end, stretches });

const endOf = ({ old, now }: Labels, { fates }: Setting): Stretch['fate'] =>
  old !== undefined && now !== undefined ? fates[0] : old !== undefined ? fates[-1] : fates[1];

/** @param isCarried the number moves along with the words */
export function labelStretches(
  { old = '', now = '' }: Labels,
  { fates, look }: Setting,
  isCarried = false,
): readonly Stretch[] {
  const gap = look.hanging ? '\t' : ' ';
  const typed = (label: string, fate: Stretch['fate']): readonly Stretch[] =>
    label === '' ? [] : [{ fate, text: label, marks: [] }];
  const numbers =
    old === now
      ? typed(old, fates[0])
      : [...typed(old, fates[isCarried ? 0 : -1]), ...typed(now, fates[isCarried ? 0 : 1])];
  const [first] = numbers;
  if (!first) return [];
  return [...numbers, { fate: numbers.length > 1 ? fates[0] : first.fate, text: gap, marks: [] }];
}
