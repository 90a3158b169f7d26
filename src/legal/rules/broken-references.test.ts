import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#library/read-text.ts';
import { brokenReferences } from './broken-references.ts';

const told = (body: string, language = 'ru') =>
  brokenReferences(readText(`# Н\n\n${body}`, { file: 'f', language }).text);

test('a mention of a clause that is not there is told of at its paragraph', () => {
  const [problem, ...others] = told('9.1. Раз\n\n9.2. Два\n\n20. Согласно пункту 9.7 можно.');
  assert.deepEqual(others, []);
  assert.equal(problem?.rule, 'broken-reference');
  assert.deepEqual([problem?.line, problem?.column, problem?.clause], [7, 5, '20']);
  assert.match(problem?.message.ru ?? '', /пункту 9\.7/);
  assert.match(problem?.hint?.ru ?? '', /9\.2$/);
});

test('a mention that leads somewhere, or may speak of another act, is not', () => {
  for (const words of [
    'Согласно пункту 1 можно.',
    'Согласно пункту 9 статьи 5 Закона можно.',
    'Согласно пункту 9 Правил возврата можно.',
    'Согласно настоящему пункту можно.',
    'Сумма 9.7 тенге.',
  ]) {
    assert.deepEqual(told(`1. Раз\n\n2. ${words}`), [], words);
  }
});

test('the present document is this text, whatever it is called', () => {
  assert.equal(told('1. Раз\n\n2. См. пункт 9 настоящих Правил.').length, 1);
  assert.equal(told('1. Бір\n\n2. Осы Саясаттың 9-тармағына сәйкес.', 'kk').length, 1);
});

test('a text that calls itself an agreement is no other act', () => {
  const said = (title: string) =>
    brokenReferences(
      readText(`# ${title}\n\n1. Принявший Соглашение в порядке пункта 9.`, {
        file: 'f',
        language: 'ru',
      }).text,
    ).length;
  assert.equal(said('Пользовательское соглашение'), 1);
  assert.equal(said('Политика'), 0);
});

test('an item names its own number for a waiver, a paragraph that of its clause', () => {
  const numbers = told('1. Раз:\n\n1) см. пункт 7;\n\nсм. пункт 8').map(({ clause }) => clause);
  assert.deepEqual(numbers, ['1', '1']);
});

test('Kazakh mentions are read too', () => {
  assert.deepEqual(
    told('1. Бір\n\n2. 9-тармаққа сәйкес.', 'kk').map(({ rule }) => rule),
    ['broken-reference'],
  );
});

test('an item is looked for in the clause that is named with it', () => {
  const text = '1. Раз:\n\n1) а;\n\n2) б.\n\n2. Подпункт ';
  const [item, ...others] = told(`${text}4) пункта 1.`);
  assert.deepEqual(others, []);
  assert.match(item?.message.ru ?? '', /подпункта 4 в пункте 1 /);
  assert.match(item?.hint?.ru ?? '', /ближе всех 2$/);
  assert.match(told(`${text}2) пункта 7.`)[0]?.message.ru ?? '', /а 7 в этом тексте нет/);
  assert.deepEqual(told(`${text}2) пункта 1.`), []);
  assert.deepEqual(told(`${text}4) пункта 2.`), []);
  assert.deepEqual(told(`${text}4) пункта 1 статьи 8 Закона.`), []);
});
