/**
 * HTML → paragraphs. In: a page or a piece of one. Out: its blocks in order, one line each.
 *
 * Scripts, styles and what stands in `nav`, `header`, `footer` of the page are not the
 * document's words; they are named in the report. May be wrong where a site draws numbers
 * of lists by its style sheet alone.
 */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { folded, type Look, type Remark, type Source } from '../source.ts';
import { numbered, type Piece } from './pieces.ts';
import { tablePieces } from './tables.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export function extractHtml(html: string): Source {
  const { pieces, remarks } = walkOver(parse(html).childNodes);
  return { format: 'html', lines: numbered(pieces), remarks, pages: 0 };
}

/** A piece of HTML within a text. */
export const linesOfHtml = (html: string): Piece[] =>
  walkOver(parseFragment(html).childNodes).pieces;

interface Walk {
  readonly pieces: Piece[];
  readonly remarks: Remark[];
  text: string;
  /** All letters so far stand in bold. */
  bold: boolean;
  depth: number;
}

function walkOver(nodes: readonly Node[]): Walk {
  const walk: Walk = { pieces: [], remarks: [], text: '', bold: true, depth: 0 };
  for (const node of nodes) visit(node, {}, walk);
  close(walk, {});
  return walk;
}

const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'svg',
  'button',
  'select',
  'form',
  'object',
]);
const furniture = ['nav', 'header', 'footer', 'aside'] as const;
const blocks = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'body',
  'html',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'tr',
  'td',
  'th',
  'pre',
  'center',
  'address',
  'hr',
  'figure',
]);

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
    (special[node.tagName] ?? visitPlain)(node, look, walk);
    walk.depth--;
  }
}

/** All words below, without a call for each level. */
function flatText(top: Node): string {
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

type Visit = (element: Element, look: Look, walk: Walk) => void;

/** Elements that are more than their children. A break ends a line as a paragraph's end does. */
const special: Readonly<Record<string, Visit>> = {
  table: visitTable,
  ol: visitList,
  ul: visitList,
  br: (_, look, walk) => close(walk, look),
  ...Object.fromEntries(furniture.map((tag) => [tag, dropFurniture])),
};

function visitPlain(element: Element, look: Look, walk: Walk): void {
  const own = lookOf(element.tagName, look);
  const isBlock = blocks.has(element.tagName);
  if (isBlock) close(walk, look);
  for (const child of element.childNodes) visit(child, own, walk);
  if (isBlock) close(walk, own);
}

function lookOf(tag: string, look: Look): Look {
  if (/^h[1-6]$/.test(tag)) return { ...look, heading: Number(tag[1]) };
  return tag === 'b' || tag === 'strong' ? { ...look, emphasised: true } : look;
}

function addText(text: string, look: Look, walk: Walk): void {
  if (/\S/.test(text)) walk.bold = walk.bold && look.emphasised === true;
  walk.text += text.replace(/\s+/g, ' ');
}

function close(walk: Walk, look: Look): void {
  const text = folded(walk.text);
  const { emphasised: _, ...rest } = look;
  if (text !== '')
    walk.pieces.push({
      text,
      look: { ...rest, whole: true, ...(walk.bold && { emphasised: true }) },
    });
  [walk.text, walk.bold] = ['', true];
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** The numbers a browser draws before the items of `ol` are part of the text. */
function visitList(list: Element, look: Look, walk: Walk): void {
  close(walk, look);
  let number = Number(attribute(list, 'start') ?? 1);
  for (const child of list.childNodes) {
    if (!('tagName' in child) || child.tagName !== 'li') {
      visit(child, look, walk);
      continue;
    }
    number = Number(attribute(child, 'value') ?? number);
    const first = walk.pieces.length;
    visit(child, look, walk);
    const piece = walk.pieces[first];
    if (piece)
      walk.pieces[first] = {
        text: markOf(list, number, piece.text) + piece.text,
        look: piece.look,
      };
    number++;
  }
}

function markOf(list: Element, number: number, text: string): string {
  if (/^(?:\d+(?:\.\d+)*[.)]|\p{L}\)|[-–—•])\s/u.test(text)) return '';
  if (list.tagName === 'ul') return '- ';
  const type = attribute(list, 'type');
  if (type === 'a') return `${String.fromCharCode(96 + number)}) `;
  return `${number}. `;
}

function visitTable(table: Element, look: Look, walk: Walk): void {
  close(walk, look);
  walk.pieces.push(...tablePieces(rowsOf(table)));
}

function rowsOf(table: Element): Piece[][][] {
  const rows: Piece[][][] = [];
  const look = (node: Node): void => {
    if (!('tagName' in node)) return;
    if (node.tagName === 'tr') rows.push(cellsOf(node));
    else if (node.tagName !== 'table' || node === table) node.childNodes.forEach(look);
  };
  look(table);
  return rows.filter((row) => row.length > 0);
}

const cellsOf = (row: Element): Piece[][] =>
  row.childNodes.flatMap((cell) =>
    'tagName' in cell && /^t[dh]$/.test(cell.tagName) ? [walkOver(cell.childNodes).pieces] : [],
  );

function dropFurniture(element: Element, _: Look, walk: Walk): void {
  const { pieces } = walkOver(element.childNodes);
  // A header that holds the only title of the page is a part of the document.
  const title =
    element.tagName === 'header' ? pieces.find(({ look }) => look.heading === 1) : undefined;
  if (title) walk.pieces.push(title);
  for (const piece of pieces) {
    if (piece === title) continue;
    walk.remarks.push({
      rule: 'import-furniture',
      line: walk.pieces.length + 1,
      message: {
        ru: `Не взято из страницы сайта (${element.tagName}): «${piece.text.slice(0, 80)}»`,
        kk: `Сайт бетінен алынбады (${element.tagName}): «${piece.text.slice(0, 80)}»`,
      },
    });
  }
}
