/**
 * The words of one paragraph of Word. In: its element. Out: its text; mentions of notes and text
 * boxes are gathered for later, hidden text is told.
 */
import { noteMark } from '../note-marks.ts';
import { folded, type Remark } from '../source.ts';
import { isKept } from './docx-changes.ts';
import type { Walk } from './docx-walk.ts';
import { lineOf } from './pieces.ts';
import { child, elements, isOn, type Xml } from './xml.ts';

export interface Words {
  readonly text: string;
  /** All letters stand in bold. */
  readonly bold: boolean;
}

export function runText(parent: Xml, walk: Walk): Words {
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
  if (/^oMath(?:Para)?$/.test(element.name)) return { text: formulaText(element), bold: true };
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
    walk.remarks.push(hidden(lineOf(walk), text));
    return { text: '', bold: true };
  }
  return { text, bold: isOn(properties, 'b') };
}

export const textIn = (element: Xml): string =>
  element.children.filter((part) => typeof part === 'string').join('');

/** Letters of a formula in their order: what stands over and under is not kept. */
const formulaText = (element: Xml): string =>
  element.name === 't' ? textIn(element) : elements(element).map(formulaText).join('');

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
  const id = element.attrs.id ?? '';
  // One number a note, however often it is mentioned: notes that mention each other would never end.
  const known = walk.notes.findIndex((note) => note.id === id && note.kind === kind);
  if (known >= 0) return noteMark(String(known + 1));
  walk.notes.push({ id, kind });
  return noteMark(String(walk.notes.length));
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
