/**
 * Blocks → the text of a draft, and back. In: blocks of one text. Out: MDX whose reading
 * gives the same characters: what looks like markup in the source is typed with a backslash.
 */
import type { Block } from './blocks.ts';
import { typedNotes } from './note-marks.ts';

export interface Draft {
  readonly mdx: string;
  /** The draft's line of each block, from 1, in the order of `blocks`. */
  readonly lineOf: ReadonlyMap<Block, number>;
}

/** The title stands first in a draft, wherever it stood in the source. */
export function draftOf(blocks: readonly Block[]): Draft {
  const title = blocks.filter(({ kind }) => kind === 'title');
  const notes = blocks.filter(({ kind }) => kind === 'note');
  const others = blocks.filter(({ kind }) => kind !== 'title' && kind !== 'note');
  const lineOf = new Map<Block, number>();
  const parts: string[] = [];
  let line = 1;
  let depth = 2;
  for (const block of [...title, ...others, ...notes]) {
    if (block.kind === 'heading') depth = headingDepth(block, depth, others);
    const typed = typedBlock(block, depth);
    lineOf.set(block, line);
    parts.push(typed);
    line += typed.split('\n').length + 1;
  }
  return { mdx: parts.length > 0 ? `${parts.join('\n\n')}\n` : '', lineOf };
}

/** Sections under chapters are a level lower; a heading without a number keeps to its neighbours. */
function headingDepth(block: Block, before: number, all: readonly Block[]): number {
  if (block.scheme === 'division') return /параграф|§/iu.test(block.text.slice(0, 24)) ? 3 : 2;
  if (block.scheme === 'decimal') {
    const chapters = all.some(({ kind, scheme }) => kind === 'heading' && scheme === 'division');
    const points = block.number.split('.').length - 1;
    return Math.min(6, 2 + points + (chapters ? 1 : 0));
  }
  return Math.min(before, 2) || 2;
}

function typedBlock(block: Block, depth: number): string {
  if (block.rows) return typedTable(block.rows);
  const { text } = block;
  switch (block.kind) {
    case 'title':
      return `# ${typedHeading(text)}`;
    case 'heading':
      return `${'#'.repeat(depth)} ${typedHeading(text)}`;
    case 'note':
      return `[^${block.note ?? '1'}]: ${escaped(text)}`;
    case 'clause':
    case 'item':
      return typedProvision(block);
    case 'paragraph':
      return typedParagraph(text);
  }
}

/** Closing `#` of a heading would be taken for its frame. */
const typedHeading = (text: string): string =>
  escaped(text).replace(/(^|\s)(#+)$/, (_, space: string, signs: string) => `${space}\\${signs}`);

/** A label stands as it is typed; what follows it must not open a list of its own. */
function typedProvision({ text, labelLength }: Block): string {
  const label = text.slice(0, labelLength).trimEnd();
  const rest = text.slice(labelLength);
  if (label === '') return typedParagraph(text);
  // A label and its words are two things, even where the source leaves no space between them.
  return `${typedLabel(label)} ${typedParagraph(rest, true)}`.trimEnd();
}

/** `*` and `•` would become the same mark; `-` and `1)` are marks of lists that keep their sign. */
const typedLabel = (label: string): string =>
  /^[*+]$/.test(label) ? `\\${label}` : escaped(label);

/** A paragraph's first sign may wake a heading, a list, a quote or a line across the page. */
function typedParagraph(text: string, afterLabel = false): string {
  const safe = escaped(text);
  if (/^(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[-=]{2,}\s*$|~{3}|:{2,})/.test(safe)) return `\\${safe}`;
  if (/^\d{1,9}[.)](?:\s|$)/.test(safe) && afterLabel)
    return safe.replace(/^(\d+)([.)])/, '$1\\$2');
  if (/^(?:import|export)(?=[\s{*"'(])/.test(safe))
    return safe.replace(/^./, (letter) => `&#${letter.charCodeAt(0)};`);
  return safe;
}

const address = /(?:https?:\/\/|www\.)[^\s<>«»]+/g;

/** Words letter for letter; addresses stay whole, because a backslash in them would be shown. */
function escaped(text: string): string {
  let typed = '';
  let at = 0;
  for (const match of text.matchAll(address)) {
    typed += escapedWords(text.slice(at, match.index)) + escapedAddress(match[0]);
    at = match.index + match[0].length;
  }
  return typedNotes(typed + escapedWords(text.slice(at)));
}

const escapedWords = (text: string): string =>
  text
    .replace(/[\\*`{}<[\]~|]/g, '\\$&')
    .replace(/_/g, (sign, at: number) =>
      /[\p{L}\d]/u.test(text[at - 1] ?? '') && /[\p{L}\d]/u.test(text[at + 1] ?? '')
        ? sign
        : `\\${sign}`,
    )
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\$/g, '\\$');

const escapedAddress = (text: string): string =>
  /^[^*`{}[\]~|\\]*$/.test(text) ? text.replace(/&(?=#?\w+;)/g, '\\&') : escapedWords(text);

function typedTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => escaped(cells[at] ?? '')).join(' | ')} |`;
  const [header = [], ...body] = rows;
  return [line(header), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}
