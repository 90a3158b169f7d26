import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clauses } from '../testing/clauses.ts';
import { assertSound, shown, told } from '../testing/redlines.ts';
import { compare } from './compare.ts';
import { saysRepealed } from './repealed.ts';
import { tally } from './units.ts';

describe('A clause says only that it is repealed', () => {
  for (const text of [
    'Исключён.',
    'Исключен',
    'ИСКЛЮЧЕНА',
    '(Исключено)',
    '[Исключён.]',
    'Пункт исключён.',
    'Исключён приказом от 14 мая 2026 года № 31.',
    'Исключён (приказ директора от 14.05.2026 № 31).',
    'Исключён с 1 июня 2026 года.',
    'Исключена — решением совета от 02.02.26.',
    'Утратил силу.',
    'Статья утратила силу в соответствии с Законом от 3 марта 2025 года № 77-VIII (вводится в действие с 1 июля 2025 года).',
    'Утратили силу с\u00a001.01.2027.',
    'Алып тасталды.',
    'алынып тасталды',
    'Күші жойылды.',
    'Тармақ алып тасталды.',
    '(2026 жылғы 14 мамырдағы № 31 бұйрықпен) алып тасталды.',
    '2026 жылғы 14 мамырдағы № 31 бұйрықпен алып тасталды.',
    'Бап 2026 жылғы 1 шілдеден бастап күші жойылды.',
    'Күші жойылды – 03.03.2025 № 77 Заңымен.',
    'Алып тасталды (2026 жылғы 14 мамырдағы бұйрық).',
  ])
    test(text, () => assert.ok(saysRepealed(text)));
});

describe('A clause that merely begins so, or speaks of something repealed, does not', () => {
  for (const text of [
    '',
    'Исключён случай, когда заказчик не принял работу.',
    'Исключён с 2026 года случай, когда заказчик не принял работу.',
    'Исключительное право принадлежит автору.',
    'Исключён из перечня.',
    'Исключён решением сторон.',
    'Исключить.',
    'Исключён. Покупатель оплачивает доставку.',
    'Пункт 3 исключён.',
    'Утратил силу договор от 2 марта 2025 года № 5.',
    'Стороны исключены.',
    'Договор утратил силу.',
    'Күші жойылды деп тану туралы шешім үш күнде қабылданады.',
    'Шарттың күші жойылды.',
    'Тараптардың келісімімен алып тасталды.',
    'Алып тасталды деген белгі қойылады.',
    'Алып тастау тәртібін оператор белгілейді.',
  ])
    test(text || 'nothing', () => assert.ok(!saysRepealed(text)));
});

const text = `1. Покупатель оплачивает заказ картой или наличными.
2. Курьер ждёт покупателя у подъезда не дольше десяти минут:
1) днём — у главного входа;
2) ночью — у поста охраны.
3. Чек приходит на почту в день оплаты.
4. Покупатель проверяет товар при курьере и подписывает накладную.`;
const second = /2\. [\s\S]*охраны\./;

function changes(now: string, old = text): readonly string[] {
  const comparison = compare(clauses(old), clauses(now));
  assertSound(comparison);
  return told(comparison).filter((line) => / > \S+ /.test(line));
}

describe('A clause repealed where it stands', () => {
  const items = ['p-2-1 > — removed', 'p-2-2 > — removed'];

  test('keeps its pair, and its items are gone', () => {
    for (const stub of ['2. Исключён.', '2. Күші жойылды.'])
      assert.deepEqual(changes(text.replace(second, stub)), ['p-2 > p-2 reworded', ...items]);
  });

  test('is no addition, and shows all its words struck', () => {
    const comparison = compare(clauses(text), clauses(text.replace(second, '2. Исключён.')));
    const { added, removed, reworded } = tally(comparison);
    assert.deepEqual({ added, removed, reworded }, { added: 0, removed: 0, reworded: 1 });
    assert.equal(
      shown(comparison.lines[1]?.change.redline ?? []),
      '[-Курьер ждёт покупателя у подъезда не дольше десяти минут:-]{+Исключён.+}',
    );
  });

  test('stays apart from others repealed before and with it', () => {
    const old = text.replace(/3\. .*/, '3. Исключён.');
    const now = old.replace(second, '2. Исключён.').replace(/4\. .*/, '4. Исключён.');
    assert.deepEqual(changes(now, old), ['p-2 > p-2 reworded', ...items, 'p-4 > p-4 reworded']);
  });

  test('is the item of its number, whatever number its clause has now', () => {
    const now = text
      .replace(/^[234]\./gm, (label) => `${Number.parseInt(label, 10) + 1}.`)
      .replace('3. К', '2. Доставка бесплатна при заказе от пяти тысяч тенге.\n3. К')
      .replace('днём — у главного входа', 'исключён');
    assert.ok(changes(now).includes('p-2-1 > p-3-1 reworded'), changes(now).join('\n'));
  });

  test('is moved where its very words stand elsewhere, and the word in its place is new', () => {
    const now = `${text.replace(/3\. .*/, '3. Исключён.')}\n5. Чек приходит на почту в день оплаты.`;
    assert.deepEqual(changes(now), [
      'p-3 > p-5 departure',
      '— > p-3 added',
      'p-3 > p-5 moved renumbered',
    ]);
  });
});
