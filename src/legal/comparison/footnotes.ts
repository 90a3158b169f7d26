import { type Block, blockText, type Clause, type Inline, withInlines } from '../clause.ts';
import type { Footnote } from '../edition.ts';
import { alongside } from './alongside.ts';
import type { Mark, RedlineBlock, Side } from './comparison.ts';
import { bodyKey } from './fold.ts';
import { wordsInCommon } from './likeness.ts';
import { withRuns } from './runs.ts';

/** The footnotes of the two texts. */
export interface Footnotes {
  readonly old: readonly Footnote[];
  readonly new: readonly Footnote[];
}

/** A footnote on the sides where it stands; its id in a text is a name, not an identity. */
export interface NotePair {
  readonly old: Footnote | null;
  readonly new: Footnote | null;
}

/**
 * Which footnote of the new text continues which of the old: equal words first, wherever they
 * stand, then what is alike in its order.
 */
export function pairFootnotes(footnotes: Footnotes): readonly NotePair[] {
  const left = new Map<string, Footnote[]>();
  for (const note of footnotes.old) left.set(keyOf(note), [...(left.get(keyOf(note)) ?? []), note]);
  const equal = new Map(
    footnotes.new.flatMap((note) => {
      const old = left.get(keyOf(note))?.shift();
      return old ? [[note, old] as const] : [];
    }),
  );
  const used = new Set(equal.values());
  const rest = alongside(
    footnotes.old.filter((note) => !used.has(note)),
    footnotes.new.filter((note) => !equal.has(note)),
    { key: keyOf, alike: likeness },
  );
  return [
    ...[...equal].map(([now, old]) => ({ old, new: now })),
    ...rest.map(([old, now]) => ({ old, new: now })),
  ];
}

/** The words of a footnote. */
export const footnoteText = ({ blocks }: Footnote): string => blocks.map(blockText).join('\n');
const keyOf = (note: Footnote): string => bodyKey(footnoteText(note));

/** Less in common than this is another note. */
const least = 0.3;

function likeness(old: Footnote, now: Footnote): number {
  const alike = wordsInCommon(footnoteText(old), footnoteText(now));
  return alike >= least ? alike : 0;
}

/** Names that both texts share for their footnotes while they are compared. */
export interface NoteNames {
  /** The shared name of the footnote that one text calls `id`. */
  of(id: string, side: -1 | 1): string;
  /** The blocks with the shared name in every footnote mark. */
  shared(blocks: readonly Block[], side: -1 | 1): readonly Block[];
  /** The blocks with every footnote mark spelt out as text: `[^0]`. */
  spelt(blocks: readonly Block[], side: -1 | 1): readonly Block[];
  /** The same marks as each side's own text names them. */
  own(blocks: readonly RedlineBlock[]): readonly RedlineBlock[];
}

export function noteNames(pairs: readonly NotePair[]): NoteNames {
  const [old, now] = [new Map<string, string>(), new Map<string, string>()];
  pairs.forEach((pair, index) => {
    if (pair.old) old.set(pair.old.id, `${index}`);
    if (pair.new) now.set(pair.new.id, `${index}`);
  });
  const of = (id: string, side: -1 | 1): string =>
    (side < 0 ? old : now).get(id) ?? `${unknown}${id}`;
  return {
    of,
    shared: (blocks, side) =>
      blocks.map((block) => changeMarks(block, (id) => ({ kind: 'footnote', id: of(id, side) }))),
    spelt: (blocks, side) =>
      blocks.map((block) =>
        changeMarks(block, (id) => ({ kind: 'text', text: `[^${of(id, side)}]` })),
      ),
    own: (blocks) => blocks.map((block) => restored(block, pairs)),
  };
}

/** Before the id of a mark whose footnote the text does not have. */
const unknown = '?';

const changeMarks = (block: Block, change: (id: string) => Inline): Block =>
  withInlines(block, (inline) => [inline.kind === 'footnote' ? change(inline.id) : inline]);

const restored = (block: RedlineBlock, pairs: readonly NotePair[]): RedlineBlock =>
  withRuns(block, (run) =>
    run.marks.some(({ kind }) => kind === 'footnote')
      ? { ...run, marks: run.marks.map((mark) => ownMark(mark, run.side, pairs)) }
      : run,
  );

function ownMark(mark: Mark, side: Side, pairs: readonly NotePair[]): Mark {
  if (mark.kind !== 'footnote') return mark;
  if (mark.id.startsWith(unknown)) return { ...mark, id: mark.id.slice(unknown.length) };
  const pair = pairs[Number(mark.id)];
  const [old, now] = [pair?.old?.id, pair?.new?.id];
  const id = (side < 0 ? old : now) ?? mark.id;
  return side === 0 && old !== undefined && old !== id
    ? { ...mark, id, was: old }
    : { ...mark, id };
}

/** The ids of the footnotes that running text of a clause mentions, in its order. */
export function mentionedNotes({ blocks }: Pick<Clause, 'blocks'>): readonly string[] {
  const inInlines = (inlines: readonly Inline[]): readonly string[] =>
    inlines.flatMap((inline) => {
      if (inline.kind === 'footnote') return [inline.id];
      return 'children' in inline ? inInlines(inline.children) : [];
    });
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
        return inInlines(block.inlines);
      case 'table':
        return [block.header, ...block.rows].flatMap((row) => row.flatMap(inInlines));
      case 'quote':
        return mentionedNotes(block);
      default:
        return [];
    }
  });
}
