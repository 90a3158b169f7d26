/** Elements of a page → pieces: its paragraphs, lists with the numbers a browser draws, and tables. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { noteMark } from '../note-marks.ts';
import type { Look, Remark } from '../source.ts';
import { blocks, furniture, skipped } from './html-elements.ts';
import { markOf, numberOf, startOf, stepOf } from './html-lists.ts';
import { addText, close, flatText, newWalk, type Page, type Walk } from './html-walk.ts';
import { lineOf, type Piece } from './pieces.ts';
import { tablePieces } from './tables.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export function walkOver(nodes: readonly Node[], page: Page, offset = 0): Walk {
  const walk = newWalk(page, offset);
  for (const node of nodes) visit(node, {}, walk);
  close(walk, {});
  return walk;
}

/** Deeper than any page: the rest is read flat, so that no page can exhaust the stack. */
const deepest = 400;

function visit(node: Node, look: Look, walk: Walk): void {
  if (node.nodeName === '#text') {
    addText((node as DefaultTreeAdapterTypes.TextNode).value, look, walk);
  } else if ('tagName' in node && !skipped.has(node.tagName)) {
    if (walk.depth > deepest) {
      addText(flatText(node), look, walk);
      return;
    }
    walk.depth++;
    if (!visitNote(node, look, walk)) (special[node.tagName] ?? visitPlain)(node, look, walk);
    walk.depth--;
  }
}

/** The mention of a note, or a note itself. */
function visitNote(element: Element, look: Look, walk: Walk): boolean {
  const { mentions, notes, backLinks } = walk.page.notes;
  const mention = mentions.get(element);
  if (mention !== undefined) addText(noteMark(mention), look, walk);
  const sign = notes.get(element);
  if (sign !== undefined) {
    close(walk, look);
    const { pieces, noted } = walkOver(element.childNodes, walk.page);
    const text = pieces.map((piece) => piece.text).join(' ');
    walk.noted.push({ text, look: { whole: true, note: sign } }, ...noted);
  }
  return mention !== undefined || sign !== undefined || backLinks.has(element);
}

type Visit = (element: Element, look: Look, walk: Walk) => void;

/** Elements that are more than their children. A break ends a line as a paragraph's end does. */
const special: Readonly<Record<string, Visit>> = {
  table: visitTable,
  ol: visitList,
  ul: visitList,
  br: (_, look, walk) => close(walk, look),
  pre: visitTyped,
  ...Object.fromEntries(furniture.map((tag) => [tag, dropFurniture])),
};

function visitPlain(element: Element, look: Look, walk: Walk): void {
  const own = lookOf(element.tagName, look);
  const isBlock = blocks.has(element.tagName);
  if (isBlock) close(walk, look);
  for (const child of element.childNodes) visit(child, own, walk);
  if (isBlock) close(walk, own);
}

/** Typed as plain text is: its lines are lines, and an empty one parts paragraphs. */
function visitTyped(element: Element, look: Look, walk: Walk): void {
  close(walk, look);
  for (const line of flatText(element).split('\n'))
    walk.pieces.push({ text: line.trimEnd(), look: {} });
}

function lookOf(tag: string, look: Look): Look {
  if (/^h[1-6]$/.test(tag)) return { ...look, heading: Number(tag[1]) };
  return tag === 'b' || tag === 'strong' ? { ...look, emphasised: true } : look;
}

/** The numbers a browser draws before the items of `ol` are part of the text. */
function visitList(list: Element, look: Look, walk: Walk): void {
  close(walk, look);
  let number = startOf(list);
  for (const child of list.childNodes) {
    if (!('tagName' in child) || child.tagName !== 'li') {
      visit(child, look, walk);
      continue;
    }
    number = numberOf(child, number);
    visitItem(child, { list, number }, walk, look);
    number += stepOf(list);
  }
}

function visitItem(
  item: Element,
  { list, number }: { readonly list: Element; readonly number: number },
  walk: Walk,
  look: Look,
): void {
  const first = walk.pieces.length;
  const above = [...walk.above];
  walk.above.push(number);
  visit(item, look, walk);
  walk.above.pop();
  const piece = walk.pieces[first];
  if (!piece || piece.look.rows) return;
  const mark = markOf({ list, number, above, joined: walk.page.joined }, piece.text);
  walk.pieces[first] = { text: mark + piece.text, look: piece.look };
}

function visitTable(table: Element, look: Look, walk: Walk): void {
  close(walk, look);
  const rows: Piece[][][] = [];
  const inner = { walk, remarks: [] as Remark[], lines: lineOf(walk) - 1 };
  visitRows(table, table, inner, rows);
  const pieces = tablePieces(rows.filter((row) => row.length > 0));
  // A table is one line, whatever its cells hold.
  const line = pieces.length === 1 ? lineOf(walk) : null;
  walk.remarks.push(...inner.remarks.map((remark) => (line ? { ...remark, line } : remark)));
  walk.pieces.push(...pieces);
}

interface Table {
  readonly walk: Walk;
  readonly remarks: Remark[];
  /** Lines before the next cell, if the cells come one after the other. */
  lines: number;
}

function visitRows(node: Node, table: Element, inner: Table, rows: Piece[][][]): void {
  if (!('tagName' in node)) return;
  if (node.tagName === 'tr') rows.push(cellsOf(node, inner));
  else if (node.tagName === 'caption') {
    visit(node, {}, inner.walk);
    inner.lines = lineOf(inner.walk) - 1;
  } else if (node.tagName !== 'table' || node === table)
    for (const child of node.childNodes) visitRows(child, table, inner, rows);
}

const cellsOf = (row: Element, inner: Table): Piece[][] =>
  row.childNodes.flatMap((cell) => {
    if (!('tagName' in cell) || !/^t[dh]$/.test(cell.tagName)) return [];
    const { pieces, noted, remarks } = walkOver(cell.childNodes, inner.walk.page, inner.lines);
    inner.lines += pieces.length;
    inner.walk.noted.push(...noted);
    inner.remarks.push(...remarks);
    return [pieces];
  });

function dropFurniture(element: Element, _: Look, walk: Walk): void {
  const { pieces, noted } = walkOver(element.childNodes, walk.page);
  walk.noted.push(...noted);
  // A header that holds the only title of the page is a part of the document.
  const title =
    element.tagName === 'header' ? pieces.find(({ look }) => look.heading === 1) : undefined;
  if (title) walk.pieces.push(title);
  for (const piece of pieces) {
    if (piece === title) continue;
    walk.remarks.push({
      rule: 'import-furniture',
      line: lineOf(walk),
      message: {
        ru: `Не взято из страницы сайта (${element.tagName}): «${piece.text.slice(0, 80)}»`,
        kk: `Сайт бетінен алынбады (${element.tagName}): «${piece.text.slice(0, 80)}»`,
      },
    });
  }
}
