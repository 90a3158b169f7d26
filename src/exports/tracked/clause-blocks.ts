import { type Clause, clauseText } from '../../legal/clause.ts';
import type { Change, RedlineBlock, Run, Side } from '../../legal/comparison/comparison.ts';
import { mentionedNotes } from '../../legal/comparison/footnotes.ts';
import { redline } from '../../legal/comparison/redline.ts';
import { withRuns } from '../../legal/comparison/runs.ts';
import { withLabels } from './labels.ts';
import { further } from './layout.ts';
import { type Leaf, type Told, tellBlocks, withBreaks } from './leaves.ts';
import { plainBlocks } from './plain-blocks.ts';
import {
  type Block,
  type Fates,
  inPlace,
  type Look,
  type Stretch,
  type TrackedTable,
} from './tracked.ts';

/** One clause in one or both of its wordings, to be set as `look` says. */
export interface ClauseDrawing {
  readonly old: Clause | undefined;
  readonly now: Clause | undefined;
  readonly blocks: readonly RedlineBlock[];
  /** Only what stands on this side is shown; 0 shows both. */
  readonly side: Side;
  readonly fates: Fates;
  readonly look: Look;
}

export function clauseBlocks(drawing: ClauseDrawing): readonly Block[] {
  const { old, now, side, look } = drawing;
  const told = tellBlocks(drawing.blocks, old, now).filter(({ block }) => isOn(block.side, side));
  const blocks = told.map((one, index) =>
    trackedBlock(one, drawing, index === 0 ? look : furtherLook(one, look)),
  );
  const labels = {
    old: side <= 0 ? old?.label : undefined,
    now: side >= 0 ? now?.label : undefined,
  };
  return withLabels(blocks, labels, drawing);
}

/** Words that belong to no clause: a title, a footnote. */
export const plainlySet = (
  blocks: readonly RedlineBlock[],
  look: Look,
  side: Side = 0,
): readonly Block[] =>
  clauseBlocks({ old: undefined, now: undefined, blocks, side, fates: inPlace, look });

const isOn = (side: Side, shown: Side): boolean => side === 0 || shown === 0 || side === shown;

const furtherLook = ({ old, now }: Told, look: Look): Look => further(look, (now ?? old)?.quoted);

function trackedBlock({ block, old, now }: Told, drawing: ClauseDrawing, look: Look): Block {
  const { fates } = drawing;
  if (block.kind === 'table') return trackedTable(block, { old, now }, { drawing, look });
  const isTyped = block.kind === 'preformatted';
  const runs = isTyped ? block.runs : withBreaks(block.runs, old?.breaks[0], now?.breaks[0]);
  return {
    kind: 'paragraph',
    look: isTyped ? { ...look, kind: 'preformatted', hanging: false } : look,
    end: fates[block.side],
    stretches: stretchesOf(runs, drawing),
  };
}

/** The runs shown on the side that is drawn, each with its fate. */
export const stretchesOf = (
  runs: readonly Run[],
  { side, fates }: Pick<ClauseDrawing, 'side' | 'fates'>,
): readonly Stretch[] =>
  runs
    .filter((run) => isOn(run.side, side))
    .map(({ side: own, text, marks }) => ({ fate: fates[own], text, marks }));

/** A table cannot move as text does: its rows go at one end and come at the other. */
const rowFate: Readonly<Record<Stretch['fate'], Stretch['fate']>> = {
  kept: 'kept',
  inserted: 'inserted',
  deleted: 'deleted',
  movedFrom: 'deleted',
  movedTo: 'inserted',
};

function trackedTable(
  block: Extract<RedlineBlock, { kind: 'table' }>,
  { old, now }: { readonly old: Leaf | undefined; readonly now: Leaf | undefined },
  { drawing, look }: { readonly drawing: ClauseDrawing; readonly look: Look },
): TrackedTable {
  let [i, j] = [0, 0];
  const rows = block.rows.flatMap(({ side, head, cells }) => {
    const drawn = cells.map((runs) => {
      const before = side <= 0 ? old?.breaks[i++] : undefined;
      const after = side >= 0 ? now?.breaks[j++] : undefined;
      const stretches = stretchesOf(withBreaks(runs, before, after), drawing);
      return stretches.map((stretch) => ({ ...stretch, fate: rowFate[stretch.fate] }));
    });
    const fate = rowFate[drawing.fates[side]];
    return isOn(side, drawing.side) ? [{ fate, head, cells: drawn }] : [];
  });
  return { kind: 'table', look, rows };
}

/**
 * The blocks of a change that is one clause on each side, letter for letter. A comparison
 * gives none where the words are equal: then they are made here, and where white space alone
 * differs it is compared.
 */
export function wholeRedline({ old, new: now, redline: known }: Change): readonly RedlineBlock[] {
  if (known.length > 0) return known;
  const [before, after] = [old[0], now[0]];
  if (!before || !after || clauseText(before) !== clauseText(after)) return redline(old, now);
  return onBothSides(after, mentionedNotes(before));
}

/** The words of a clause as standing on both sides. @param notes ids its footnotes had in the old text */
function onBothSides({ blocks }: Clause, notes: readonly string[]): readonly RedlineBlock[] {
  const plain = plainBlocks(blocks, 0);
  if (notes.length === 0) return plain;
  let at = 0;
  const named = (run: Run): Run => ({
    ...run,
    marks: run.marks.map((mark) => {
      const was = mark.kind === 'footnote' ? notes[at++] : undefined;
      return mark.kind === 'footnote' && was && was !== mark.id ? { ...mark, was } : mark;
    }),
  });
  return plain.map((block) => withRuns(block, named));
}
