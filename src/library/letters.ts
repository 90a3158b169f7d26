/** Letters and digits alone: what two readings of one text are compared by. */
import type { Block, Clause, Inline } from '#legal/clause.ts';
import type { Text } from '#legal/edition.ts';
import { isLetter } from './character-classes.ts';

/** Letters and digits in order, with where each stands in the file. */
export interface Letters {
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array;
  length: number;
  /** Stretches `[from, to)` that may be markup, such as the address of a link. */
  readonly markup: [number, number][];
}

/** The two lists of every comparison; kept between texts, for each takes 120 KB. */
const desks = { typed: newLetters(0), shown: newLetters(0) };

function newLetters(room: number): Letters {
  return { codes: new Uint16Array(room), offsets: new Uint32Array(room), length: 0, markup: [] };
}

export function emptied(side: keyof typeof desks, room: number): Letters {
  if (desks[side].codes.length < room) desks[side] = newLetters(2 * room);
  desks[side].length = 0;
  desks[side].markup.length = 0;
  return desks[side];
}

export interface Part {
  readonly from: number;
  readonly to: number;
}

export function add(letters: Letters, source: string, part: Part): void {
  const { codes, offsets } = letters;
  let { length } = letters;
  for (let at = part.from; at < part.to; at++) {
    const code = source.charCodeAt(at);
    if (!isLetter(code)) continue;
    codes[length] = code;
    offsets[length++] = at;
  }
  letters.length = length;
}

export function treeLetters(text: Text, room: number): Letters {
  const letters = emptied('shown', room);
  addInlines(letters, text.title);
  addClauses(letters, text.clauses);
  return letters;
}

export function blockLetters(blocks: readonly Block[], room: number): Letters {
  const letters = emptied('shown', room);
  addBlocks(letters, blocks);
  return letters;
}

function addClauses(letters: Letters, clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    addText(letters, clause.label);
    addBlocks(letters, clause.blocks);
    addClauses(letters, clause.children);
  }
}

function addBlocks(letters: Letters, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') addInlines(letters, block.inlines);
    else if (block.kind === 'quote' || block.kind === 'note') addBlocks(letters, block.blocks);
    else if (block.kind === 'preformatted') addText(letters, block.text);
    else if (block.kind === 'table')
      [block.header, ...block.rows].flat().forEach((cell) => addInlines(letters, cell));
  }
}

function addInlines(letters: Letters, inlines: readonly Inline[]): void {
  for (const inline of inlines) {
    if ('children' in inline) addInlines(letters, inline.children);
    else if ('text' in inline) addText(letters, inline.text);
    else if (inline.kind === 'image') addText(letters, inline.alternative);
  }
}

const addText = (letters: Letters, text: string): void =>
  add(letters, text, { from: 0, to: text.length });
