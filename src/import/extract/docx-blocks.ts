/** Blocks of a Word document → pieces: its paragraphs with the numbers Word draws, and its tables. */
import { isTerminal, openingOf } from '../openings.ts';
import { folded, type Look } from '../source.ts';
import { isKept, isRowKept, losesItsEnd } from './docx-changes.ts';
import { levelOfStyle, nextMark } from './docx-numbering.ts';
import type { Walk } from './docx-walk.ts';
import { runText } from './docx-words.ts';
import { lineOf, type Piece } from './pieces.ts';
import { type Cells, tablePieces } from './tables.ts';
import { all, child, elements, propertyOf, type Xml } from './xml.ts';

export function visitBlocks(parent: Xml | undefined, walk: Walk): void {
  for (const element of elements(parent)) {
    if (element.name === 'p') visitParagraph(element, walk);
    else if (element.name === 'tbl') visitTable(element, walk);
    else if (element.name === 'AlternateContent') visitBlocks(child(element, 'Choice'), walk);
    else if (isWrapper(element.name) && isKept(element.name, walk.choice))
      visitBlocks(element, walk);
  }
}

/** What stands around paragraphs and says nothing of them. */
const isWrapper = (name: string): boolean =>
  /^(?:sdt|sdtContent|ins|del|moveTo|moveFrom|customXml|smartTag|body)$/.test(name);

function visitTable(table: Xml, walk: Walk): void {
  const { offset } = walk;
  const [line, from] = [lineOf(walk), walk.remarks.length];
  const pieces = tablePieces(cellsOf(table, walk));
  walk.offset = offset;
  // A table is one line, whatever its cells hold.
  if (pieces.length === 1)
    for (const remark of walk.remarks.splice(from)) walk.remarks.push({ ...remark, line });
  walk.pieces.push(...pieces);
}

function cellsOf(table: Xml, walk: Walk): Cells {
  return partsOf(table, 'tr')
    .filter((row) => isRowKept(row, walk.choice))
    .map((row) => partsOf(row, 'tc').map((cell) => cellPieces(cell, walk)));
}

/** Rows or cells, also those within a control. */
const partsOf = (parent: Xml, name: 'tr' | 'tc'): Xml[] =>
  elements(parent).flatMap((element) => {
    if (element.name === 'sdt') return all(child(element, 'sdtContent'), name);
    return element.name === name ? [element] : [];
  });

function cellPieces(cell: Xml, walk: Walk): Piece[] {
  const [outer, offset] = [walk.pieces, walk.offset];
  walk.offset += outer.length;
  walk.pieces = [];
  visitBlocks(cell, walk);
  const inner = walk.pieces;
  walk.pieces = outer;
  walk.offset = offset + inner.length;
  return inner;
}

function visitParagraph(paragraph: Xml, walk: Walk): void {
  const properties = child(paragraph, 'pPr');
  const style = propertyOf(properties, 'pStyle') ?? walk.styles.usual;
  const words = runText(paragraph, walk);
  const boxes = walk.boxes.splice(0);
  if (losesItsEnd(paragraph, walk.choice)) {
    walk.before += words.text;
    return;
  }
  const text = walk.before + words.text;
  walk.before = '';
  if (walk.styles.isContents(style)) dropContents(text, walk);
  else addParagraph({ text, bold: words.bold }, { properties, style }, walk);
  for (const box of boxes) visitBlocks(box, walk);
}

interface Where {
  readonly properties: Xml | undefined;
  readonly style: string;
}

function addParagraph(
  { text, bold }: { text: string; bold: boolean },
  { properties, style }: Where,
  walk: Walk,
): void {
  const mark = folded(text) === '' ? '' : markOf({ properties, style }, walk);
  const heading = walk.styles.headingOf(style, propertyOf(properties, 'outlineLvl'));
  const look: Look = {
    whole: true,
    ...(heading !== undefined && { heading }),
    ...(bold && { emphasised: true }),
    ...(propertyOf(properties, 'jc') === 'center' && { centered: true }),
  };
  const lines = brokenLines(mark + text);
  if (lines.length === 0) walk.pieces.push({ text: '', look: {} });
  for (const line of lines) walk.pieces.push({ text: line, look });
}

/** A line break within a paragraph parts provisions only where a number or a sentence begins after it. */
function brokenLines(text: string): string[] {
  const lines: string[] = [];
  for (const part of text.split('\n').map(folded).filter(Boolean)) {
    const last = lines.at(-1);
    const opens =
      last === undefined ||
      openingOf(part) !== null ||
      (isTerminal(last) && /^[\p{Lu}«"“\p{Ll}]/u.test(part));
    if (opens) lines.push(part);
    else lines[lines.length - 1] = `${last} ${part}`;
  }
  return lines;
}

function markOf({ properties, style }: Where, walk: Walk): string {
  const own = child(properties, 'numPr');
  const inherited = walk.styles.numberOf(style);
  const numId = propertyOf(own, 'numId') ?? inherited?.numId;
  if (numId === undefined || numId === '0') return '';
  const told = propertyOf(own, 'ilvl') ?? inherited?.level;
  const level =
    told === undefined
      ? levelOfStyle(walk.numbering, numId, inherited?.style ?? style)
      : Number(told);
  return nextMark(walk.numbering, walk.counters, { numId, level });
}

function dropContents(text: string, walk: Walk): void {
  if (folded(text) === '') return;
  walk.remarks.push({
    rule: 'import-furniture',
    line: lineOf(walk),
    message: {
      ru: `Снята строка оглавления: «${folded(text)}»`,
      kk: `Мазмұн жолы алынды: «${folded(text)}»`,
    },
  });
}
