/**
 * A text as plain data for the way to a browser: what comparing, drawing and exporting need,
 * written short. Columns in the file are left out.
 *
 * `unpackText(packText(text))` compares, draws and exports like `text`, to the byte.
 */
import type { Block, Cell, Clause, ClauseKind, Inline } from './clause.ts';
import type { LanguageCode } from './document.ts';
import type { Footnote, Text } from './edition.ts';
import {
  type LineReader,
  type LineWriter,
  type PackedLines,
  readLines,
  writeLines,
} from './packed-lines.ts';

/** A change of this shape takes another number, so that no browser misreads what it kept. */
const shape = 2;

export interface PackedText {
  readonly shape: typeof shape;
  readonly language: LanguageCode;
  readonly checksum: string;
  readonly file: string;
  readonly title: PackedCell;
  /** 0 where there is no title. */
  readonly titleLine: number;
  readonly clauses: readonly PackedClause[];
  readonly footnotes: readonly (readonly [id: string, blocks: readonly PackedBlock[]])[];
  /** Where clauses and their paragraphs stand in the file, in the order of the text. */
  readonly lines: PackedLines;
}

type PackedClause =
  | readonly [kind: number, id: string, number: string, label: string, PackedBlock[]]
  | readonly [
      kind: number,
      id: string,
      number: string,
      label: string,
      PackedBlock[],
      PackedClause[],
    ];

/** A string is a paragraph of nothing but words, an array one with more in it. */
type PackedBlock =
  | string
  | readonly PackedInline[]
  | { readonly table: readonly (readonly PackedCell[])[] }
  | { readonly quote: readonly PackedBlock[] }
  | { readonly note: readonly PackedBlock[] }
  | { readonly preformatted: string }
  | { readonly rule: true };

type PackedCell = string | readonly PackedInline[];

/** A string is plain words; else the inline itself, its children packed. */
type PackedInline =
  | string
  | (Exclude<Inline, { kind: 'text' } | { children: readonly Inline[] }> | WithChildren);

type WithChildren = { readonly kind: string; readonly children: readonly PackedInline[] };

const clauseKinds: readonly ClauseKind[] = ['section', 'clause', 'item', 'paragraph'];

export function packText(text: Text): PackedText {
  const { language, checksum, file, title, titleLine = 0, clauses, footnotes } = text;
  const lines = writeLines();
  return {
    shape,
    language,
    checksum,
    file,
    title: packCell(title),
    titleLine,
    clauses: clauses.map((clause) => packClause(clause, lines)),
    footnotes: footnotes.map(({ id, blocks }) => [
      id,
      blocks.map((block) => packBlock(block, lines)),
    ]),
    lines: lines.written,
  };
}

function packClause(
  { kind, id, number, label, line, blocks, children }: Clause,
  lines: LineWriter,
): PackedClause {
  lines.write(line);
  const packed = blocks.map((block) => packBlock(block, lines));
  const own = [clauseKinds.indexOf(kind), id, number, label, packed] as const;
  return children.length > 0 ? [...own, children.map((child) => packClause(child, lines))] : own;
}

function packBlock(block: Block, lines: LineWriter): PackedBlock {
  switch (block.kind) {
    case 'paragraph':
      lines.write(block.line);
      return packCell(block.inlines);
    case 'table':
      return { table: [block.header, ...block.rows].map((row) => row.map(packCell)) };
    case 'quote':
      return { quote: block.blocks.map((inner) => packBlock(inner, lines)) };
    case 'note':
      return { note: block.blocks.map((inner) => packBlock(inner, lines)) };
    case 'preformatted':
      return { preformatted: block.text };
    case 'rule':
      return { rule: true };
  }
}

function packCell(cell: Cell): PackedCell {
  const [only] = cell;
  return cell.length === 1 && only?.kind === 'text' ? only.text : cell.map(packInline);
}

function packInline(inline: Inline): PackedInline {
  if (inline.kind === 'text') return inline.text;
  return 'children' in inline ? { ...inline, children: inline.children.map(packInline) } : inline;
}

/** Throws on anything that `packText` of this same shape did not make. */
export function unpackText(packed: PackedText): Text {
  if (packed?.shape !== shape) throw new TypeError('a text of another shape');
  const { language, checksum, file, title, titleLine, clauses, footnotes } = packed;
  const lines = readLines(packed.lines);
  return {
    language,
    checksum,
    title: unpackCell(title),
    ...(titleLine > 0 && { titleLine }),
    file,
    clauses: clauses.map((clause) => unpackClause(clause, lines)),
    footnotes: footnotes.map(
      ([id, blocks]): Footnote => ({
        id,
        blocks: blocks.map((block) => unpackBlock(block, lines)),
      }),
    ),
  };
}

function unpackClause(
  [kind, id, number, label, blocks, children = []]: PackedClause,
  lines: LineReader,
): Clause {
  return {
    kind: clauseKinds[kind] as ClauseKind,
    id,
    number,
    label,
    line: lines.next() ?? 0,
    column: 0,
    blocks: blocks.map((block) => unpackBlock(block, lines)),
    children: children.map((child) => unpackClause(child, lines)),
  };
}

function unpackBlock(block: PackedBlock, lines: LineReader): Block {
  if (typeof block === 'string' || Array.isArray(block)) {
    const line = lines.next();
    const inlines = unpackCell(block as PackedCell);
    return { kind: 'paragraph', inlines, ...(line !== undefined && { line }) };
  }
  if ('table' in block) {
    const [header = [], ...rows] = block.table.map((row) => row.map(unpackCell));
    return { kind: 'table', header, rows };
  }
  if ('quote' in block)
    return { kind: 'quote', blocks: block.quote.map((inner) => unpackBlock(inner, lines)) };
  if ('note' in block)
    return { kind: 'note', blocks: block.note.map((inner) => unpackBlock(inner, lines)) };
  return 'preformatted' in block
    ? { kind: 'preformatted', text: block.preformatted }
    : { kind: 'rule' };
}

const unpackCell = (cell: PackedCell): Cell =>
  typeof cell === 'string' ? [{ kind: 'text', text: cell }] : cell.map(unpackInline);

function unpackInline(inline: PackedInline): Inline {
  if (typeof inline === 'string') return { kind: 'text', text: inline };
  return 'children' in inline
    ? ({ ...inline, children: inline.children.map(unpackInline) } as Inline)
    : inline;
}
