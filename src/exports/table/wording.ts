import type { Clause } from '../../legal/clause.ts';
import type { ComparativeRow } from '../../legal/comparison/comparative-table.ts';
import type { Change, Mark, RedlineBlock } from '../../legal/comparison/comparison.ts';
import { standsOn } from '../../markup/redline-items.ts';
import { newParts, oldParts } from '../../markup/redline-parts.ts';
import type { Words } from '../../translations/ru.ts';
import type { Compared } from '../compared.ts';
import { clauseBlocks, plainlySet, wholeRedline } from '../tracked/clause-blocks.ts';
import { type Block, inPlace, plainLook } from '../tracked/tracked.ts';

type FootnoteSign = Extract<Mark, { kind: 'footnote' }>;

/** One wording of an element, as a cell shows it. */
export interface CellWording {
  /** In the order of the text; none where this side has no wording. */
  readonly blocks: readonly Block[];
  /** Whether words that the other wording has not are marked. */
  readonly isMarked: boolean;
  /** Number of a footnote in the text of this side. */
  readonly number: (mark: FootnoteSign) => number;
}

/** The two texts, and the words of the site beside them. */
interface Texts extends Pick<Compared, 'from' | 'to'> {
  readonly words: Words;
}

/**
 * One wording of an element with all under it. What the other wording has not is `deleted` here,
 * or `inserted`.
 */
export function wording(
  { change, items }: ComparativeRow,
  side: -1 | 1,
  { from, to, words }: Texts,
): CellWording {
  const { footnotes } = side < 0 ? from : to;
  const number = (id: string): number => footnotes.findIndex((note) => note.id === id) + 1;
  const named: NoteName = (id) => words.document.footnote(number(id));
  const own = clausesBlocks(change, side, named, 0);
  const under = items
    .filter(({ line }) => standsOn(line, side))
    .flatMap(({ line, depth }) => clausesBlocks(line.change, side, named, depth));
  return {
    blocks: [...own, ...under],
    isMarked: change.old.length > 0 && change.new.length > 0,
    number: (mark) => number(side < 0 ? (mark.was ?? mark.id) : mark.id),
  };
}

/** What a footnote is called where its words stand among others: «Сноска 1». */
type NoteName = (id: string) => string;

function clausesBlocks(
  change: Change,
  side: -1 | 1,
  nameOf: NoteName,
  depth: number,
): readonly Block[] {
  const clauses = side < 0 ? change.old : change.new;
  const look = plainLook('text', depth);
  const drawn = clauses.flatMap((clause, place) =>
    clauseBlocks({
      ...sides(change, clause),
      blocks: blocksOf(change, side, place),
      side,
      fates: inPlace,
      look,
    }),
  );
  return [...drawn, ...noteBlocks(change, side, nameOf)].map((block) => ({
    ...withPlainSpaces(block),
    look: { ...block.look, hanging: false, level: depth },
  }));
}

/** White space alone is no word that differs. */
function withPlainSpaces(block: Block): Block {
  if (block.kind === 'table') return block;
  const stretches = block.stretches.map((stretch) =>
    stretch.text.trim() === '' && stretch.marks.length === 0
      ? { ...stretch, fate: 'kept' as const }
      : stretch,
  );
  return { ...block, stretches };
}

/** The number of a clause is compared where one clause stands on each side. */
function sides(
  { old, new: now }: Change,
  clause: Clause,
): { readonly old: Clause | undefined; readonly now: Clause | undefined } {
  if (old.length === 1 && now.length === 1) return { old: old[0], now: now[0] };
  return old.includes(clause) ? { old: clause, now: undefined } : { old: undefined, now: clause };
}

/** Redline blocks of one clause of a change. */
function blocksOf(change: Change, side: -1 | 1, place: number): readonly RedlineBlock[] {
  if (change.old.length + change.new.length <= 2) return wholeRedline(change);
  if (side > 0) return newParts(change)[place] ?? [];
  const part = oldParts(change)[place];
  return part ? [part] : [];
}

/** Footnotes whose words came, went or changed, under the name by which they are called. */
function noteBlocks(change: Change, side: -1 | 1, nameOf: NoteName): readonly Block[] {
  return change.footnotes.flatMap((note) => {
    const id = side < 0 ? note.old : note.new;
    if (id === null) return [];
    const [first, ...rest] = plainlySet(note.blocks, plainLook('text'), side);
    if (first?.kind !== 'paragraph') return first ? [first, ...rest] : rest;
    const name = { fate: 'kept' as const, text: `${nameOf(id)}: `, marks: [] };
    return [{ ...first, stretches: [name, ...first.stretches] }, ...rest];
  });
}
