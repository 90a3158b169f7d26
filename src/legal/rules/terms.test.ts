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

test('a small letter in other company is an ordinary word or part of a compound', () => {
  const uses = 'Цены Площадки. Вход на Площадку. Правила Площадки. Счёт Площадки. Нет Площадки.';
  const defined = `1. <Term id="a">Площадка</Term> – сайт.\n\n2. ${uses}\n\n3. `;
  assert.deepEqual(told(`${defined}Ссылки на другие торговые площадки.`), []);
  assert.equal(told(`${defined}Ссылки и правила площадки.`).length, 1);
  const kazakh =
    '1. <Term id="a">Тапсырыс</Term> – ниет.\n\n2. Бұл Тапсырыс жабылады. Осы Тапсырыстың нөмірі. Ол Тапсырысты күтеді. Біз Тапсырысты жібереміз. Сіз Тапсырыстан бас тартасыз.\n\n3. Бірнеше рет ';
  assert.deepEqual(told(`${kazakh}тапсырыс бергенде шектеледі.`, 'kk'), []);
  assert.equal(told(`${kazakh}ол тапсырысты күтеді.`, 'kk').length, 1);
});

test('a term is joined in one way, and keeps its ё', () => {
  const spelt = (term: string, use: string, language = 'ru') =>
    told(`1. <Term id="a">${term}</Term> – место.\n\n2. Описание ${use} дано ниже.`, language);
  assert.match(spelt('Интернет-магазин', 'Интернет магазина')[0] ?? '', /«Интернет магазина»/);
  assert.match(spelt('Веб-сайт', 'Вебсайта')[0] ?? '', /«Вебсайта»/);
  assert.match(spelt('Учётная запись', 'Учетной записи')[0] ?? '', /«Учетной записи»/);
  assert.match(spelt('Веб-сайт', 'Веб сайттың', 'kk')[0] ?? '', /«Веб сайттың»/);
  assert.deepEqual(spelt('Учётная запись', 'Учётной записи'), []);
  assert.deepEqual(spelt('Интернет-магазин', 'Интернет-магазина'), []);
});

test('a term may hold any sign', () => {
  for (const term of ["О'Кей", 'Знак №', '«Ромашка»', 'Сеть M&M', 'Веб‑сайт', 'C++', 'a.b'])
    assert.deepEqual(told(`1. <Term id="a">${term}</Term> – это.\n\n2. Вот ${term} здесь.`), []);
});
