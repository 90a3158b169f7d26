/** What editors most often type by mistake: each is told once, at its place, with what to type. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positioned } from '../../tests/harness/marks.ts';
import { readText } from './read-text.ts';

/** The only problem of a text stands at the mark; its words are in both languages. */
function expectOnly(fixture: string, rule: string, said: RegExp): void {
  const { text, line, column } = positioned(fixture);
  const { problems } = readText(text, { file: 'ru.mdx', language: 'ru' });
  assert.deepEqual(
    problems.map((problem) => [problem.rule, problem.line, problem.column]),
    [[rule, line, column]],
    fixture,
  );
  assert.match(`${problems[0]?.message.ru} → ${problems[0]?.hint?.ru}`, said);
  assert.notEqual(problems[0]?.hint?.kk ?? '', '', fixture);
}

const title = '# Название\n\n';

test('a header block over the text is one error that names its keys', () => {
  const keys = 'title: "Условия"\neffective: 2026-03-01\n';
  expectOnly(`‸---\n${keys}---\n\n# Название\n\n1. Раз.`, 'header-block', /title, effective/);
  const long = `description: ${'слово '.repeat(60)}\n`;
  expectOnly(`‸---\n${keys}${long}---\n\n# Название\n\n1. Раз.`, 'header-block', /description/);
  expectOnly(`‸---\n${keys}---мусор\n\n# Название\n\n1. Раз.`, 'header-block', /edition\.yaml/);
});

test('a closing tag by itself is an error', () => {
  expectOnly(`${title}Текст‸</div> далее`, 'no-html', /<div>/);
});

test('an address in angle brackets is told once, with an address that is accepted', () => {
  expectOnly(`${title}Пишите на ‸<info@a.kz>`, 'angle-address', /\(mailto:info@a\.kz\)/);
  expectOnly(`${title}На сайте ‸<https://a.kz>`, 'angle-address', /\(https:\/\/a\.kz\)/);
  expectOnly(`${title}‸<javascript:alert(1)>`, 'angle-address', /→ Бывают адреса/);
});

test('notes and footnotes hold words', () => {
  expectOnly(`${title}Раз.\n\n‸<Note></Note>`, 'component-place', /ни слова/);
  expectOnly(`${title}Раз[^1].\n\n‸[^1]:`, 'footnote-undefined', /\[\^1\].*«\[\^1\]: …»/);
});

test('code that is not closed would take the rest of the text', () => {
  expectOnly(`${title}Раз.\n\n‸\`\`\`\nДва.\n\n2. Три.`, 'code-unclosed', /```/);
  assert.deepEqual(
    readText(`${title}~~~\nкод\n~~~\n\n> \`\`\`\n> код\n> \`\`\``, { file: 'f', language: 'ru' })
      .problems,
    [],
  );
});

test('lines that look like a table or a heading, and are none, are told of', () => {
  expectOnly(`${title}‸| а | б |\n| в | г |`, 'table-header', /\| --- \| --- \|$/);
  expectOnly(`${title}‸##Раздел`, 'heading-space', /«## »/);
  expectOnly(`${title}‸##### Раздел`, 'heading-level', /####/);
});

test('files of other programs are named', () => {
  const files: readonly (readonly [Uint8Array | string, RegExp])[] = [
    [Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1'), /Word.*npm run import/],
    [Buffer.from('%PDF-1.7\n%\u00e2\u00e3', 'latin1'), /PDF.*npm run import/],
    ['{\\rtf1\\ansi Текст}', /RTF.*\.docx/],
    [Buffer.from('# Название\n\n1. Раз.', 'utf16le'), /UTF-16 LE/],
    [Buffer.from('# Название\n\n1. Раз.', 'utf16le').swap16(), /UTF-16 BE/],
    [`${title}1. РџСЂР°РІРёР»Р°`, /не в той кодировке/],
    [`${title}1. ÐŸÑ€Ð°Ð²Ð¸Ð»Ð°`, /не в той кодировке/],
  ];
  for (const [bytes, said] of files) {
    const { problems } = readText(bytes, { file: 'ru.mdx', language: 'ru' });
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['encoding'],
      String(said),
    );
    assert.match(`${problems[0]?.message.ru} ${problems[0]?.hint?.ru}`, said);
  }
});
