/**
 * DOCX → paragraphs. In: bytes of a Word file. Out: its paragraphs, one line each, with the
 * numbers that Word draws; tables; notes at the end.
 *
 * Headers and footers are furniture and are named in the report; so are hidden text and the
 * table of contents. May be wrong where numbers are drawn by fields (`SEQ`): their last
 * shown value is taken.
 */
import { noteClose, noteOpen } from '../draft.ts';
import { isTerminal, openingOf } from '../openings.ts';
import { folded, type Line, type Look, type Remark, type Source } from '../source.ts';
import {
  type Choice,
  countChanges,
  isKept,
  isRowKept,
  losesItsEnd,
  unaccepted,
} from './docx-changes.ts';
import {
  type Counters,
  levelOfStyle,
  type Numbering,
  newCounters,
  nextMark,
  numberingOf,
} from './docx-numbering.ts';
import { damaged, partsOf } from './docx-parts.ts';
import { type Styles, stylesOf } from './docx-styles.ts';
import { type Cells, type Piece, tablePieces } from './tables.ts';
import { all, child, elements, isOn, propertyOf, readXml, type Xml } from './xml.ts';

export function extractDocx(bytes: Uint8Array, choice: Choice): Source {
  const parts = partsOf(bytes);
  const part = (name: string): Xml | undefined => {
    const xml = parts.get(`word/${name}.xml`);
    return xml === undefined ? undefined : parsed(xml);
  };
  const [main = ''] = [...parts.keys()].filter((name) => /^word\/document/.test(name));
  const document = parsed(parts.get(main) ?? '');
  const notes = [part('footnotes'), part('endnotes')];
  const count = [document, ...notes].reduce((sum, xml) => sum + (xml ? countChanges(xml) : 0), 0);
  if (count > 0 && choice === null) throw unaccepted(count);
  const styles = stylesOf(part('styles'));
  const walk: Walk = {
    choice,
    styles,
    numbering: numberingOf(part('numbering')),
    counters: newCounters(),
    pieces: [],
    remarks: [],
    notes: [],
    before: '',
    boxes: [],
  };
  visitBlocks(child(child(document, 'document'), 'body'), walk);
  addNotes(notes, walk);
  return {
    format: 'docx',
    lines: numbered(walk.pieces),
    remarks: [...walk.remarks, ...furniture(parts)],
    pages: 0,
  };
}

interface Walk {
  readonly choice: Choice;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counters: Counters;
  pieces: Piece[];
  readonly remarks: Remark[];
  /** Notes in the order they are mentioned. */
  readonly notes: { readonly id: string; readonly kind: 'footnote' | 'endnote' }[];
  /** Words of a paragraph whose end a tracked change takes away. */
  before: string;
  /** Text boxes of the present paragraph: they come after it. */
  boxes: Xml[];
}

function parsed(xml: string): Xml {
  try {
    return readXml(xml);
  } catch {
    throw damaged();
  }
}

const numbered = (pieces: readonly Piece[]): Line[] =>
  pieces.map(({ text, look }, at) => ({ text, look, line: at + 1, page: 1 }));

function visitBlocks(parent: Xml | undefined, walk: Walk): void {
  for (const element of elements(parent)) {
    if (element.name === 'p') visitParagraph(element, walk);
    else if (element.name === 'tbl') walk.pieces.push(...tablePieces(cellsOf(element, walk)));
    else if (element.name === 'AlternateContent') visitBlocks(child(element, 'Choice'), walk);
    else if (isWrapper(element.name) && isKept(element.name, walk.choice))
      visitBlocks(element, walk);
  }
}

/** What stands around paragraphs and says nothing of them. */
const isWrapper = (name: string): boolean =>
  /^(?:sdt|sdtContent|ins|del|moveTo|moveFrom|customXml|smartTag|body)$/.test(name);

function cellsOf(table: Xml, walk: Walk): Cells {
  const rows = elements(table).flatMap((row) =>
    row.name === 'sdt' ? all(child(row, 'sdtContent'), 'tr') : row.name === 'tr' ? [row] : [],
  );
  return rows
    .filter((row) => isRowKept(row, walk.choice))
    .map((row) =>
      elements(row)
        .flatMap((cell) =>
          cell.name === 'sdt'
            ? all(child(cell, 'sdtContent'), 'tc')
            : cell.name === 'tc'
              ? [cell]
              : [],
        )
        .map((cell) => {
          const outer = walk.pieces;
          walk.pieces = [];
          visitBlocks(cell, walk);
          const inner = walk.pieces;
          walk.pieces = outer;
          return inner;
        }),
    );
}

function visitParagraph(paragraph: Xml, walk: Walk): void {
  const properties = child(paragraph, 'pPr');
  const style = propertyOf(properties, 'pStyle') ?? walk.styles.usual;
  const outer = walk.boxes;
  walk.boxes = [];
  const words = runText(paragraph, walk);
  const [boxes] = [walk.boxes, (walk.boxes = outer)];
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

interface Words {
  readonly text: string;
  /** All letters stand in bold. */
  readonly bold: boolean;
}

function runText(parent: Xml, walk: Walk): Words {
  let text = '';
  let bold = true;
  for (const element of elements(parent)) {
    const inner = element.name === 'r' ? ownRun(element, walk) : insideOf(element, walk);
    if (/\S/.test(inner.text)) bold = bold && inner.bold;
    text += inner.text;
  }
  return { text, bold: bold && /\S/.test(text) };
}

function insideOf(element: Xml, walk: Walk): Words {
  if (element.name === 'AlternateContent')
    return runText(child(element, 'Choice') ?? element, walk);
  const holds =
    /^(?:ins|del|moveTo|moveFrom|hyperlink|smartTag|sdt|sdtContent|fldSimple|customXml|dir|bdo)$/.test(
      element.name,
    );
  return holds && isKept(element.name, walk.choice)
    ? runText(element, walk)
    : { text: '', bold: true };
}

function ownRun(run: Xml, walk: Walk): Words {
  const properties = child(run, 'rPr');
  const text = elements(run)
    .map((element) => signOf(element, walk))
    .join('');
  if (isOn(properties, 'vanish') && /\S/.test(text)) {
    walk.remarks.push(hidden(walk.pieces.length + 1, text));
    return { text: '', bold: true };
  }
  return { text, bold: isOn(properties, 'b') };
}

const textIn = (element: Xml): string =>
  element.children.filter((part) => typeof part === 'string').join('');

function signOf(element: Xml, walk: Walk): string {
  switch (element.name) {
    case 't':
    case 'delText':
      return textIn(element);
    case 'tab':
    case 'ptab':
      return ' ';
    case 'br':
      return element.attrs.type === 'page' || element.attrs.type === 'column' ? ' ' : '\n';
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbolOf(element.attrs.char ?? '');
    case 'footnoteReference':
    case 'endnoteReference':
      return mention(element, walk);
    case 'AlternateContent':
      return elements(child(element, 'Choice'))
        .map((inner) => signOf(inner, walk))
        .join('');
    case 'drawing':
    case 'pict':
    case 'object':
      findBoxes(element, walk);
      return '';
    default:
      return '';
  }
}

function findBoxes(element: Xml, walk: Walk): void {
  if (element.name === 'txbxContent') walk.boxes.push(element);
  else if (element.name !== 'Fallback')
    for (const inner of elements(element)) findBoxes(inner, walk);
}

/** Fonts of symbols keep theirs in the private area; a bullet is meant nearly always. */
function symbolOf(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16);
  if (!(code > 31)) return '';
  return code >= 0xe000 && code <= 0xf8ff ? '•' : String.fromCodePoint(Math.min(code, 0x10ffff));
}

function mention(element: Xml, walk: Walk): string {
  const kind = element.name === 'footnoteReference' ? 'footnote' : 'endnote';
  walk.notes.push({ id: element.attrs.id ?? '', kind });
  return `${noteOpen}${walk.notes.length}${noteClose}`;
}

function addNotes(parts: readonly (Xml | undefined)[], walk: Walk): void {
  const root = (kind: string): Xml | undefined =>
    child(parts[kind === 'footnote' ? 0 : 1], `${kind}s`);
  // A note may mention another: the list grows while it is walked.
  for (let at = 0; at < walk.notes.length; at++) {
    const { id, kind } = walk.notes[at] ?? { id: '', kind: 'footnote' };
    const note = all(root(kind), kind).find(({ attrs }) => attrs.id === id);
    const text = all(note, 'p')
      .map((paragraph) => folded(runText(paragraph, walk).text))
      .filter(Boolean)
      .join(' ');
    if (text !== '') walk.pieces.push({ text, look: { whole: true, note: String(at + 1) } });
  }
}

function dropContents(text: string, walk: Walk): void {
  if (folded(text) === '') return;
  walk.remarks.push({
    rule: 'import-furniture',
    line: walk.pieces.length + 1,
    message: {
      ru: `Снята строка оглавления: «${folded(text)}»`,
      kk: `Мазмұн жолы алынды: «${folded(text)}»`,
    },
  });
}

const hidden = (line: number, text: string): Remark => ({
  rule: 'import-hidden',
  line,
  message: {
    ru: `Скрытый текст не взят: «${folded(text)}»`,
    kk: `Жасырын мәтін алынбады: «${folded(text)}»`,
  },
  hint: {
    ru: 'Если это слова документа, снимите в Word «Скрытый» и импортируйте снова',
    kk: 'Бұл құжаттың сөздері болса, Word-та «Жасырын» белгісін алып, қайта импорттаңыз',
  },
});

/** Words of headers and footers, each once. */
function furniture(parts: ReadonlyMap<string, string>): Remark[] {
  const texts = [...parts]
    .filter(([name]) => /(?:header|footer)\d+\.xml$/.test(name))
    .map(([, xml]) => folded(allText(parsed(xml))));
  return [...new Set(texts)]
    .filter((text) => /[\p{L}\d]/u.test(text))
    .map((text) => ({
      rule: 'import-furniture',
      line: 1,
      message: { ru: `Колонтитул не взят: «${text}»`, kk: `Колонтитул алынбады: «${text}»` },
    }));
}

const allText = (xml: Xml): string =>
  xml.name === 't'
    ? textIn(xml)
    : elements(xml)
        .map(allText)
        .join(xml.name === 'p' ? '' : ' ');
