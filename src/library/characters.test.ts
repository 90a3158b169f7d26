import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positioned } from '../../tests/harness/marks.ts';
import { readText } from './read-text.ts';

const problemsOf = (text: string) => readText(text, { file: 'f', language: 'ru' }).problems;

test('invisible, directional and lost characters are named at their place', () => {
  for (const [character, name] of [
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200d', 'U+200D'],
    ['\u200b', 'U+200B'],
    ['\u00ad', 'U+00AD'],
    ['\ufeff', 'U+FEFF'],
    ['\ufffd', 'U+FFFD'],
    ['\uf0b7', 'U+F0B7'],
    ['\u{e0041}', 'U+E0041'],
    ['\uff13', 'U+FF13'],
    ['\u2028', 'U+2028'],
    ['\u0007', 'U+0007'],
  ]) {
    const { text, line, column } = positioned(`# Н\n\n😀 Оплата ‸${character} тенге`);
    const [first, ...more] = problemsOf(text);
    assert.deepEqual(
      [first?.severity, first?.line, first?.column, more.length],
      ['error', line, column, 0],
      name,
    );
    assert.ok(
      first?.message.ru.includes(name ?? '') && first.message.kk.includes(name ?? ''),
      name,
    );
  }
});

test('an entity may not spell what may not be typed', () => {
  for (const entity of ['&#x202E;', '&#8238;', '&shy;', '&ZeroWidthSpace;', '&rlm;']) {
    const [problem] = problemsOf(`# Н\n\nОплата ${entity} тенге`);
    assert.deepEqual([problem?.severity, problem?.column], ['error', 8], entity);
  }
  assert.deepEqual(problemsOf('# Н\n\n&laquo;Оплата&raquo; 5&nbsp;%, \\&shy;, `&shy;`'), []);
});

test('a letter typed in two parts is an error, a stress mark is none', () => {
  assert.deepEqual(
    problemsOf('# Н\n\nконфиденциальныи\u0306').map(({ rule, column }) => [rule, column]),
    [['decomposed-letter', 16]],
  );
  assert.deepEqual(problemsOf('# Н\n\nза\u0301мок и замо\u0301к'), []);
});

test('a run of equal characters is one problem', () => {
  assert.equal(problemsOf(`# Н\n\nслово${'\u200b'.repeat(30)}`).length, 1);
});
