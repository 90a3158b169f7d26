import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follows, readHeadingLabel, readLabel } from './numbering.ts';

const label = (text: string) => {
  const read = readLabel(text);
  return read && `${read.scheme} ${read.label} ${read.number}`.trim() + (read.certain ? '' : ' ?');
};

test('a paragraph that opens with a number is a clause', () => {
  assert.equal(label('2.1. При регистрации'), 'decimal 2.1. 2.1');
  assert.equal(label('2.10.2.1. учетная запись'), 'decimal 2.10.2.1. 2.10.2.1');
  assert.equal(label('9-1. Вставленный пункт'), 'decimal 9-1. 9-1');
  assert.equal(label('2.1-1. Вставленный пункт'), 'decimal 2.1-1. 2.1-1');
  assert.equal(label('1.1.Пробел забыли'), 'decimal 1.1. 1.1');
  assert.equal(label('Статья 5. Сроки'), 'article Статья 5. 5');
  assert.equal(label('СТАТЬЯ 5-1.'), 'article СТАТЬЯ 5-1. 5-1');
  assert.equal(label('5-бап. Мерзімдер'), 'article 5-бап. 5');
  assert.equal(label('2-тарау. Шарттар'), 'division 2-тарау. 2');
});

test('marks of items are read with their brackets and dashes', () => {
  assert.equal(label('1) имя'), 'digit) 1) 1');
  assert.equal(label('4-1) вставленный подпункт'), 'digit) 4-1) 4-1');
  assert.equal(label('(2) имя'), '(digit) (2) 2');
  assert.equal(label('а) имя'), 'letter) а) а');
  assert.equal(label('ә) аты'), 'letter) ә) ә');
  assert.equal(label('iv) name'), 'roman) iv) iv');
  assert.equal(label('– имя'), 'dash –');
  assert.equal(label('-имя'), 'dash -');
  assert.equal(label('• имя'), 'bullet •');
});

test('days, sums, times and plain words open no clause', () => {
  for (const text of [
    '1 сентября 2026 года вступают в силу',
    '10 дней на отказ',
    '25.05.2018 г. утверждена',
    '12.08.2025г.',
    '08.2025 обновлено',
    '2.5 млн тенге',
    '30 %',
    '-5 °C',
    'Статья 5 Закона гласит',
    'Оператор хранит данные',
  ]) {
    assert.equal(label(text), null, text);
  }
});

test('a number with a nought opens a clause when a dot closes it', () => {
  assert.equal(readLabel('1.01. Стороны')?.number, '1.01');
  assert.equal(readLabel('1.01.1. Предмет')?.number, '1.01.1');
  assert.equal(readLabel('10.05 начинается'), null);
  assert.equal(readLabel('25.05.18 Банк'), null);
});

test('a number without its last dot is certain only before a capital letter', () => {
  assert.equal(label('9.4 Казпочта не отвечает'), 'decimal 9.4 9.4');
  assert.equal(label('9.4 «Казпочта» не отвечает'), 'decimal 9.4 9.4');
  assert.equal(label('9.4 оператор не отвечает'), 'decimal 9.4 9.4 ?');
});

test('the label ends where the words begin', () => {
  const text = '2.1.  Слова';
  assert.equal(text.slice(readLabel(text)?.length), 'Слова');
});

test('headings take their number from any of the ways it is typed', () => {
  const heading = (text: string) => {
    const read = readHeadingLabel(text);
    return read && `${read.label}|${read.number}`;
  };
  assert.equal(heading('2. Данные'), '2.|2');
  assert.equal(heading('2 Данные'), '2|2');
  assert.equal(heading('1) Данные'), '1)|1');
  assert.equal(heading('II. Данные'), 'II.|II');
  assert.equal(heading('Глава 2. Данные'), 'Глава 2.|2');
  assert.equal(heading('РАЗДЕЛ IV Данные'), 'РАЗДЕЛ IV|IV');
  assert.equal(heading('2-тарау. Деректер'), '2-тарау.|2');
  assert.equal(heading('3-бөлім. Деректер'), '3-бөлім.|3');
  assert.equal(heading('9-1. Данные'), '9-1.|9-1');
  assert.equal(heading('2026 год в цифрах'), null);
  assert.equal(heading('10 дней на отказ'), null);
  assert.equal(heading('Приложение 1'), null);
  assert.equal(heading('Виды данных'), null);
});

test('one number follows another by its last part', () => {
  assert.ok(follows('2.9', '2.10'));
  assert.ok(follows('9', '9-1'));
  assert.ok(follows('9-1', '9-2'));
  assert.ok(follows('9-1', '10'));
  assert.ok(follows('е', 'ж'));
  assert.ok(follows('ғ', 'д'));
  assert.ok(!follows('2.9', '3.10'));
  assert.ok(!follows('2', '4'));
});
