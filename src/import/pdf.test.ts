import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getResolvedPDFJS } from 'unpdf';
import { glyphPieces, hasHoles } from './extract/pdf-glyphs.ts';
import { linesOfPage, type PlacedLine } from './extract/pdf-lines.ts';
import { withoutNoteLines } from './extract/pdf-notes.ts';
import type { Piece } from './extract/pdf-rows.ts';
import { withoutNotes } from './note-marks.ts';
import { joinedTables } from './tables-over-pages.ts';

const height = 842;

/** Letters of half their height. */
const at = (text: string, x: number, y: number, size = 10): Piece => ({
  text,
  x,
  y,
  width: text.length * size * 0.5,
  size,
  font: 'f1',
  upright: true,
});

const linesOf = (pieces: readonly Piece[]): readonly PlacedLine[] =>
  linesOfPage(pieces, height).lines;

const hasTable = (pieces: readonly Piece[]): boolean =>
  linesOf(pieces).some(({ rows }) => rows !== undefined);

const down = (from: number, texts: readonly string[], x = 70, step = 12): Piece[] =>
  texts.map((text, line) => at(text, x, from - line * step));

test('lines that leave the same strips free are rows of a table, cells of several lines in one', () => {
  const pieces = [
    ...down(700, ['Склад хранит вещи так, как сказано в таблице, и иначе их не хранит никогда:']),
    at('Вещь', 75, 680),
    at('Срок', 300, 680),
    at('тонкое сукно и', 75, 664),
    at('год', 300, 664),
    at('всякая шерсть', 75, 652),
    at('лён', 75, 636),
    at('пять лет', 300, 636),
    ...down(610, ['1.2. Срок считают со дня описи.']),
  ];
  const lines = linesOf(pieces);
  assert.deepEqual(
    lines.map(({ text }) => text),
    [
      'Склад хранит вещи так, как сказано в таблице, и иначе их не хранит никогда:',
      'Вещь\tСрок\nтонкое сукно и всякая шерсть\tгод\nлён\tпять лет',
      '1.2. Срок считают со дня описи.',
    ],
  );
  assert.equal(lines[1]?.rows?.length, 3);
});

test('numbers that hang beside their text make no table', () => {
  const pieces = ['1.1.', '1.2.', '1.3.'].flatMap((number, line) => [
    at(number, 70, 700 - line * 30),
    at('Вещи принимают по описи, которую', 110, 700 - line * 30),
    at('подписывают оба.', 110, 688 - line * 30),
  ]);
  assert.equal(hasTable(pieces), false);
});

test('gaps of justified lines make no table', () => {
  const pieces = [0, 1, 2, 3, 4, 5].flatMap((line) => [
    at('Вещи принимают по описи,', 70, 700 - line * 12),
    at('которую подписывают оба, и', 199, 700 - line * 12),
    at('хранят.', 338, 700 - line * 12),
  ]);
  assert.equal(hasTable(pieces), false);
});

test('columns of two languages are read one after the other, although their lines do not meet', () => {
  const kk = 'Қойма заттарды тізімдеме бойынша қабылдайды және сақтайды;';
  const ru = 'Склад принимает вещи по описи и хранит их в сухом месте;';
  const pieces = Array.from({ length: 9 }, (_, line) => [
    { ...at(kk, 60, 700 - line * 12), width: 220 },
    { ...at(ru, 310, 695 - line * 13), width: 220 },
  ]).flat();
  const lines = linesOf(pieces);
  assert.deepEqual(
    lines.map(({ language }) => language),
    [...Array(9).fill('kk'), ...Array(9).fill('ru')],
  );
  assert.ok(lines.slice(0, 9).every(({ text }) => text === kk));
});

test('a small raised sign mentions the note that begins with it; in «м²» it is the word’s', () => {
  const page = linesOf([
    at('Площадь склада – сто м', 70, 700, 12),
    at('2', 202, 704, 7),
    at('и больше', 212, 700, 12),
    at('1', 262, 704, 7),
    at('.', 266, 700, 12),
    at('1', 70, 104, 6),
    at('По обмеру прошлого', 76, 100, 9),
    at('года.', 70, 89, 9),
  ]);
  const { pages, notes } = withoutNoteLines([page]);
  assert.deepEqual(
    pages[0]?.map(({ text }) => withoutNotes(text)),
    ['Площадь склада – сто м2 и больше.'],
  );
  assert.deepEqual(notes, [{ sign: '1', text: 'По обмеру прошлого года.', page: 0 }]);
});

test('a table goes on over the page, and its repeated head is told', () => {
  const part = (line: number, page: number, rows: readonly (readonly string[])[]) => ({
    text: rows.map((row) => row.join('\t')).join('\n'),
    line,
    page,
    look: { rows, whole: true },
  });
  const { lines, remarks } = joinedTables([
    part(1, 1, [
      ['Вещь', 'Срок'],
      ['лён', 'год'],
    ]),
    part(2, 2, [
      ['Вещь', 'Срок'],
      ['сукно', 'два'],
    ]),
  ]);
  assert.equal(lines.length, 1);
  assert.equal(lines[0]?.text, 'Вещь\tСрок\nлён\tгод\nсукно\tдва');
  assert.equal(remarks.length, 1);
});

test('letters that another font draws into the holes of a line come to their places', async () => {
  const { OPS } = await getResolvedPDFJS();
  const letters = (text: string) =>
    [...text].map((unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' }));
  const drawn: readonly (readonly [number, unknown])[] = [
    [OPS.beginText, null],
    [OPS.setFont, ['f1', 10]],
    [OPS.setTextMatrix, [1, 0, 0, 1, 70, 700]],
    [OPS.showText, [[...letters('к'), -500, ...letters('й')]]],
    [OPS.setFont, ['f2', 10]],
    [OPS.setTextMatrix, [1, 0, 0, 1, 75, 700]],
    [OPS.showText, [letters('ү')]],
    [OPS.endText, null],
  ];
  const pieces = await glyphPieces({
    fnArray: drawn.map(([code]) => code),
    argsArray: drawn.map(([, args]) => args),
  });
  assert.deepEqual(
    linesOf(pieces).map(({ text }) => text),
    ['күй'],
  );
  const whole = { ...at('к й', 70, 700), width: 15 };
  assert.equal(hasHoles([whole, { ...at('ү', 75, 700), font: 'f2' }]), true);
  assert.equal(hasHoles([whole, { ...at('ү', 95, 700), font: 'f2' }]), false);
});
