import { strToU8, type Zippable, zipSync } from 'fflate';
import type { About } from '../compared.ts';
import { drawText } from './runs.ts';
import { drawStyles } from './styles.ts';
import { declaration, element, escapeXml, namespaces, valued } from './xml.ts';

/** What differs between one document and another. */
export interface Parts {
  /** The blocks of the document, without the section that closes them. */
  readonly body: string;
  /** The footnotes, without the two that separate them from the text. */
  readonly notes: string;
  /** Relationship ids by the address they lead to. */
  readonly links: ReadonlyMap<string, string>;
  readonly isWide: boolean;
  readonly title: string;
  /** `ru-RU` */
  readonly language: string;
  /** «стр.», before the number of a page. */
  readonly page: string;
}

/**
 * The file itself: an Open Packaging container (ISO/IEC 29500-2) of WordprocessingML parts.
 * The same document always gives the same bytes: nothing in it tells when it was made.
 */
export function packDocument(parts: Parts, about: About): Uint8Array {
  const hasNotes = parts.notes !== '';
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': drawContentTypes(hasNotes),
    '_rels/.rels': drawRelationships([
      [`${office}/officeDocument`, 'word/document.xml'],
      [
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'docProps/core.xml': drawCore(parts, about),
    'word/document.xml': drawDocument(parts),
    'word/_rels/document.xml.rels': drawDocumentRelationships(parts, hasNotes),
    'word/styles.xml': drawStyles(parts.language),
    'word/settings.xml': drawSettings(hasNotes),
    'word/header1.xml': drawHeader(about),
    'word/footer1.xml': drawFooter(parts, about),
    ...(hasNotes && { 'word/footnotes.xml': drawFootnotes(parts) }),
    ...(hasNotes && { 'word/_rels/footnotes.xml.rels': drawRelationships([], parts.links) }),
  };
  // Packing is half of the work: level 6 takes half as long again and saves a twentieth of the size.
  const zippable: Zippable = {};
  for (const [name, text] of Object.entries(files)) zippable[name] = strToU8(text);
  return zipSync(zippable, { level: 3, mtime: noDay });
}

/** The first day a zip can name. In local time, as zip counts: the bytes are the same everywhere. */
const noDay = new Date(1980, 0, 1, 12);

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function drawContentTypes(hasNotes: boolean): string {
  const names = ['styles', 'settings', ...(hasNotes ? ['footnotes'] : [])];
  const part = (name: string, type: string) =>
    element('Override', { PartName: name, ContentType: type });
  const content =
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }) +
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
    part('/word/document.xml', `${word}.document.main+xml`) +
    names.map((name) => part(`/word/${name}.xml`, `${word}.${name}+xml`)).join('') +
    part('/word/header1.xml', `${word}.header+xml`) +
    part('/word/footer1.xml', `${word}.footer+xml`) +
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml');
  return (
    declaration +
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      content,
    )
  );
}

function drawRelationships(
  inside: readonly (readonly [type: string, target: string])[],
  links: ReadonlyMap<string, string> = new Map(),
): string {
  const content =
    inside
      .map(([Type, Target], index) =>
        element('Relationship', { Id: `part${index + 1}`, Type, Target }),
      )
      .join('') +
    [...links]
      .map(([Target, Id]) =>
        element('Relationship', {
          Id,
          Type: `${office}/hyperlink`,
          Target,
          TargetMode: 'External',
        }),
      )
      .join('');
  return (
    declaration +
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      content,
    )
  );
}

/** The head and the foot come first: the section names them by their place. */
function drawDocumentRelationships({ links }: Parts, hasNotes: boolean): string {
  const names = ['header1', 'footer1', 'styles', 'settings', ...(hasNotes ? ['footnotes'] : [])];
  const inside = names.map(
    (name) => [`${office}/${name.replace('1', '')}`, `${name}.xml`] as const,
  );
  return drawRelationships(inside, links);
}

function drawCore({ title, language }: Parts, { author, day }: About): string {
  const stamp = (name: string) =>
    day === null ? '' : element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`);
  const content =
    element('dc:title', {}, escapeXml(title)) +
    element('dc:creator', {}, escapeXml(author)) +
    element('dc:language', {}, language) +
    stamp('dcterms:created');
  const spaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return declaration + element('cp:coreProperties', spaces, content);
}

/** A4, upright or lying; a wide left margin for the file. */
function drawDocument({ body, isWide }: Parts): string {
  const [width, height] = isWide ? [16838, 11906] : [11906, 16838];
  const size = { 'w:w': width, 'w:h': height, 'w:orient': isWide ? 'landscape' : null };
  const margin = isWide
    ? { top: 1134, right: 850, bottom: 850, left: 850 }
    : { top: 1134, right: 851, bottom: 1134, left: 1701 };
  const margins = Object.fromEntries(
    Object.entries({ ...margin, header: 567, footer: 567, gutter: 0 }).map(([name, value]) => [
      `w:${name}`,
      value,
    ]),
  );
  const section =
    element('w:headerReference', { 'w:type': 'default', 'r:id': 'part1' }) +
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'part2' }) +
    element('w:pgSz', size) +
    element('w:pgMar', margins);
  return (
    declaration +
    element('w:document', namespaces, `<w:body>${body}<w:sectPr>${section}</w:sectPr></w:body>`)
  );
}

const drawSettings = (hasNotes: boolean): string =>
  declaration +
  element(
    'w:settings',
    namespaces,
    (hasNotes
      ? `<w:footnotePr>${element('w:footnote', { 'w:id': -1 })}${element('w:footnote', { 'w:id': 0 })}</w:footnotePr>`
      : '') +
      `<w:compat>${element('w:compatSetting', { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': 15 })}</w:compat>`,
  );

const run = (text: string): string => `<w:r>${drawText(text, 'w:t')}</w:r>`;

const drawHeader = ({ heading }: About): string =>
  declaration +
  element(
    'w:hdr',
    namespaces,
    `<w:p><w:pPr>${valued('w:pStyle', 'Header')}</w:pPr>${run(heading)}</w:p>`,
  );

function drawFooter({ page, isWide }: Parts, { address }: About): string {
  const number = element('w:fldSimple', { 'w:instr': ' PAGE ' }, run('1'));
  const total = element('w:fldSimple', { 'w:instr': ' NUMPAGES ' }, run('1'));
  const place = isWide
    ? element(
        'w:tabs',
        {},
        element('w:tab', { 'w:val': 'clear', 'w:pos': 9354 }) +
          element('w:tab', { 'w:val': 'right', 'w:pos': 15138 }),
      )
    : '';
  const content = `${run(`${address}\t${page} `)}${number}${run(' / ')}${total}`;
  return (
    declaration +
    element(
      'w:ftr',
      namespaces,
      `<w:p><w:pPr>${valued('w:pStyle', 'Footer')}${place}</w:pPr>${content}</w:p>`,
    )
  );
}

function drawFootnotes({ notes }: Parts): string {
  const separator = (type: string, id: number, name: string) =>
    element(
      'w:footnote',
      { 'w:type': type, 'w:id': id },
      `<w:p><w:pPr>${element('w:spacing', { 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' })}</w:pPr><w:r><w:${name}/></w:r></w:p>`,
    );
  return (
    declaration +
    element(
      'w:footnotes',
      namespaces,
      separator('separator', -1, 'separator') +
        separator('continuationSeparator', 0, 'continuationSeparator') +
        notes,
    )
  );
}
