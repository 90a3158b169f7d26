import {
  type Block,
  blockText,
  type Cell,
  type WordedBlock as Leaf,
  wordedBlocks,
} from '../clause.ts';
import { alongside, type Couple } from './alongside.ts';
import type { RedlineBlock, RedlineRow, Run, Side } from './comparison.ts';
import { bodyKey } from './fold.ts';
import { type NoteNames, noteNames } from './footnotes.ts';
import { wordsInCommon } from './likeness.ts';
import { type Piece, piece, pieces } from './spans.ts';
import { oneSided, redlineWords } from './words.ts';

type Table = Extract<Leaf, { kind: 'table' }>;
/** A clause or a footnote: what holds blocks of words. */
interface Wording {
  readonly blocks: readonly Block[];
}
interface Row {
  readonly head: boolean;
  readonly cells: readonly Cell[];
}

/**
 * The redline of clauses that are one provision on both sides, block by block. Where one
 * clause became two (or two became one) the words run on across the border: then there is one
 * block for each block of the new clauses, and the old clauses' blocks are parted by line feeds.
 */
export function redline(
  old: readonly Wording[],
  now: readonly Wording[],
  names: NoteNames = noteNames([]),
): readonly RedlineBlock[] {
  const before = old.flatMap(({ blocks }) => wordedBlocks(names.shared(blocks, -1)));
  const after = now.flatMap(({ blocks }) => wordedBlocks(names.shared(blocks, 1)));
  if (old.length + now.length > 2) return names.own(acrossBorder(before, after));
  const couples = alongside(before, after, { key: leafKey, alike: leafLikeness });
  return names.own(couples.flatMap(redlineLeaf));
}

const leafKey = (leaf: Leaf): string => `${leaf.kind} ${bodyKey(blockText(leaf))}`;

function leafLikeness(old: Leaf, now: Leaf): number {
  if (old.kind !== now.kind) return 0;
  if (old.kind === 'table') return now.kind === 'table' && widths(old) === widths(now) ? 1 : 0;
  return 0.01 + wordsInCommon(blockText(old), blockText(now));
}

/** The number of columns in each row: cells can only be compared within one grid. */
const widths = (table: Table): string =>
  [...new Set([table.header, ...table.rows].map((row) => row.length))].join();

function redlineLeaf([old, now]: Couple<Leaf>): readonly RedlineBlock[] {
  if (old === null) return [oneSidedLeaf(now, 1)];
  if (now === null) return [oneSidedLeaf(old, -1)];
  if (old.kind === 'table' && now.kind === 'table') return [redlineTable(old, now)];
  if (now.kind === 'table') return [];
  return [{ kind: now.kind, side: 0, runs: redlineWords(leafPieces(old), leafPieces(now)) }];
}

function leafPieces(leaf: Leaf): readonly Piece[] {
  if (leaf.kind === 'paragraph') return pieces(leaf.inlines);
  return [piece(blockText(leaf), [])];
}

function oneSidedLeaf(leaf: Leaf, side: Side): RedlineBlock {
  if (leaf.kind === 'table')
    return { kind: 'table', side, rows: rowsOf(leaf).map((row) => oneSidedRow(row, side)) };
  return { kind: leaf.kind, side, runs: oneSided(leafPieces(leaf), side) };
}

function redlineTable(old: Table, now: Table): RedlineBlock {
  const couples = alongside(rowsOf(old), rowsOf(now), { key: rowKey, alike: rowLikeness });
  return { kind: 'table', side: 0, rows: couples.map(redlineRow) };
}

const rowsOf = (table: Table): readonly Row[] => [
  { head: true, cells: table.header },
  ...table.rows.map((cells) => ({ head: false, cells })),
];

const rowText = (row: Row): string =>
  row.cells
    .map((cell) =>
      pieces(cell)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\t');
const rowKey = (row: Row): string => `${row.head} ${row.cells.length} ${bodyKey(rowText(row))}`;

function rowLikeness(old: Row, now: Row): number {
  if (old.head !== now.head || old.cells.length !== now.cells.length) return 0;
  return (old.head ? 1 : 0) + wordsInCommon(rowText(old), rowText(now));
}

function redlineRow([old, now]: Couple<Row>): RedlineRow {
  if (old === null) return oneSidedRow(now, 1);
  if (now === null) return oneSidedRow(old, -1);
  const cells = now.cells.map((cell, index) =>
    redlineWords(pieces(old.cells[index] ?? []), pieces(cell)),
  );
  return { side: 0, head: now.head, cells };
}

const oneSidedRow = (row: Row, side: Side): RedlineRow => ({
  side,
  head: row.head,
  cells: row.cells.map((cell) => oneSided(pieces(cell), side)),
});

const border = '\n';

/** One running text on each side, cut again wherever a block of the new text ends. */
function acrossBorder(old: readonly Leaf[], now: readonly Leaf[]): readonly RedlineBlock[] {
  const flow = (list: readonly Leaf[]): readonly Piece[] =>
    list.flatMap((leaf, index) => [...(index > 0 ? [piece(border, [])] : []), ...leafPieces(leaf)]);
  const blocks: Run[][] = [[]];
  for (const run of redlineWords(flow(old), flow(now))) {
    const parts = run.side === -1 ? [run.text] : run.text.split(border);
    parts.forEach((text, index) => {
      if (index > 0) blocks.push([]);
      if (text !== '') blocks.at(-1)?.push({ ...run, text });
    });
  }
  return blocks.map((runs) => ({ kind: 'paragraph', side: 0, runs }));
}
