import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#library/read-text.ts';
import { terms } from './terms.ts';

const told = (body: string, language = 'ru'): string[] =>
  terms(readText(body, { file: `${language}.mdx`, language }).text).map(
    ({ line, rule, message }) => `${line} ${rule}: ${message.ru}`,
  );

test('a term that is used in any case needs nothing', () => {
  assert.deepEqual(
    told('1. <Term id="a">Личный кабинет</Term> – раздел сайта.\n\n2. Вход в Личном кабинете.'),
    [],
  );
  assert.deepEqual(
    told('1. <Term id="a">Оператор</Term> – біз.\n\n2. Операторға жазыңыз.', 'kk'),
    [],
  );
});

test('a term that nobody uses is told where it is defined', () => {
  assert.deepEqual(told('1. <Term id="a">Витрина</Term> – страница.\n\n2. Цены указаны.'), [
    '1 term-unused: Термин «Витрина» определён, но больше нигде не встречается',
  ]);
});

test('a term written small is told at its first place', () => {
  assert.deepEqual(
    told(
      '1. <Term id="a">Витрина</Term> – страница.\n\n2. Цены на Витрине. Осмотр Витрины. Правила Витрины. Вход в Витрину. Нет Витрины.\n\n3. Вид на витрине.',
    ),
    ['5 term-spelling: Термин определён как «Витрина», а здесь написано «витрине»'],
  );
});

test('a term that is written small throughout is no slip', () => {
  assert.deepEqual(told('1. <Term id="a">Витрина</Term> – страница.\n\n2. Вид на витрине.'), []);
});

test('a longer word that begins alike is no use of the term', () => {
  assert.deepEqual(told('1. <Term id="a">Чат</Term> – окно.\n\n2. Участок земли. Чат открыт.'), []);
});
