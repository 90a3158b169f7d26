/**
 * The clause tree: what every page, check, comparison and export reads.
 * Plain data, frozen by type; the law's words are never changed after reading.
 */

/** Running text inside a paragraph, a heading or a table cell. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong' | 'struck'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly target: string; readonly children: readonly Inline[] }
  | { readonly kind: 'image'; readonly source: string; readonly alternative: string }
  | { readonly kind: 'break' }
  /** The defining place of a term. */
  | { readonly kind: 'term'; readonly id: string; readonly children: readonly Inline[] }
  | { readonly kind: 'footnote'; readonly id: string }
  /** A mention of another clause of the same text; never read from the file, only found by `reference.ts`. */
  | { readonly kind: 'reference'; readonly target: string; readonly children: readonly Inline[] };

/** Where on a page the defining place of a term stands: what follows `#`. */
export const termAnchor = (id: string): string => `term-${id}`;

export type Cell = readonly Inline[];

/** A block of text within one clause. */
export type Block =
  | {
      readonly kind: 'paragraph';
      readonly inlines: readonly Inline[];
      /** Where its words begin in the file, after the label; told of paragraphs read from a file. */
      readonly line?: number;
      readonly column?: number;
    }
  | {
      readonly kind: 'table';
      readonly header: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'preformatted'; readonly text: string }
  | { readonly kind: 'rule' }
  /** An editor's note: shown, but not part of the legal text. */
  | { readonly kind: 'note'; readonly blocks: readonly Block[] };

/**
 * - `section`: a heading `##`…`######`; its first block is the heading's text.
 * - `clause`: a paragraph that opens with a number.
 * - `item`: `1)`, `а)`, `-` inside a clause or a section.
 * - `paragraph`: text without a number that no clause above can own (a preamble,
 *   the definitions under a heading) or that follows the items of a clause.
 */
export type ClauseKind = 'section' | 'clause' | 'item' | 'paragraph';

/** A provision (Akoma Ntoso): the unit of links, pairing, comparison and search. */
export interface Clause {
  readonly kind: ClauseKind;
  /** The address after `#`; the same in every language, edition and view: `p-2.10.2.1`. */
  readonly id: string;
  /** The number without its decoration, `''` where none is typed: `2.10.2.1`, `9-1`, `а`. */
  readonly number: string;
  /** What stands in the file before the text, as a reader sees it: `2.10.2.1.`, `Статья 5.`, `1)`, `-`. */
  readonly label: string;
  /** Where the clause begins in its file, from 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly blocks: readonly Block[];
  readonly children: readonly Clause[];
}

/** Every clause in the order of the text, parents before their children. */
export function* walk(clauses: readonly Clause[]): Generator<Clause> {
  // One generator for all: handing a clause up through one for each level is what walking costs.
  const left = clauses.toReversed();
  for (let clause = left.pop(); clause; clause = left.pop()) {
    yield clause;
    for (let at = clause.children.length - 1; at >= 0; at--)
      left.push(clause.children[at] as Clause);
  }
}

/** Every inline of blocks, however deep in tables, quotes, notes and emphasis, in the order of the text. */
export function* walkInlines(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield* withChildren(block.inlines);
    else if (block.kind === 'table')
      for (const row of [block.header, ...block.rows])
        for (const cell of row) yield* withChildren(cell);
    else if ('blocks' in block) yield* walkInlines(block.blocks);
  }
}

function* withChildren(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* withChildren(inline.children);
  }
}

/** The block with something else in the place of each inline; what an inline holds is changed first. */
export function withInlines(block: Block, change: (inline: Inline) => readonly Inline[]): Block {
  const inlines = (list: readonly Inline[]): readonly Inline[] =>
    list.flatMap((inline) =>
      change('children' in inline ? { ...inline, children: inlines(inline.children) } : inline),
    );
  const cells = (row: readonly Cell[]): readonly Cell[] => row.map(inlines);
  switch (block.kind) {
    case 'paragraph':
      return { ...block, inlines: inlines(block.inlines) };
    case 'table':
      return { ...block, header: cells(block.header), rows: block.rows.map(cells) };
    case 'quote':
    case 'note':
      return { ...block, blocks: block.blocks.map((inner) => withInlines(inner, change)) };
    case 'preformatted':
    case 'rule':
      return block;
  }
}

/** The characters a reader sees in running text; a break counts as one space. */
export function plainText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'text':
      case 'code':
        text += inline.text;
        break;
      case 'break':
        text += ' ';
        break;
      case 'image':
        text += inline.alternative;
        break;
      case 'footnote':
        break;
      default:
        text += plainText(inline.children);
    }
  }
  return text;
}

/** A block that holds words itself. */
export type WordedBlock = Exclude<Block, { kind: 'quote' | 'note' | 'rule' }>;

/** A quotation gives its paragraphs; a note is no law. */
export function wordedBlocks(blocks: readonly Block[]): readonly WordedBlock[] {
  const worded: WordedBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'quote') for (const inner of wordedBlocks(block.blocks)) worded.push(inner);
    else if (block.kind !== 'note' && block.kind !== 'rule') worded.push(block);
  }
  return worded;
}

/** The characters of a block, table cells parted by tabs and rows by line feeds. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return plainText(block.inlines);
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(plainText).join('\t')).join('\n');
    case 'quote':
    case 'note':
      return block.blocks.map(blockText).join('\n');
    case 'preformatted':
      return block.text;
    case 'rule':
      return '';
  }
}

/** The words of the clause itself, without its label and its children; notes are not the law's words. */
export function clauseText({ blocks }: Clause): string {
  const [only] = blocks;
  // Nearly every clause is one paragraph: its words are not copied.
  if (only?.kind === 'paragraph' && blocks.length === 1) return plainText(only.inlines);
  return blocks
    .filter((block) => block.kind !== 'note')
    .map(blockText)
    .join('\n');
}
