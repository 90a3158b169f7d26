import { declaration, element, namespaces, valued } from './xml.ts';

/** Half points and twentieths of a point, as WordprocessingML counts. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly type?: 'paragraph' | 'character' | 'table';
  readonly basedOn?: string;
  /** Level of an outline from 0, for headings. */
  readonly outline?: number;
  readonly paragraph?: string;
  readonly run?: string;
}

const spacing = (before: number, after: number): string =>
  element('w:spacing', { 'w:before': before, 'w:after': after });
const size = (half: number): string => valued('w:sz', half) + valued('w:szCs', half);
const bold = '<w:b/><w:bCs/>';
export const monospace = element('w:rFonts', {
  'w:ascii': 'Courier New',
  'w:hAnsi': 'Courier New',
  'w:cs': 'Courier New',
});

const heading = (level: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Normal',
  outline: level - 1,
  paragraph: `<w:keepNext/><w:keepLines/>${spacing(level === 1 ? 280 : 200, 100)}`,
  run: bold + size(level === 1 ? 26 : 23),
});

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '808080' }),
  )
  .join('');

const styles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    paragraph: `<w:keepNext/>${spacing(0, 240)}${valued('w:jc', 'center')}`,
    run: bold + size(32),
  },
  ...[1, 2, 3, 4, 5, 6].map(heading),
  { id: 'Clause', name: 'Clause', basedOn: 'Normal' },
  {
    id: 'Preformatted',
    name: 'Preformatted',
    basedOn: 'Normal',
    run: monospace + size(19),
  },
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    paragraph: spacing(40, 40),
    run: size(20),
  },
  {
    id: 'TableHead',
    name: 'Table Head',
    basedOn: 'TableText',
    paragraph: '<w:keepNext/>',
    run: bold,
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    basedOn: 'Normal',
    paragraph: spacing(0, 40),
    run: size(18),
  },
  { id: 'Header', name: 'header', basedOn: 'Normal', paragraph: spacing(0, 0), run: size(17) },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph:
      element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': 9354 })) + spacing(0, 0),
    run: size(17),
  },
  {
    id: 'FootnoteReference',
    name: 'footnote reference',
    type: 'character',
    run: valued('w:vertAlign', 'superscript'),
  },
  {
    id: 'Hyperlink',
    name: 'Hyperlink',
    type: 'character',
    run: `${valued('w:color', '1F4E9E')}${valued('w:u', 'single')}`,
  },
];

function drawStyle({
  id,
  name,
  type = 'paragraph',
  basedOn,
  outline,
  paragraph = '',
  run = '',
}: Style): string {
  const level = outline === undefined ? '' : valued('w:outlineLvl', outline);
  const content =
    valued('w:name', name) +
    (basedOn ? valued('w:basedOn', basedOn) : '') +
    (outline === undefined ? '' : valued('w:next', 'Clause')) +
    (type === 'character' ? '' : '<w:qFormat/>') +
    (paragraph || level ? `<w:pPr>${paragraph}${level}</w:pPr>` : '') +
    (run && `<w:rPr>${run}</w:rPr>`);
  return element('w:style', { 'w:type': type, 'w:styleId': id }, content);
}

/** The sheet of styles; what nothing else says is said in the language of the document. */
export function drawStyles(language: string): string {
  const fonts = {
    'w:ascii': 'Times New Roman',
    'w:hAnsi': 'Times New Roman',
    'w:eastAsia': 'Times New Roman',
    'w:cs': 'Times New Roman',
  };
  const run =
    element('w:rFonts', fonts) +
    size(23) +
    element('w:lang', { 'w:val': language, 'w:eastAsia': language });
  const paragraph = element('w:spacing', { 'w:after': 100, 'w:line': 264, 'w:lineRule': 'auto' });
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal = element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    `${valued('w:name', 'Normal')}<w:qFormat/>`,
  );
  const table = element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    `${valued('w:name', 'Normal Table')}${valued('w:uiPriority', 99)}<w:tblPr>${element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' })}<w:tblCellMar>${element('w:left', { 'w:w': 100, 'w:type': 'dxa' })}${element('w:right', { 'w:w': 100, 'w:type': 'dxa' })}</w:tblCellMar></w:tblPr>`,
  );
  const grid = element(
    'w:style',
    { 'w:type': 'table', 'w:styleId': 'TableGrid' },
    `${valued('w:name', 'Table Grid')}${valued('w:basedOn', 'TableNormal')}<w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`,
  );
  return `${declaration}${element('w:styles', namespaces, defaults + normal + table + grid + styles.map(drawStyle).join(''))}`;
}
