import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseText } from '#legal/clause.ts';
import { positioned } from '../../tests/harness/marks.ts';
import { readText } from './read-text.ts';

/** The only problem of a text stands at the mark, bears the name and says the words. */
function expectProblem(fixture: string, rule: string, ...words: string[]): void {
  const { text, line, column } = positioned(`# Название\n\n${fixture}`);
  const { problems } = readText(text, { file: 'ru.mdx', language: 'ru' });
  assert.deepEqual(
    problems.map((problem) => [problem.rule, problem.line, problem.column]),
    [[rule, line, column]],
    fixture,
  );
  for (const word of words) {
    assert.ok(problems[0]?.message.ru.includes(word), `${problems[0]?.message.ru} says ${word}`);
    assert.ok(problems[0]?.message.kk.includes(word), `${problems[0]?.message.kk} says ${word}`);
  }
}

test('expressions are errors at their brace', () => {
  expectProblem('Между ‸{название} и Пользователем', 'no-expression', '{');
  expectProblem('‸{(() => { for (;;); })()}', 'no-expression', '{');
  expectProblem('<Note>Ключ ‸{process.env.KEY}</Note>', 'no-expression', '{');
});

test('import and export are errors at the start of a line', () => {
  expectProblem("‸import Evil from './evil.js'", 'no-program', 'import');
  expectProblem('Текст:\n‸export const a = 1', 'no-program', 'export');
});

test('import and export are errors behind blanks and marks of lists and quotes too', () => {
  expectProblem('   ‸export const x = 1', 'no-program', 'export');
  expectProblem('- ‸export const x = 1', 'no-program', 'export');
  expectProblem("> ‸import a from 'a'", 'no-program', 'import');
  expectProblem('- раз\n  1. ‸import товаров', 'no-program', 'import');
});

test('a name that JavaScript gives every object is a tag like any other', () => {
  const { problems } = readText('# Н\n\n<constructor>а</constructor>', {
    file: 'f',
    language: 'ru',
  });
  assert.match(problems[0]?.hint?.ru ?? '', /Удалите тег/);
});

test('tags of HTML and unknown components are errors that name them', () => {
  expectProblem('‸<script>alert(1)</script>', 'no-html', 'script');
  expectProblem('Текст ‸<img src=x onerror="a()"> далее', 'no-html', 'img');
  expectProblem(
    '‸<Opredelenie id="pd">данные</Opredelenie>',
    'component-not-allowed',
    'Opredelenie',
    '<Term>',
  );
  expectProblem('Текст ‸<!-- скрыто --> далее', 'no-html-comment', '<!--');
  expectProblem('Если возраст ‸< 18 лет', 'no-html', '<');
  expectProblem('Пишите на ‸<info@example.kz>', 'angle-address', 'info@example.kz');
});

test('attributes are plain words in double quotes, and no others', () => {
  expectProblem('‸<Term id={process.env.KEY}>данные</Term>', 'attribute-not-allowed', 'id', 'Term');
  expectProblem(
    '‸<Term id="pd" onclick="a()">данные</Term>',
    'attribute-not-allowed',
    'onclick',
    'Term',
  );
  expectProblem('‸<Term {...x} id="pd">данные</Term>', 'attribute-not-allowed', 'Term');
  expectProblem("‸<Term id='pd'>данные</Term>", 'attribute-not-allowed', 'id');
  expectProblem('‸<Term>данные</Term>', 'attribute-not-allowed', 'id');
  expectProblem('‸<Note id="a">данные</Note>', 'attribute-not-allowed', 'id');
});

test('components close where they open', () => {
  expectProblem('‸<Term id="pd">\n\nтекст', 'component-unclosed', 'Term');
  expectProblem('‸<Note>\n\nтекст', 'component-unclosed', 'Note');
  expectProblem('текст ‸</Term> далее', 'component-unclosed', '</Term>');
  expectProblem('- ‸<Note>\n\n- </Note>', 'component-unclosed', 'Note');
  expectProblem('текст ‸<Note>пояснение</Note>', 'component-place', 'Note');
});

test('marks that git left are one error', () => {
  expectProblem(
    '‸<<<<<<< HEAD\nСрок три года.\n=======\nСрок пять лет.\n>>>>>>> new',
    'merge-conflict',
    '<<<<<<<',
  );
});

test('in code every sign is only itself', () => {
  const { text, problems } = readText(
    '# Н\n\n`{x} <b> \\{`\n\n```\nimport a\n<Term id="x">\n{y}\n```\n',
    { file: 'f', language: 'ru' },
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(text.clauses.map(clauseText), ['{x} <b> \\{', 'import a\n<Term id="x">\n{y}']);
});

test('a text with errors is still read, letter for letter', () => {
  const { text } = readText('# Н\n\n2.1. Между {название} и <b>всеми</b>\n\nimport товаров', {
    file: 'f',
    language: 'ru',
  });
  assert.equal(
    text.clauses[0] && clauseText(text.clauses[0]),
    'Между {название} и <b>всеми</b>\nimport товаров',
  );
});

test('what the parser would die of is read without it', () => {
  const deadly = [
    'import a from "b"| -->[</b>\\',
    '> '.repeat(5000),
    `${'- '.repeat(5000)}x`,
    '['.repeat(5000),
    `${'*a '.repeat(5000)}`,
    '&#0;'.repeat(5000),
    `[^1]:${'- '.repeat(3000)}`,
  ];
  for (const hostile of deadly) {
    const { problems } = readText(`# Н\n\n${hostile}`, { file: 'f', language: 'ru' });
    assert.ok(
      problems.some(({ severity }) => severity === 'error'),
      hostile.slice(0, 20),
    );
  }
});

test('any bytes give a text', () => {
  const utf16 = Buffer.from('\ufeff# Название\n\n1. Раз', 'utf16le');
  const { text, problems } = readText(utf16, { file: 'f', language: 'ru' });
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['encoding'],
  );
  assert.match(problems[0]?.message.ru ?? '', /UTF-16.*UTF-8/);
  assert.equal(text.clauses[0]?.number, '1');
  const broken = readText(
    Buffer.from([0x23, 0x20, 0x41, 0x0a, 0x0a, 0xd0, 0x90, 0xed, 0xa0, 0x80]),
    { file: 'f', language: 'ru' },
  );
  assert.deepEqual(
    broken.problems.map(({ rule, line, column }) => [rule, line, column]),
    [['encoding', 3, 2]],
  );
  assert.equal(
    readText(new Uint8Array(2 * 1024 * 1024), { file: 'f', language: 'ru' }).problems[0]?.rule,
    'file-size',
  );
});

test('a byte order mark at the start is no fault', () => {
  assert.deepEqual(readText('\ufeff# Название', { file: 'f', language: 'ru' }).problems, []);
});
