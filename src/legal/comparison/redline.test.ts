import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Clause } from '../clause.ts';
import { clauses } from '../testing/clauses.ts';
import { shown } from '../testing/redlines.ts';
import { redline } from './redline.ts';

const clause = (text: string): readonly Clause[] => clauses(`1. ${text}`);
const between = (old: string, now: string): string => shown(redline(clause(old), clause(now)));

describe('Words', () => {
  for (const [name, old, now, expected] of [
    [
      'whole words are marked, never letters',
      'срок оплаты',
      'сроки оплаты',
      '[-срок-]{+сроки+} оплаты',
    ],
    [
      'what is added stands alone',
      'адрес почты;',
      'адрес почты — для чеков;',
      'адрес почты{+ — для чеков+};',
    ],
    [
      'a number changes as a whole',
      'по п. 2.10.2.1.',
      'по п. 2.10.2.2.',
      'по п. [-2.10.2.1-]{+2.10.2.2+}.',
    ],
    [
      'white space both sides share stays outside',
      'ещё 90 дней',
      'ещё 30 полных дней',
      'ещё [-90-]{+30 полных+} дней',
    ],
    [
      'words at the start',
      'Оператор хранит',
      'Иногда Оператор хранит',
      '{+Иногда +}Оператор хранит',
    ],
    ['words at the end', 'Оператор хранит данные', 'Оператор хранит', 'Оператор хранит[- данные-]'],
    [
      'a short word between two replacements joins them',
      'хранит имена пользователей и адреса доставки пять лет',
      'хранит сведения покупателей и номера телефонов пять лет',
      'хранит [-имена пользователей и адреса доставки-]{+сведения покупателей и номера телефонов+} пять лет',
    ],
    [
      'a short word between two additions stays',
      'имя и адрес доставки заказа',
      'имя покупателя и точный адрес доставки заказа',
      'имя {+покупателя +}и {+точный +}адрес доставки заказа',
    ],
    [
      'a text with little kept is shown whole',
      'Оператор вправе передавать данные партнёрам',
      'Данные пользователя хранятся на серверах в стране',
      '[-Оператор вправе передавать данные партнёрам-]{+Данные пользователя хранятся на серверах в стране+}',
    ],
    ['another letter of the same look is marked', 'мəн бар', 'мән бар', '[-мəн-]{+мән+} бар'],
  ] as const)
    test(name, () => assert.equal(between(old, now), expected));

  test('a no-break space in place of a space marks no word', () =>
    assert.equal(
      between('срок 5 дней всего', 'срок 5\u00a0дней всего-то'),
      'срок 5[- -]{+\u00a0+}дней [-всего-]{+всего-то+}',
    ));

  test('marks of emphasis and links stay on their words', () => {
    const [block] = redline(
      clause('хранит *имя* и [сайт](https://a.kz) долго'),
      clause('хранит *имя* и [сайт](https://a.kz) недолго'),
    );
    assert.ok(block?.kind === 'paragraph');
    assert.deepEqual(
      block.runs.map(({ side, text, marks }) => [side, text, marks.map(({ kind }) => kind).join()]),
      [
        [0, 'хранит ', ''],
        [0, 'имя', 'emphasis'],
        [0, ' и ', ''],
        [0, 'сайт', 'link'],
        [0, ' ', ''],
        [-1, 'долго', ''],
        [1, 'недолго', ''],
      ],
    );
  });

  test('a link that leads elsewhere is a change of its words', () =>
    assert.equal(
      between('на [сайте](https://a.kz) всё', 'на [сайте](https://b.kz) всё'),
      'на [-сайте-]{+сайте+} всё',
    ));
});

describe('Blocks', () => {
  test('equal paragraphs stand, one between them is added', () =>
    assert.equal(
      between('первый абзац\nвторой абзац', 'первый абзац\nсовсем новый\nвторой абзац'),
      'первый абзац ¶ {+совсем новый+} ¶ второй абзац',
    ));

  test('a paragraph is compared with the one most like it', () =>
    assert.equal(
      between(
        'срок хранения данных год\nпорядок удаления',
        'вступительные слова\nсрок хранения данных месяц\nпорядок удаления',
      ),
      '{+вступительные слова+} ¶ срок хранения данных [-год-]{+месяц+} ¶ порядок удаления',
    ));

  test('a table is compared row by row and cell by cell', () =>
    assert.equal(
      between(
        'Сроки:\n| Данные | Срок |\n| имя | год |\n| адрес | месяц |',
        'Сроки:\n| Данные | Срок |\n| телефон | день |\n| имя | два года |\n| адрес | месяц |',
      ),
      'Сроки: ¶ Данные | Срок ⏎ {+телефон+} | {+день+} ⏎ имя | [-год-]{+два года+} ⏎ адрес | месяц',
    ));

  test('a table with another number of columns is shown whole', () => {
    const [old, now] = redline(
      clauses('1. Т\n| а | б |').slice(),
      clauses('1. Т\n| а | б | в |'),
    ).slice(1);
    assert.deepEqual([old?.side, now?.side], [-1, 1]);
  });
});
