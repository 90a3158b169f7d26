/**
 * Known blocks → a Word file as Word writes it: numbers drawn by `numbering.xml` or typed, styles
 * or bare bold, runs cut anywhere, words put in and taken out under review.
 */
import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '#exports/docx/xml.ts';
import type { CaseBlock, ImportCase } from './import-cases.ts';
import { numberingXml, numberOf } from './import-docx-numbers.ts';
import type { Random } from './random.ts';

export interface WordHabits {
  readonly automatic: boolean;
  readonly headings: 'styles' | 'bold' | 'plain';
  readonly tracked: boolean;
  /** An empty paragraph after each, as those do who know no spacing. */
  readonly spaced: boolean;
  /** How paragraphs look; nothing of it is in the words. */
  readonly looks: 'indent' | 'gap' | 'hanging';
}

export const wordHabitsOf = (random: Random): WordHabits => ({
  automatic: random.below(3) > 0,
  headings: random.pick(['styles', 'bold', 'plain']),
  tracked: random.below(3) === 0,
  spaced: random.below(3) === 0,
  looks: random.pick(['indent', 'gap', 'hanging']),
});

const looksOf: Readonly<Record<WordHabits['looks'], string>> = {
  indent: '<w:spacing w:after="0"/><w:ind w:firstLine="709"/><w:jc w:val="both"/>',
  gap: '<w:spacing w:after="120"/><w:jc w:val="both"/>',
  hanging:
    '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/><w:ind w:left="567" w:hanging="567"/>',
};

const xml = (root: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:${root}>`;

export function docxOf(one: ImportCase, habits: WordHabits, random: Random): Uint8Array {
  const writer = { one, habits, random, lists: 0 };
  const body = one.blocks
    .filter(({ kind }) => kind !== 'note')
    .map((block, at, all) => blockXml(block, all[at - 1], writer))
    .join(habits.spaced ? '<w:p/>' : '');
  const notes = one.blocks
    .filter(({ kind }) => kind === 'note')
    .map(
      ({ note, text }) =>
        `<w:footnote w:id="${Number(note) + 1}"><w:p><w:pPr><w:pStyle w:val="a5"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${escapeXml(text)}</w:t></w:r></w:p></w:footnote>`,
    );
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(parted.map((part) => [part, `${part}.xml`])),
    'word/document.xml': xml('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/numbering.xml': xml('numbering', numberingXml(one.scheme, one.language, writer.lists)),
    'word/styles.xml': xml('styles', styles),
    'word/footnotes.xml': xml('footnotes', notes.join('')),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

const parted = ['numbering', 'styles', 'footnotes'];

const wordPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${wordPart}.document.main+xml"/>${parted
  .map((part) => `<Override PartName="/word/${part}.xml" ContentType="${wordPart}.${part}+xml"/>`)
  .join('')}</Types>`;

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], at) =>
        `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="a5"><w:name w:val="footnote text"/><w:basedOn w:val="a"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/><w:basedOn w:val="a"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="a4"><w:name w:val="List Paragraph"/><w:basedOn w:val="a"/></w:style>';

interface Writer {
  readonly one: ImportCase;
  readonly habits: WordHabits;
  readonly random: Random;
  /** Lists so far: each counts anew. */
  lists: number;
}

function blockXml(block: CaseBlock, before: CaseBlock | undefined, writer: Writer): string {
  if (block.rows) return tableXml(block.rows);
  const { habits, one } = writer;
  if (block.kind === 'item' && before?.kind !== 'item') writer.lists++;
  const number = habits.automatic ? numberOf(block, one.scheme, writer.lists) : null;
  const text = number ? block.text.slice(number.label.length).trimStart() : block.text;
  const titled = block.kind === 'title' || block.kind === 'heading';
  const style =
    titled && habits.headings === 'styles'
      ? `<w:pStyle w:val="${block.kind === 'title' ? 'a3' : '1'}"/>`
      : '';
  const list = number
    ? `<w:numPr><w:ilvl w:val="${number.level}"/><w:numId w:val="${number.numId}"/></w:numPr>`
    : '';
  const look = titled
    ? `<w:spacing w:before="120" w:after="120"/>${block.kind === 'title' ? '<w:jc w:val="center"/>' : ''}`
    : looksOf[habits.looks];
  const bold = titled && habits.headings === 'bold';
  const mention = block.note
    ? `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${Number(block.note) + 1}"/></w:r>`
    : '';
  return `<w:p><w:pPr>${style}${list}${look}</w:pPr>${runs(text, bold, writer)}${mention}</w:p>`;
}

/** Word cuts runs at every edit, spelling mark and change of language. */
function runs(text: string, bold: boolean, { habits, random }: Writer): string {
  const at = [random.below(text.length + 1), random.below(text.length + 1)].sort((a, b) => a - b);
  const parts = [text.slice(0, at[0]), text.slice(at[0], at[1]), text.slice(at[1])];
  const properties = bold ? '<w:rPr><w:b/></w:rPr>' : '';
  const run = (words: string, tag = 't'): string =>
    words === ''
      ? ''
      : `<w:r w:rsidR="00A1">${properties}<w:${tag} xml:space="preserve">${escapeXml(words)}</w:${tag}></w:r>`;
  return parts
    .map((part, index) => {
      if (index !== 1 || !habits.tracked) return run(part);
      const gone = `<w:del w:id="1" w:author="А">${run('прежние слова', 'delText')}</w:del>`;
      return `${gone}<w:ins w:id="2" w:author="А">${run(part)}</w:ins>`;
    })
    .join('<w:proofErr w:type="spellStart"/>');
}

const tableXml = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders></w:tblPr><w:tblGrid>${(rows[0] ?? []).map((_, __, all) => `<w:gridCol w:w="${Math.floor(9000 / all.length)}"/>`).join('')}</w:tblGrid>${rows
    .map(
      (row) =>
        `<w:tr>${row
          .map(
            (cell) =>
              `<w:tc><w:tcPr><w:tcW w:w="${Math.floor(9000 / row.length)}" w:type="dxa"/></w:tcPr><w:p><w:r><w:t xml:space="preserve">${escapeXml(cell)}</w:t></w:r></w:p></w:tc>`,
          )
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;
