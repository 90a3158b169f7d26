/**
 * A text as plain data for the way to a browser: what comparing and drawing need, written short.
 * Where clauses stood in their file is left out, and so is the title.
 *
 * `unpackText(packText(text))` compares and draws like `text`, to the byte.
 */
import type { Block, Cell, Clause, ClauseKind, Inline } from './clause.ts';
import type { LanguageCode } from './document.ts';
import type { Footnote, Text } from './edition.ts';

/** A change of this shape takes another number, so that no browser misreads what it kept. */
const shape = 1;

export interface PackedText {
  readonly shape: typeof shape;
  readonly language: LanguageCode;
  readonly checksum: string;
  readonly clauses: readonly PackedClause[];
  readonly footnotes: readonly (readonly [id: string, blocks: readonly PackedBlock[]])[];
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

export function packText({ language, checksum, clauses, footnotes }: Text): PackedText {
  return {
    shape,
    language,
    checksum,
    clauses: clauses.map(packClause),
    footnotes: footnotes.map(({ id, blocks }) => [id, blocks.map(packBlock)]),
  };
}

function packClause({ kind, id, number, label, blocks, children }: Clause): PackedClause {
  const own = [clauseKinds.indexOf(kind), id, number, label, blocks.map(packBlock)] as const;
  return children.length > 0 ? [...own, children.map(packClause)] : own;
}

function packBlock(block: Block): PackedBlock {
  switch (block.kind) {
    case 'paragraph':
      return packCell(block.inlines);
    case 'table':
      return { table: [block.header, ...block.rows].map((row) => row.map(packCell)) };
    case 'quote':
      return { quote: block.blocks.map(packBlock) };
    case 'note':
      return { note: block.blocks.map(packBlock) };
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
  const { language, checksum, clauses, footnotes } = packed;
  return {
    language,
    checksum,
    title: [],
    file: '',
    clauses: clauses.map(unpackClause),
    footnotes: footnotes.map(([id, blocks]): Footnote => ({ id, blocks: blocks.map(unpackBlock) })),
  };
}

function unpackClause([kind, id, number, label, blocks, children = []]: PackedClause): Clause {
  return {
    kind: clauseKinds[kind] as ClauseKind,
    id,
    number,
    label,
    line: 0,
    column: 0,
    blocks: blocks.map(unpackBlock),
    children: children.map(unpackClause),
  };
}

function unpackBlock(block: PackedBlock): Block {
  if (typeof block === 'string' || Array.isArray(block))
    return { kind: 'paragraph', inlines: unpackCell(block as PackedCell) };
  if ('table' in block) {
    const [header = [], ...rows] = block.table.map((row) => row.map(unpackCell));
    return { kind: 'table', header, rows };
  }
  if ('quote' in block) return { kind: 'quote', blocks: block.quote.map(unpackBlock) };
  if ('note' in block) return { kind: 'note', blocks: block.note.map(unpackBlock) };
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
