import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { extractDocx } from './extract/docx.ts';
import { partsOf } from './extract/docx-parts.ts';
import { Refusal } from './source.ts';
import { importSource } from './steps.ts';
import { docx, level, numbered, paragraph } from './testing/docx.ts';

const lines = (bytes: Uint8Array, choice: 'accept' | 'reject' | null = null): string[] =>
  extractDocx(bytes, choice)
    .lines.map(({ text }) => text)
    .filter(Boolean);

const decimals =
  level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'russianLower', '%3)');

test('automatic numbers become part of the text', () => {
  const body =
    numbered('Общие положения', 0) +
    numbered('Первый.', 1) +
    numbered('раз;', 2) +
    numbered('два.', 2) +
    numbered('Второй.', 1) +
    numbered('три.', 2) +
    numbered('Сроки', 0) +
    numbered('Третий.', 1);
  assert.deepEqual(lines(docx({ body, levels: decimals })), [
    '1. Общие положения',
    '1.1. Первый.',
    'а) раз;',
    'б) два.',
    '1.2. Второй.',
    'а) три.',
    '2. Сроки',
    '2.1. Третий.',
  ]);
});

test('a list with a start of its own begins there and the other goes on', () => {
  const nums =
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';
  const body = numbered('А', 0) + numbered('Б', 0, 2) + numbered('В', 0, 2);
  assert.deepEqual(lines(docx({ body, levels: decimals, nums })), ['1. А', '7. Б', '8. В']);
});

test('a number comes from the style and from the style it is based on', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Пункт"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Дочерний"/><w:basedOn w:val="Punkt"/></w:style>';
  const body =
    paragraph('Один', '<w:pStyle w:val="Punkt"/>') + paragraph('Два', '<w:pStyle w:val="Child"/>');
  assert.deepEqual(lines(docx({ body, levels: decimals, styles })), ['1. Один', '2. Два']);
});

test('Roman and Latin levels, legal numbers and numbers without a space', () => {
  const levels =
    level(0, 'upperRoman', '%1.') +
    level(1, 'decimal', '%1.%2', '<w:isLgl/><w:suff w:val="nothing"/>');
  const body = numbered('Начало', 0) + numbered('Внутри', 1) + numbered('Конец', 0);
  assert.deepEqual(lines(docx({ body, levels })), ['I. Начало', '1.1Внутри', 'II. Конец']);
});

const tracked =
  '<w:p><w:r><w:t xml:space="preserve">Срок </w:t></w:r><w:del><w:r><w:delText>пять</w:delText></w:r></w:del><w:ins><w:r><w:t>десять</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> дней.</w:t></w:r></w:p>';

test('tracked changes are refused with their number, or taken as the person says', () => {
  assert.throws(
    () => lines(docx({ body: tracked })),
    (error) => error instanceof Refusal && /исправлений: 2\b/.test(error.sentence.ru),
  );
  assert.deepEqual(lines(docx({ body: tracked }), 'accept'), ['Срок десять дней.']);
  assert.deepEqual(lines(docx({ body: tracked }), 'reject'), ['Срок пять дней.']);
});

test('a table keeps its cells and a footnote its place', () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('Товар')}${cell('Срок')}</w:tr><w:tr>${cell('Ткань')}${cell('3 | 5')}</w:tr></w:tbl>`;
  const note =
    '<w:p><w:r><w:t>Срок</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>';
  const bytes = docx({
    body: paragraph('ПРАВИЛА ВОЗВРАТА') + table + note,
    footnotes: `<w:footnote w:id="2">${paragraph('В рабочих днях.')}</w:footnote>`,
  });
  const [text] = importSource(extractDocx(bytes, null), { fix: false, language: null }).texts;
  assert.equal(
    text?.draft.mdx,
    '# ПРАВИЛА ВОЗВРАТА\n\n| Товар | Срок |\n| --- | --- |\n| Ткань | 3 \\| 5 |\n\nСрок[^1].\n\n[^1]: В рабочих днях.\n',
  );
});

test('a clause under a table keeps its number', () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph('Ткань')}</w:tc><w:tc>${paragraph('год')}</w:tc></w:tr></w:tbl>`;
  const body =
    numbered('Сроки', 0) + numbered('Вещи хранят:', 1) + table + numbered('Срок один.', 1);
  const [text] = importSource(extractDocx(docx({ body, levels: decimals }), null), {
    fix: false,
    language: null,
  }).texts;
  assert.deepEqual(
    text?.blocks.map(({ kind, number }) => [kind, number]),
    [
      ['heading', '1'],
      ['clause', '1.1'],
      ['paragraph', ''],
      ['clause', '1.2'],
    ],
  );
});

test('what is told of a cell stands at the line of its table', () => {
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>тайно</w:t></w:r></w:p>';
  const cell = (text: string) => `<w:tc>${paragraph(text)}${hidden}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('Ткань')}${cell('год')}</w:tr><w:tr>${cell('лён')}${cell('два')}</w:tr></w:tbl>`;
  const body = paragraph('Правила') + paragraph('Сроки:') + table + paragraph('Конец.') + hidden;
  assert.deepEqual(
    extractDocx(docx({ body }), null).remarks.map(({ line }) => line),
    [3, 3, 3, 3, 5],
  );
});

test('notes that mention each other have one number each and an end', () => {
  const mention = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const saying = (text: string, id: number) =>
    `<w:p><w:r><w:t>${text}</w:t></w:r>${mention(id)}</w:p>`;
  const bytes = docx({
    body: paragraph('ПРАВИЛА ВОЗВРАТА') + saying('Срок десять дней', 2) + saying('Склад', 2),
    footnotes: `<w:footnote w:id="2">${saying('Рабочих', 3)}</w:footnote><w:footnote w:id="3">${saying('Кроме праздников', 2)}</w:footnote>`,
  });
  const [text] = importSource(extractDocx(bytes, null), { fix: false, language: null }).texts;
  const notes = text?.draft.mdx.match(/^\[\^\d\]: .*$/gm);
  assert.deepEqual(notes, ['[^1]: Рабочих[^2]', '[^2]: Кроме праздников[^1]']);
});

test('two columns of a table in two languages become two texts', () => {
  const cell = (texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
  const ru = [
    'Правила мастерской',
    '1. Общие положения',
    ...[1, 2, 3].map(
      (at) =>
        `1.${at}. Мастерская принимает вещи по описи и не отвечает за то, что в ней не названо.`,
    ),
  ];
  const kk = [
    'Шеберхана қағидалары',
    '1. Жалпы ережелер',
    ...[1, 2, 3].map(
      (at) =>
        `1.${at}. Шеберхана заттарды тізімдеме бойынша қабылдайды және онда аталмағаны үшін жауап бермейді.`,
    ),
  ];
  const rows = ru.map((text, at) => `<w:tr>${cell([kk[at] ?? ''])}${cell([text])}</w:tr>`).join('');
  const { texts } = importSource(extractDocx(docx({ body: `<w:tbl>${rows}</w:tbl>` }), null), {
    fix: false,
    language: null,
  });
  assert.deepEqual(
    texts.map(({ language, blocks }) => [language, blocks.map(({ number }) => number).join(' ')]),
    [
      ['kk', ' 1 1.1 1.2 1.3'],
      ['ru', ' 1 1.1 1.2 1.3'],
    ],
  );
});

test('a part that grows past the limit is refused while it grows', () => {
  const zip = zipSync({ 'word/document.xml': [strToU8(' '.repeat(2 ** 21)), { level: 9 }] });
  // The directory claims that nothing comes out.
  const directory = Buffer.from(zip).indexOf('PK\x01\x02', 0, 'latin1');
  zip.fill(0, directory + 24, directory + 28);
  assert.throws(
    () => partsOf(zip, 2 ** 20),
    (error) => error instanceof Refusal && /1 МБ/.test(error.sentence.ru),
  );
});
