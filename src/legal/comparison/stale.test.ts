import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauses } from '../testing/clauses.ts';
import { compare } from './compare.ts';
import { fold } from './folding.ts';

const stale = (old: string, now: string): readonly string[] =>
  compare(clauses(old), clauses(now)).lines.flatMap(({ change }) =>
    change.stale.map(({ words, now }) => `${change.new[0]?.id}: ${words} > ${now ?? 'gone'}`),
  );

const data = 'Данные пользователя: имя и телефон.';
const calls = 'Записи разговоров хранятся один месяц.';
const disputes = 'Споры рассматривает суд по месту нахождения оператора.';
const keeps = (words: string): string => `Оператор хранит данные, указанные в ${words}, пять лет.`;

test('A reference whose clause took another number and which did not follow is told', () => {
  const old = `1. ${keeps('пункте 2')}\n2. ${data}\n3. ${disputes}`;
  const now = `1. ${keeps('пункте 2')}\n2. ${calls}\n3. ${data}\n4. ${disputes}`;
  assert.deepEqual(stale(old, now), ['p-1: пункте 2 > 3']);
});

test('One that followed is not', () => {
  const old = `1. ${keeps('пункте 2')}\n2. ${data}`;
  const now = `1. ${keeps('пункте 3')}\n2. ${calls}\n3. ${data}`;
  assert.deepEqual(stale(old, now), []);
});

test('Nor are two that followed by one, so that a number stands on both sides', () => {
  const old = `1. ${keeps('пункте 2 и пункте 3')}\n2. ${data}\n3. ${disputes}`;
  const now = `1. ${keeps('пункте 3 и пункте 4')}\n2. ${calls}\n3. ${data}\n4. ${disputes}`;
  assert.deepEqual(stale(old, now), []);
  const forgotten = now.replace('пункте 3 и пункте 4', 'пункте 2 и пункте 3');
  assert.deepEqual(stale(old, forgotten), ['p-1: пункте 2 > 3', 'p-1: пункте 3 > 4']);
});

test('A reference to a clause that is gone is told when its number leads nowhere or elsewhere', () => {
  const old = `1. ${keeps('пункте 2')}\n2. ${data}\n3. ${disputes}`;
  assert.deepEqual(stale(old, `1. ${keeps('пункте 2')}\n3. ${disputes}`), ['p-1: пункте 2 > gone']);
  assert.deepEqual(stale(old, `1. ${keeps('пункте 2')}\n2. ${disputes}`), ['p-1: пункте 2 > gone']);
});

test('A reference to a clause repealed where it stands is told, in the edition that repeals it', () => {
  const old = `1. ${keeps('пункте 2')}\n2. ${data}\n3. ${disputes}`;
  const now = `1. ${keeps('пункте 2')}\n2. Исключён.\n3. ${disputes}`;
  assert.deepEqual(stale(old, now), ['p-1: пункте 2 > gone']);
  assert.deepEqual(stale(old, now.replace('пункте 2', 'пункте 3')), []);
  assert.deepEqual(stale(now, now.replace('пять лет', 'шесть лет')), []);
  const kazakh = '1. Оператор 2-тармақта көрсетілген деректерді бес жыл сақтайды.';
  assert.deepEqual(stale(`${kazakh}\n2. ${data}`, `${kazakh}\n2. Алып тасталды.`), [
    'p-1: 2-тармақта > gone',
  ]);
});

test('A clause replaced or reworded under its own number is still the one that is named', () => {
  const old = `1. ${keeps('пункте 2')}\n2. ${data}\n3. ${disputes}`;
  assert.deepEqual(stale(old, `1. ${keeps('пункте 2')}\n2. ${calls}\n3. ${disputes}`), []);
  assert.deepEqual(stale(old, old.replace('имя и телефон', 'имя, телефон и адрес')), []);
});

test('A number that another act bears is no reference here', () => {
  const old = `1. Оператор руководствуется статьёй 2 Закона.\n2. ${data}`;
  const now = `1. Оператор руководствуется статьёй 2 Закона.\n2. ${calls}\n3. ${data}`;
  assert.deepEqual(stale(old, now), []);
});

test('Kazakh words are read as well', () => {
  const keeps = '1. Оператор 2-тармақта көрсетілген деректерді бес жыл сақтайды.';
  const old = `${keeps}\n2. ${data}`;
  assert.deepEqual(stale(old, `${keeps}\n2. ${calls}\n3. ${data}`), ['p-1: 2-тармақта > 3']);
});

const reasons = '1. Заказчик вправе отказаться, если:';
const late = 'исполнитель опоздал с началом работ;';
const mute = 'исполнитель не представил отчёт;';
const hired = 'исполнитель привлёк третьих лиц;';
const refund = (words: string): string => `2. Аванс возвращается в случае, указанном в ${words}.`;

test('An item that took another number is told with its clause, by its own new number', () => {
  const named = refund('подпункте 2) пункта 1');
  const old = `${reasons}\n1) ${late}\n2) ${mute}\n${named}`;
  const now = `${reasons}\n1) ${late}\n2) ${hired}\n3) ${mute}\n${named}`;
  assert.deepEqual(stale(old, now), ['p-2: подпункте 2) пункта 1 > 3)']);
  assert.deepEqual(stale(old, now.replace('подпункте 2)', 'подпункте 3)')), []);
  assert.deepEqual(stale(old, old.replace(mute, hired)), []);
  const kazakh = (text: string): string =>
    text.replace(named, '2. Аванс 1-тармақтың 2) тармақшасында көрсетілген жағдайда қайтарылады.');
  assert.deepEqual(stale(kazakh(old), kazakh(now)), ['p-2: 1-тармақтың 2) тармақшасында > 3)']);
});

test('Where its clause alone took another number, the clause is told', () => {
  const named = refund('подпункте 2) пункта 1');
  const old = `${reasons}\n1) ${late}\n2) ${mute}\n${named}`;
  const now = `1. ${disputes}\n${old.replace('2. А', '3. А').replace('1. З', '2. З')}`;
  assert.deepEqual(stale(old, now), ['p-3: пункта 1 > 2']);
  const followed = now.replace('пункта 1.', 'пункта 2.');
  assert.deepEqual(stale(old, followed), []);
  const half = followed.replace(`2) ${mute}`, `2) ${hired}\n3) ${mute}`);
  assert.deepEqual(stale(old, half), ['p-3: подпункте 2) пункта 2 > 3)']);
});

test('A clause with such a reference is never folded away', () => {
  const old = `1. ${keeps('пункте 2')}\n2. ${data}`;
  const now = `1. ${keeps('пункте 2')}\n2. ${calls}\n3. ${data}`;
  const [first] = fold(compare(clauses(old), clauses(now)));
  assert.equal(first?.kind, 'change');
});
