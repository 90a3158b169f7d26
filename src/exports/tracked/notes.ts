import type {
  Change,
  RedlineFootnote,
  Side as RunSide,
} from '../../legal/comparison/comparison.ts';
import type { Text } from '../../legal/edition.ts';
import { plainlySet } from './clause-blocks.ts';
import { plainBlocks } from './plain-blocks.ts';
import { endStory } from './story-end.ts';
import {
  isNew,
  isOld,
  plainLook,
  type Stretch,
  type TrackedBlock,
  type TrackedNote,
} from './tracked.ts';

/** Gives the signs of footnotes their footnotes, in the order of the document. */
export interface NotePlacing {
  place(blocks: readonly TrackedBlock[]): readonly TrackedBlock[];
  readonly notes: readonly TrackedNote[];
}

interface Side {
  readonly text: Text;
  /** Ids of the footnotes that have their place already. */
  readonly placed: Set<string>;
}

/**
 * The first mention of a footnote on each side holds the footnote itself, which a word processor
 * numbers by its place; a later mention is the number as typed.
 */
export function notePlacing(from: Text, to: Text, changes: readonly Change[]): NotePlacing {
  const sides = {
    old: { text: from, placed: new Set<string>() },
    now: { text: to, placed: new Set<string>() },
  };
  const known = new Map(
    changes.flatMap(({ footnotes }) => footnotes.map((note) => [nameOf(note), note] as const)),
  );
  const notes: TrackedNote[] = [];
  const add = (pair: Ids): number => notes.push(noteOf(pair, sides, known));
  const stretches = (list: readonly Stretch[]): readonly Stretch[] =>
    list.flatMap((stretch) => placedAt(stretch, sides, add));
  const place = (blocks: readonly TrackedBlock[]): readonly TrackedBlock[] =>
    blocks.map((block) => inBlock(block, stretches));
  return { place, notes };
}

interface Ids {
  readonly old: string | null;
  readonly new: string | null;
}

interface Sides {
  readonly old: Side;
  readonly now: Side;
}

const nameOf = ({ old, new: now }: Ids): string => `${old ?? ''}\n${now ?? ''}`;

function inBlock<Block extends TrackedBlock>(
  block: Block,
  change: (list: readonly Stretch[]) => readonly Stretch[],
): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, stretches: change(block.stretches) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(change) })),
      };
    case 'move':
      return { ...block, blocks: block.blocks.map((inner) => inBlock(inner, change)) };
  }
  return block;
}

function placedAt(stretch: Stretch, sides: Sides, add: (pair: Ids) => number): readonly Stretch[] {
  const mark = stretch.marks.find(({ kind }) => kind === 'footnote');
  if (mark?.kind !== 'footnote') return [stretch];
  const { fate } = stretch;
  const old = isOld(fate) ? (mark.was ?? mark.id) : null;
  const now = isNew(fate) ? mark.id : null;
  const isPlaced = [
    old !== null && sides.old.placed.has(old),
    now !== null && sides.now.placed.has(now),
  ] as const;
  if (old !== null && now !== null && isSplit(isPlaced, { old, now }, sides)) {
    const parts = [
      { ...stretch, fate: 'deleted', marks: [{ kind: 'footnote', id: old }] },
      { ...stretch, fate: 'inserted', marks: [{ kind: 'footnote', id: now }] },
    ] as const;
    return parts.flatMap((part) => placedAt(part, sides, add));
  }
  if (isPlaced[0] || isPlaced[1]) {
    const typed = now === null ? numberOf(sides.old, old) : numberOf(sides.now, now);
    return [{ ...stretch, text: `${typed}` }];
  }
  if (old !== null) sides.old.placed.add(old);
  if (now !== null) sides.now.placed.add(now);
  return [{ ...stretch, text: '', note: add({ old, new: now }) }];
}

/** One text has had the footnote before and the other not, or it has another number now. */
const isSplit = (
  [old, now]: readonly [boolean, boolean],
  ids: { readonly old: string; readonly now: string },
  sides: Sides,
): boolean => old !== now || (old && numberOf(sides.old, ids.old) !== numberOf(sides.now, ids.now));

const numberOf = ({ text }: Side, id: string | null): number =>
  text.footnotes.findIndex((footnote) => footnote.id === id) + 1;

/** Where a footnote stands whose words are not told by a change: in both texts they are the same. */
const sideOf = ({ old, new: now }: Ids): RunSide => (old === null ? 1 : now === null ? -1 : 0);

function noteOf(ids: Ids, sides: Sides, known: ReadonlyMap<string, RedlineFootnote>): TrackedNote {
  const find = ({ text }: Side, id: string | null) => text.footnotes.find((note) => note.id === id);
  const [old, now] = [find(sides.old, ids.old), find(sides.now, ids.new)];
  const blocks =
    known.get(nameOf(ids))?.blocks ?? plainBlocks((now ?? old)?.blocks ?? [], sideOf(ids));
  const look = plainLook('note');
  const looking = plainlySet(blocks, look).map((block) => ({ ...block, look }));
  return { blocks: endStory(looking, look) };
}
