/** What a walk through a page knows on its way, and what it has gathered. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { folded, type Look, type Remark } from '../source.ts';
import { skipped } from './html-elements.ts';
import type { JoinedNumbers } from './html-lists.ts';
import type { HtmlNotes } from './html-notes.ts';
import type { Piece } from './pieces.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** What is known of the whole page before its words are read. */
export interface Page {
  readonly notes: HtmlNotes;
  readonly joined: JoinedNumbers | null;
}

export interface Walk {
  readonly page: Page;
  /** Lines before the first piece: a cell is walked by itself. */
  readonly offset: number;
  readonly pieces: Piece[];
  /** Notes: they come after everything. */
  readonly noted: Piece[];
  /** Numbers of the items around. */
  readonly above: number[];
  readonly remarks: Remark[];
  text: string;
  /** All letters so far stand in bold. */
  bold: boolean;
  depth: number;
}

export function newWalk(page: Page, offset: number): Walk {
  return {
    page,
    offset,
    pieces: [],
    noted: [],
    above: [],
    remarks: [],
    text: '',
    bold: true,
    depth: 0,
  };
}

export function addText(text: string, look: Look, walk: Walk): void {
  if (/\S/.test(text)) walk.bold = walk.bold && look.emphasised === true;
  walk.text += text.replace(/\s+/g, ' ');
}

export function close(walk: Walk, look: Look): void {
  const text = folded(walk.text);
  const { emphasised: _, ...rest } = look;
  if (text !== '')
    walk.pieces.push({
      text,
      look: { ...rest, whole: true, ...(walk.bold && { emphasised: true }) },
    });
  [walk.text, walk.bold] = ['', true];
}

/** All words below, without a call for each level. */
export function flatText(top: Node): string {
  const words: string[] = [];
  const left: Node[] = [top];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.nodeName === '#text') words.push((node as DefaultTreeAdapterTypes.TextNode).value);
    else if ('childNodes' in node && !skipped.has(node.nodeName))
      for (let at = node.childNodes.length - 1; at >= 0; at--)
        left.push(node.childNodes[at] as Node);
  }
  return words.join(' ');
}
