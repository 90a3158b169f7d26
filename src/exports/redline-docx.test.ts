import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chance } from '../legal/testing/redlines.ts';
import { textOf } from '../legal/testing/texts.ts';
import { assertRedline } from './testing/expected.ts';
import { part } from './testing/word.ts';
import { descend } from './testing/xml-tree.ts';

/** How often each element stands in the document. */
function tagsOf(old: string, now: string): Readonly<Record<string, number>> {
  const parts = assertRedline(textOf(old), textOf(now));
  const found: Record<string, number> = {};
  for (const { name } of descend(part(parts, 'word/document.xml')))
    found[name] = (found[name] ?? 0) + 1;
  return found;
}

const terms = `Правила действуют для всех.
## 1. Сроки
1.1. Ответ на заявку даётся в течение пятнадцати дней со дня её получения.
1.2. Жалоба подаётся письменно по адресу компании:
1) лично;
2) по почте;
  а) заказным письмом;
  б) курьером;
1.3. Срок исчисляется со следующего дня после события, которым определено его начало.
## 2. Оплата
2.1. Цена указывается в тенге и включает налог на добавленную стоимость.
| Услуга | Цена |
| Доставка | 500 |
| Хранение | 700 |
2.2. Возврат денег производится тем же способом, которым заказ был оплачен.
2.3. Стороны могут договориться об отсрочке платежа на срок до одного месяца.`;

describe('The redline in Word gives the new text when accepted, the old when rejected, for', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'nothing changed': ['', ''],
    'words replaced': ['пятнадцати дней', 'трёх рабочих дней'],
    'a clause added': ['\n2.3. Стороны', '\n2.3. Чек выдаётся при оплате.\n2.4. Стороны'],
    'the last clause removed': [/\n2\.3\..*/.exec(terms)?.[0] ?? '', ''],
    'a section added': [
      '## 2. Оплата',
      '## 2. Заказ\n2.9. Заказ оформляется на сайте.\n## 3. Оплата',
    ],
    'another heading': ['## 2. Оплата', '## 2. Цена и оплата'],
    'an item added': ['2) по почте;', '2) по электронной почте;\n3) по почте;'],
    'an item within an item removed': ['\n  б) курьером;', ''],
    'a row added and a cell reworded': [
      '| Доставка | 500 |',
      '| Доставка | 600 |\n| Упаковка | 100 |',
    ],
    'a column added': [
      '| Услуга | Цена |\n| Доставка | 500 |\n| Хранение | 700 |',
      '| Услуга | Цена | Срок |\n| Доставка | 500 | 3 |\n| Хранение | 700 | 9 |',
    ],
    'emphasis and links': [
      'по адресу компании',
      'по *новому адресу* [компании](https://example.kz/a?b=1&c=2)',
    ],
    'another sign for the same words': ['в тенге', 'в\u00a0тенге'],
    'signs that XML must escape': ['в тенге', 'в «тенге» & <"долларах">'],
    'a first paragraph removed': ['Правила действуют для всех.\n', ''],
    'everything removed': [terms, ''],
  };
  for (const [name, [before, after]] of Object.entries(cases)) {
    test(name, () => {
      tagsOf(terms, terms.replace(before, after));
      tagsOf(terms.replace(before, after), terms);
    });
  }

  test('one clause that became three, and three that became one', () => {
    const parts = [
      'Карта выдаётся при первой',
      'Баллы начисляются после каждой',
      'Чек хранится год со дня',
    ];
    const whole = `3.1. ${parts.map((part) => `${part} покупки`).join('; ')}.`;
    const apart = parts.map((part, place) => `3.${place + 1}. ${part} покупки.`).join('\n');
    const tags = tagsOf(`${terms}\n${whole}`, `${terms}\n${apart}`);
    assert.equal(tags['w:moveFromRangeStart'], undefined);
    tagsOf(`${terms}\n${apart}`, `${terms}\n${whole}`);
  });

  test('a clause moved, and moved with other words', () => {
    const [clause = ''] = /\n1\.3\..*/.exec(terms) ?? [];
    const moved = terms.replace(clause, '').concat(clause.replace('1.3.', '2.4.'));
    const tags = tagsOf(terms, moved);
    assert.equal(tags['w:moveFromRangeStart'], 1);
    assert.ok((tags['w:moveFrom'] ?? 0) >= 2 && (tags['w:moveTo'] ?? 0) >= 2);
    tagsOf(terms, moved.replace('со следующего дня', 'с первого рабочего дня'));
    tagsOf(moved, terms);
  });

  test('sections in another order with all their clauses', () => {
    const [head = '', first = '', second = ''] = terms.split(/(?=## )/);
    const tags = tagsOf(
      terms,
      `${head}${second.replaceAll('2.', '1.')}\n${first.replaceAll('1.', '2.')}`.trimEnd(),
    );
    assert.ok((tags['w:moveFrom'] ?? 0) > 3);
  });

  test('a clause split in two, and two merged', () => {
    const whole =
      '1.1. Покупатель оплачивает заказ картой на сайте в день оформления, а продавец передаёт заказ в доставку на следующий рабочий день после оплаты.\n1.2. Чек приходит на почту.';
    const parts =
      '1.1. Покупатель оплачивает заказ картой на сайте в день оформления.\n1.2. Продавец передаёт заказ в доставку на следующий рабочий день после оплаты.\n1.3. Чек приходит на почту.';
    const split = tagsOf(whole, parts);
    assert.ok((split['w:p'] ?? 0) <= 4, 'one paragraph for each part');
    tagsOf(parts, whole);
  });

  test('texts that have nothing in common', () => {
    tagsOf(
      terms,
      '## 1. Другое\n1.1. Совсем иные слова о совсем ином предмете.\n| a | b |\n| c | d |',
    );
    tagsOf('', terms);
    tagsOf(terms, '');
  });

  test('sixty texts torn apart at random', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const below = chance(seed);
      const lines = terms.split('\n');
      for (let step = 0; step < 4; step++) tear(lines, below);
      assertRedline(textOf(terms), textOf(lines.join('\n')));
    }
  });
});

/** Moves, doubles, cuts, joins, parts or spoils one line. */
function tear(lines: string[], below: (limit: number) => number): void {
  const at = below(lines.length);
  const [line = ''] = lines.splice(at, 1);
  const words = line.split(' ');
  const middle = below(words.length);
  const put = below(lines.length + 1);
  const ways: readonly (() => void)[] = [
    () => lines.splice(put, 0, line),
    () => lines.splice(at, 0, line, line),
    () => {},
    () => lines.splice(at, 1, `${line} ${lines[at] ?? ''}`),
    () =>
      lines.splice(
        at,
        0,
        words.slice(0, middle).join(' '),
        `9.${at}. ${words.slice(middle).join(' ')}`,
      ),
    () => lines.splice(at, 0, words.toSpliced(middle, 1, 'иначе').join(' ')),
    () => lines.splice(put, 0, words.toSpliced(middle, 0, 'всегда').join(' ')),
  ];
  ways[below(ways.length)]?.();
}
