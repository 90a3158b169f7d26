import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../legal/comparison/folding.ts';
import { notes } from '../legal/comparison/units.ts';
import { kk } from '../translations/kk.ts';
import { ru } from '../translations/ru.ts';
import { drawChangeNote } from './change-note.ts';
import { drawInlineComparison } from './redline-inline.ts';
import { compared, seen } from './testing/comparisons.ts';

const draw = (old: string, now: string): string => {
  const { comparison, drawing } = compared(old, now);
  return seen(drawInlineComparison(fold(comparison), drawing));
};

const first =
  'Покупатель вправе отказаться от заказа в течение 10 дней после получения посылки курьером';
const others = [
  'Оператор хранит переписку со службой поддержки один год и уничтожает её по акту',
  'Продавец отвечает за достоверность сведений о товаре перед каждым покупателем площадки',
];
const old = `1.1. ${first}.\n1.2. ${others[0]}.\n1.3. ${others[1]}.`;
const now = `1.1. ${others[0]}.\n1.2. ${others[1]}.\n1.3. ${first.replace('10', '15')}.`;

test('A clause that moved and was reworded is told as both', () => {
  assert.match(draw(old, now), /Перемещён и изменён\. Был пункт 1\.1/);
});

test('The note in the margin tells both too, in both languages', () => {
  const { comparison } = compared(old, now);
  const clause = comparison.new[2];
  assert.ok(clause);
  const note = (words: typeof ru): string =>
    drawChangeNote(notes(comparison), words, {
      name: '2026-09-01',
      day: '2026-09-01',
      comparison: '/compare/',
      clauseHistory: '/history/',
    })(clause);
  assert.match(seen(note(ru)), /^Перемещён и изменён 1 сентября 2026/);
  assert.match(seen(note(kk)), /орны ауыстырылып, өзгертілді/);
});

test('The number of a split clause names all its parts', () => {
  const whole =
    '1.1. Доступ к данным имеют только работники, которым он нужен для работы; их перечень утверждает директор, и каждый подписывает обязательство.';
  const parts =
    '1.1. Доступ к данным имеют только работники, которым он нужен для работы.\n1.2. Их перечень утверждает директор, и каждый подписывает обязательство.';
  assert.match(draw(whole, parts), /^1\.1 → 1\.1, 1\.2 Разделён Доступ/);
  assert.match(draw(whole, parts.replace('директор', 'совет')), /1\.2 Разделён и изменён Доступ/);
  assert.match(
    draw(parts.replace('директор', 'совет'), whole),
    /1\.1\. Объединён и изменён Доступ/,
  );
});

test('A clause whose reference alone changed still says its old number', () => {
  const text = (number: string, more: string) =>
    `${more}${number}.1. Данные пользователя: имя и телефон.\n${number}.2. Оператор хранит данные, названные в пункте ${number}.1, пять лет.`;
  assert.match(
    draw(text('5', ''), text('6', '5.1. Записи разговоров хранятся один месяц.\n')),
    /Изменилась только ссылка: 5\.2 → 6\.2/,
  );
});
