import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Problem } from '#legal/problem.ts';
import { report } from './report.ts';

let content = '';
before(() => {
  content = mkdtempSync(join(tmpdir(), 'qujat-report-'));
  writeFileSync(join(content, 'ru.mdx'), '# Н\n\n\tОплата \u202e0001 тенге\n');
});
after(() => rmSync(content, { recursive: true }));

const problem: Problem = {
  rule: 'bidi-control',
  severity: 'error',
  file: 'ru.mdx',
  line: 3,
  column: 9,
  message: { ru: 'Символ U+202E', kk: 'U+202E таңбасы' },
  hint: { ru: 'Удалите его', kk: 'Оны жойыңыз' },
};
const warning: Problem = { ...problem, severity: 'warning', line: 1, column: 1 };

test('text shows the place, the line, a mark under it, the hint and the count', () => {
  const drawn = report([problem, warning], { format: 'text', language: 'ru', content });
  assert.deepEqual(drawn.split('\n'), [
    `${content}/ru.mdx:3:9  ошибка: Символ U+202E  [bidi-control]`,
    '        Оплата ‹U+202E›0001 тенге',
    '               ^^^^^^^^',
    '    → Удалите его',
    '',
    `${content}/ru.mdx:1:1  предупреждение: Символ U+202E  [bidi-control]`,
    '    # Н',
    '    ^',
    '    → Удалите его',
    '',
    'Ошибок: 1, предупреждений: 1',
  ]);
  assert.match(
    report([problem], { format: 'text', language: 'kk', content }),
    /қате: U\+202E таңбасы/,
  );
});

test('the mark stands under wide letters, and a long line is cut around the place', () => {
  writeFileSync(join(content, 'long.mdx'), `${'слово '.repeat(50)}😀😀место${' слово'.repeat(50)}`);
  const [, line = '', marks = ''] = report(
    [{ ...problem, file: 'long.mdx', line: 1, column: 305, length: 5 }],
    {
      format: 'text',
      language: 'ru',
      content,
    },
  ).split('\n');
  assert.equal(line.slice(marks.indexOf('^'), marks.indexOf('^') + 5), 'место');
  assert.ok(line.startsWith('    …') && line.endsWith('…') && line.length < 120);
});

test('an annotation for GitHub is one line with its signs escaped', () => {
  const drawn = report([{ ...problem, file: 'a,b:c.mdx', message: { ru: '100 %\nда', kk: '' } }], {
    format: 'github',
    language: 'ru',
    content: '.',
  });
  assert.equal(
    drawn,
    '::error file=a%2Cb%3Ac.mdx,line=3,col=9,endColumn=10,title=bidi-control::100 %25%0Aда%0AУдалите его',
  );
});

test('JSON holds the counts and every problem in one language', () => {
  const read = JSON.parse(report([problem, warning], { format: 'json', language: 'kk', content }));
  assert.deepEqual([read.errors, read.warnings, read.problems.length], [1, 1, 2]);
  assert.equal(read.problems[0].message, 'U+202E таңбасы');
  assert.equal(read.problems[0].path, join(content, 'ru.mdx'));
});

test('a clean library is told so in a sentence', () => {
  assert.equal(report([], { format: 'text', language: 'ru', content }), 'Замечаний нет.');
});
