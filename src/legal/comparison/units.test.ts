import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauses } from '../testing/clauses.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { fold, type Stretch } from './folding.ts';
import { changeOf, notes, tally, type Unit, units } from './units.ts';

const old = clauses(`## 1. Общие положения
1.1. Политика определяет, какие данные собирает товарищество.
1.2. Политика распространяется на сайт и мобильное приложение.
## 2. Данные пользователя
2.1. При регистрации Оператор запрашивает:
1) имя и номер мобильного телефона;
2) адрес электронной почты.
2.2. Автоматически записываются адрес устройства и время обращения.
## 3. Цели обработки
3.1. Данные нужны для исполнения договора и доставки заказов.
3.2. После удаления учётной записи данные обезличиваются полностью.
## 4. Передача данных
4.1. Курьерские службы получают имя, телефон и адрес доставки.
4.2. Оператор вправе передавать данные партнёрам для исследований рынка.
## 5. Права пользователя
5.1. Пользователь может запросить копию своих данных в любое время.`);

const now = clauses(`## 1. Общие положения
1.1. Политика определяет, какие данные собирает товарищество.
1.2. Политика распространяется на сайт и мобильное приложение.
## 2. Данные пользователя
2.1. При регистрации Оператор запрашивает:
1) имя и номер мобильного телефона;
2) адрес электронной почты — для отправки чеков;
3) день рождения.
2.2. Автоматически записываются адрес устройства и время обращения.
## 3. Файлы cookie
3.1. Сервис использует обязательные файлы, без которых не работает вход.
3.2. Согласие можно отозвать в разделе «Настройки».
## 4. Цели обработки
4.1. Данные нужны для исполнения договора и доставки заказов.
## 5. Передача данных
5.1. Курьерские службы получают имя, телефон и адрес доставки.
## 6. Права пользователя
6.1. Пользователь может запросить копию своих данных в любое время.
6.2. После удаления учётной записи данные обезличиваются полностью.`);

const comparison = compare(old, now);

const name = ({ head }: Unit): string =>
  `${head.change.old[0]?.id ?? '—'}>${head.change.new[0]?.id ?? '—'}`;

function draw(stretch: Stretch): string {
  switch (stretch.kind) {
    case 'fold':
      return `(${stretch.why}: ${stretch.units.map(name).join(' ')})`;
    case 'sections':
      return `((${stretch.why}: ${stretch.sections.map(({ heading, units }) => `${name(heading)}+${units.length}`).join(' ')}))`;
    case 'change':
      return `${stretch.unit.stop ? '* ' : ''}${name(stretch.unit)} ${stretch.unit.verdict}`;
    default:
      return `${stretch.kind} ${name(stretch.unit)}`;
  }
}

test('A clause with other signs under another number is told by its signs: more than the number changed', () => {
  const [before, after] = [
    '1. Сторона уведомляет другую сторону.',
    '2. Сторона уведомляет другую Сторону.',
  ].map(clauses) as [ReturnType<typeof clauses>, ReturnType<typeof clauses>];
  const [only] = units(compare(before, after));
  assert.deepEqual(only?.kinds, ['typographic', 'renumbered']);
  assert.equal(only?.verdict, 'typographic');
});

test('A section in which signs changed as well is not folded as one of other numbers', () => {
  const words = ['Сторона уведомляет другую сторону.', 'Ответ даётся в десять дней.'];
  const before = clauses(`## 1. Сроки\n1.1. ${words[0]}\n1.2. ${words[1]}`);
  const after = clauses(`## 2. Сроки\n2.1. ${words[0]?.toUpperCase()}\n2.2. ${words[1]}`);
  assert.deepEqual(fold(compare(before, after)).map(draw), [
    'heading s-1>s-2',
    '(typographic: p-1.1>p-2.1)',
    '(renumbered: p-1.2>p-2.2)',
  ]);
});

test('The page folds what a reader need not stop at', () => {
  assert.deepEqual(fold(comparison).map(draw), [
    '((unchanged: s-1>s-1+2))',
    'heading s-2>s-2',
    '* p-2.1>p-2.1 reworded',
    '(unchanged: p-2.2>p-2.2)',
    '—>s-3 added',
    '* —>p-3.1 added',
    '* —>p-3.2 added',
    'heading s-3>s-4',
    '(renumbered: p-3.1>p-4.1)',
    'departure p-3.2>p-6.2',
    'heading s-4>s-5',
    '(renumbered: p-4.1>p-5.1)',
    '* p-4.2>— removed',
    'heading s-5>s-6',
    '(renumbered: p-5.1>p-6.1)',
    '* p-3.2>p-6.2 moved',
  ]);
});

test('Neighbouring sections folded for one reason stand in one line', () => {
  const shifted = clauses(
    '## 1. Новый раздел\n1.1. Совсем новый пункт о записи разговоров.\n## 2. Первый\n2.1. Слова первого раздела.\n## 3. Второй\n3.1. Слова второго раздела.',
  );
  const before = clauses(
    '## 1. Первый\n1.1. Слова первого раздела.\n## 2. Второй\n2.1. Слова второго раздела.',
  );
  assert.deepEqual(fold(compare(before, shifted)).map(draw), [
    '—>s-1 added',
    '* —>p-1.1 added',
    '((renumbered: s-1>s-2+1 s-2>s-3+1))',
  ]);
});

function everyUnit(of: Comparison): readonly Unit[] {
  return fold(of).flatMap((stretch): readonly Unit[] => {
    if (stretch.kind === 'fold') return stretch.units;
    if (stretch.kind === 'sections')
      return stretch.sections.flatMap(({ heading, units }) => [heading, ...units]);
    return [stretch.unit];
  });
}

test('With its folds open the page shows every line once, in order', () => {
  const lines = everyUnit(comparison).flatMap(({ head, items }) => [
    head,
    ...items.map(({ line }) => line),
  ]);
  assert.deepEqual(lines, comparison.lines);
});

test('Items stand with their clause, and their changes are told as its own', () => {
  const unit = units(comparison).find(({ head }) => head.change.new[0]?.id === 'p-2.1');
  assert.deepEqual(
    unit?.items.map(({ line, depth }) => `${depth} ${line.change.kinds.join()}`),
    ['1 ', '1 reworded', '1 added'],
  );
  assert.deepEqual(unit?.head.change.kinds, []);
  assert.equal(unit?.verdict, 'reworded');
});

test('The tally, the stops and the list of changes agree', () => {
  const counted = tally(comparison);
  const kinds = Object.entries(counted).filter(([, count]) => count > 0);
  assert.deepEqual(kinds, [
    ['added', 2],
    ['removed', 1],
    ['moved', 1],
    ['reworded', 1],
    ['renumbered', 3],
  ]);
  const stops = units(comparison).filter(({ stop }) => stop);
  assert.equal(stops.length, counted.added + counted.removed + counted.moved + counted.reworded);
});

test('A heading that took another number is no clause that did', () => {
  const count = (of: Comparison) => tally(of).renumbered;
  const [old, now] = [
    '## 1. Сроки\n1.1. Ответ даётся быстро.',
    '## 2. Сроки\n2.1. Ответ даётся быстро.',
  ];
  assert.equal(count(compare(clauses(old), clauses(now))), 1);
});

test('A clause that moved and was reworded is counted under both, and is one stop', () => {
  const [first, second, third] = [
    'Покупатель вправе отказаться от заказа в течение 10 дней после получения посылки курьером',
    'Оператор хранит переписку со службой поддержки один год и уничтожает её по акту',
    'Продавец отвечает за достоверность сведений о товаре перед каждым покупателем площадки',
  ];
  const old = `1. ${first}.\n2. ${second}.\n3. ${third}.`;
  const now = `1. ${second}.\n2. ${third}.\n3. ${first?.replace('10', '15')}.`;
  const moved = compare(clauses(old), clauses(now));
  const counted = tally(moved);
  assert.deepEqual([counted.moved, counted.reworded], [1, 1]);
  assert.equal(units(moved).filter(({ stop }) => stop).length, 1);
});

test('An added section without clauses is a stop itself', () => {
  const [unit] = units(compare([], clauses('## 1. Реквизиты')));
  assert.deepEqual([unit?.verdict, unit?.stop], ['added', true]);
});

test('Notes stand at what a reader should know has changed, one for a new section', () => {
  const found = [...notes(comparison)].map(([id, { verdict }]) => `${id} ${verdict}`);
  assert.deepEqual(found, ['p-2.1 reworded', 's-3 added', 'p-6.2 moved']);
});

test('Every clause of the new text has its change', () => {
  const changes = changeOf(comparison);
  assert.deepEqual(changes.get('p-2.1-3')?.kinds, ['added']);
  assert.deepEqual(changes.get('p-5.1')?.kinds, ['renumbered']);
  assert.equal(changes.get('p-4.2'), undefined);
});

test('An item removed from a clause that moved goes with it', () => {
  const before = clauses(
    '1. Первый пункт о сроках хранения данных.\n2. Пункт, который переедет в конец текста:\n1) остаётся;\n2) исчезает совсем.\n3. Третий пункт о правах и обязанностях пользователя и Оператора при обработке данных.\n4. Четвёртый пункт об ответственности сторон.',
  );
  const after = clauses(
    '1. Первый пункт о сроках хранения данных.\n2. Третий пункт о правах и обязанностях пользователя и Оператора при обработке данных.\n3. Четвёртый пункт об ответственности сторон.\n4. Пункт, который переедет в конец текста:\n1) остаётся;',
  );
  const moved = units(compare(before, after)).find(
    ({ verdict, head }) => verdict === 'moved' && !head.departure,
  );
  assert.deepEqual(
    moved?.items.map(({ line }) => line.change.kinds.join()),
    ['', 'removed'],
  );
});
