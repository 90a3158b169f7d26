/** Small Word files for tests: only the parts that matter, in a real zip. */
import { strToU8, zipSync } from 'fflate';

const open = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`;

export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const numbered = (text: string, level: number, num = 1): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`);

export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export interface DocxParts {
  readonly body: string;
  readonly levels?: string;
  readonly nums?: string;
  readonly styles?: string;
  readonly footnotes?: string;
}

export function docx({
  body,
  levels = '',
  nums = '',
  styles = '',
  footnotes = '',
}: DocxParts): Uint8Array {
  const numbering = `${open('numbering')}<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${nums}</w:numbering>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `${open('document')}<w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': numbering,
    'word/styles.xml': `${open('styles')}${styles}</w:styles>`,
  };
  if (footnotes) files['word/footnotes.xml'] = `${open('footnotes')}${footnotes}</w:footnotes>`;
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
  );
}
