import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Clause, clauseText, walk } from '../clause.ts';
import { compareTexts } from '../comparison/compare.ts';
import type { Unit } from '../comparison/units.ts';
import type { Text } from '../edition.ts';
import { rowsOf } from '../row.ts';
import { chance } from '../testing/redlines.ts';
import { textOf } from '../testing/texts.ts';
import { lineages } from './follow.ts';
import { endOf, type Lineage, type Stage, wordingsOf } from './lineage.ts';
import { provisionId } from './provision-id.ts';

const followed = (...sources: readonly string[]): readonly Lineage[] =>
  lineages(
    sources.map((source) => textOf(source)),
    compareTexts,
  );

/** `p-4.3@1 added | p-5.1@2 renumbered | removed 4`, texts counted from 1. */
const told = (all: readonly Lineage[]): readonly string[] => all.map(tell);

const name = (at: number): string => `${at + 1}`;
const idOf = (stage: Stage): string => provisionId(stage.row.clause.id, name(stage.at));
const cameAs = ({ stages }: Lineage): string => idOf(stages[0] as Stage);

function tell(lineage: Lineage): string {
  const { came, went } = lineage;
  const [first, ...rest] = wordingsOf(lineage).map(({ stages }) => stages[0] as Stage);
  const begun = {
    first: () => '',
    added: () =>
      ` added${came.kind === 'added' && came.again ? ` again ${cameAs(came.again)}` : ''}`,
    parted: () => (came.kind === 'parted' ? ` from ${cameAs(came.from)}` : ''),
  }[came.kind]();
  const ended = went?.kind === 'joined' ? `joined ${cameAs(went.into)}` : 'removed';
  return [
    `${idOf(first as Stage)}${begun}`,
    ...rest.map((stage) => `${idOf(stage)} ${stage.unit?.kinds.join(' ')}`),
    ...(went ? [`${ended} ${name(went.at)}`] : []),
  ].join(' | ');
}

const base = `## 1. Общие положения
1.1. Настоящие Правила устанавливают порядок возврата товара покупателем.
1.2. Правила размещаются в мобильном приложении и на сайте магазина.
## 2. Возврат
2.1. Покупатель вправе вернуть товар в течение четырнадцати календарных дней.
2.2. К заявлению прилагаются:
1) копия кассового чека;
2) фотография упаковки.
2.3. Деньги перечисляются на ту же банковскую карту.`;

const replace = (text: string, from: string, to: string): string => {
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

/** What became of the provisions that something became of. */
const changed = (...sources: readonly string[]): readonly string[] =>
  told(followed(...sources)).filter((line) => !/^\S+@1$/.test(line));

describe('A provision', () => {
  test('that nobody touched stands since the first edition', () =>
    assert.deepEqual(told(followed(base, base, base)), [
      's-1@1',
      'p-1.1@1',
      'p-1.2@1',
      's-2@1',
      'p-2.1@1',
      'p-2.2@1',
      'p-2.3@1',
    ]));

  test('has a wording for each edition that reworded it, and none for the others', () => {
    const second = replace(base, 'четырнадцати', 'тридцати');
    const fourth = replace(second, 'вернуть товар', 'вернуть или обменять товар');
    assert.deepEqual(changed(base, second, second, fourth), [
      'p-2.1@1 | p-2.1@2 reworded | p-2.1@4 reworded',
    ]);
  });

  test('that was repealed where it stands ends with that edition, and its number goes on', () => {
    const second = replace(base, base.slice(base.indexOf('2.3. ')), '2.3. Утратил силу.');
    const third = replace(second, 'четырнадцати', 'тридцати');
    assert.deepEqual(changed(base, second, third), [
      'p-2.1@1 | p-2.1@3 reworded',
      'p-2.3@1 | p-2.3@2 reworded',
    ]);
    const ends = followed(base, second, third).map(endOf);
    assert.deepEqual(ends, [null, null, null, null, null, null, 1]);
    assert.deepEqual(
      followed(second, third).map(endOf),
      ends.map(() => null),
    );
    const gone = replace(base, base.slice(base.indexOf('\n2.3. ')), '');
    assert.equal(followed(base, gone).map(endOf).at(-1), 1);
  });

  test('is reworded when an item of it is', () =>
    assert.deepEqual(changed(base, replace(base, 'кассового чека', 'чека или счёта')), [
      'p-2.2@1 | p-2.2@2 reworded',
    ]));

  test('keeps its history under another number and at another place', () => {
    const second = replace(
      base,
      '## 2. Возврат',
      '## 2. Термины\n2.1. Товар означает любую вещь, выставленную на витрине.\n## 3. Возврат',
    )
      .replace('\n2.1. Покупатель', '\n3.1. Покупатель')
      .replace('2.2. К', '3.2. К')
      .replace('2.3. Деньги', '3.3. Деньги');
    const third = replace(
      second,
      '\n3.3. Деньги перечисляются на ту же банковскую карту.',
      '',
    ).replace('## 2.', '1.3. Деньги перечисляются на ту же банковскую карту.\n## 2.');
    assert.deepEqual(changed(base, second, third), [
      'p-2.3@1 | p-3.3@2 renumbered | p-1.3@3 moved renumbered',
      's-2@2 added',
      'p-2.1@2 added',
      's-2@1 | s-3@2 renumbered',
      'p-2.1@1 | p-3.1@2 renumbered',
      'p-2.2@1 | p-3.2@2 renumbered',
    ]);
  });

  test('that came and went is told where it stood', () => {
    const second = replace(
      base,
      '## 2.',
      '1.3. О переносе сроков магазин сообщает в переписке.\n## 2.',
    );
    assert.deepEqual(told(followed(base, second, base)).slice(2, 5), [
      'p-1.2@1',
      'p-1.3@2 added | removed 3',
      's-2@1',
    ]);
  });

  test('that comes back with the same words is a new one, and says so', () => {
    const without = replace(
      base,
      '\n1.2. Правила размещаются в мобильном приложении и на сайте магазина.',
      '',
    );
    assert.deepEqual(changed(base, without, base), [
      'p-1.2@1 | removed 2',
      'p-1.2@3 added again p-1.2@1',
    ]);
    const other = replace(
      base,
      'и на сайте магазина',
      'и доводятся до сведения в точках выдачи заказов',
    );
    assert.deepEqual(changed(base, without, other), ['p-1.2@1 | removed 2', 'p-1.2@3 added']);
  });
});

describe('A provision that was split', () => {
  const whole = `1.1. Заказ подтверждается по телефону в день оформления, а оплата принимается картой либо наличными при получении товара, после чего покупатель получает чек.
1.2. Доставка выполняется курьером.`;
  const halves = `1.1. Оплата принимается картой либо наличными при получении товара, после чего покупатель получает чек.
1.2. Заказ подтверждается по телефону в день оформления.
1.3. Доставка выполняется курьером.`;

  test('goes on in the part that holds most of it; the other came from it', () =>
    assert.deepEqual(told(followed(whole, halves)), [
      'p-1.1@1 | p-1.1@2 split reworded',
      'p-1.2@2 from p-1.1@1',
      'p-1.2@1 | p-1.3@2 renumbered',
    ]));

  test('merges back into the part that holds most', () =>
    assert.deepEqual(told(followed(whole, halves, whole)), [
      'p-1.1@1 | p-1.1@2 split reworded | p-1.1@3 merged reworded',
      'p-1.2@2 from p-1.1@1 | joined p-1.1@1 3',
      'p-1.2@1 | p-1.3@2 renumbered | p-1.2@3 renumbered',
    ]));
});

describe('Items and clauses', () => {
  const items = `2.1. К заявлению на возврат прилагаются:
1) копия кассового чека, выданного в магазине при покупке;
2) фотография упаковки товара с номером партии и датой выпуска.
2.2. Деньги перечисляются на ту же банковскую карту.`;
  const clause = `2.1. К заявлению на возврат прилагаются:
1) копия кассового чека, выданного в магазине при покупке.
2.2. Деньги перечисляются на ту же банковскую карту.
2.3. фотография упаковки товара с номером партии и датой выпуска.`;

  test('an item that becomes a clause begins a provision, which came from the clause it was in', () => {
    const lines = told(followed(items, clause));
    assert.ok(lines.includes('p-2.3@2 from p-2.1@1'), lines.join('\n'));
  });

  test('a clause that becomes an item ends one, which stands in the clause it is in', () => {
    const lines = told(followed(clause, items));
    assert.ok(lines.includes('p-2.3@1 | joined p-2.1@1 2'), lines.join('\n'));
  });
});

test('No text has no lineages, and an empty one begins none', () => {
  assert.deepEqual(lineages([], compareTexts), []);
  assert.deepEqual(told(followed('', base)).length, 7);
  assert.ok(told(followed(base, '')).every((line) => line.endsWith('| removed 2')));
});

describe('Whatever happens to a document', () => {
  const words =
    'возврат товар чек срок склад курьер оплата карта заявка письмо отказ обмен витрина цена адрес город'.split(
      ' ',
    );

  /** Editions of one document, each made from the one before by a few random edits. */
  function editions(seed: number): readonly string[] {
    const next = chance(seed);
    const phrase = () =>
      Array.from({ length: 6 + next(9) }, () => words[next(words.length)]).join(' ');
    let lines = Array.from({ length: 14 }, (_, at) => (at % 5 === 0 ? `## ${phrase()}` : phrase()));
    return Array.from({ length: 5 }, () => {
      for (let edits = next(6); edits > 0; edits--) {
        const at = next(lines.length);
        const [line = ''] = lines.slice(at, at + 1);
        const edited = [
          () => [line, phrase()],
          () => [],
          () => [line.replace(/\S+$/, words[next(words.length)] ?? '')],
          () => (line.startsWith('#') ? [line] : line.split(/(?<=^(?:\S+ ){4})/)),
          () => [line, `1) ${phrase()}`],
        ][next(5)]?.() as string[];
        lines.splice(at, 1, ...edited);
        if (next(3) === 0) lines = [...lines.slice(at), ...lines.slice(0, at)];
      }
      let number = 0;
      return lines
        .map((line) => (/^(#|1\))/.test(line) ? line : `${++number}. ${line}`))
        .join('\n');
    });
  }

  let redlined = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const texts = editions(seed).map((source) => textOf(source));
    const all = lineages(texts, compareTexts);

    test(`every clause of every edition is in exactly one lineage (${seed})`, () => {
      const found = texts.map((): Clause[] => []);
      for (const { stages } of all) {
        stages.forEach(({ at, row }, place) => {
          assert.equal(at, (stages[0]?.at ?? 0) + place, 'no gap');
          found[at]?.push(row.clause, ...row.items.map(({ clause }) => clause));
        });
      }
      texts.forEach((text, at) => {
        const known = [...walk(text.clauses)];
        assert.equal(found[at]?.length, known.length);
        assert.deepEqual(new Set(found[at]), new Set(known));
      });
    });

    test(`the order is that of the last text (${seed})`, () => {
      const last = all.filter(({ went }) => !went).map(({ stages }) => stages.at(-1)?.row.clause);
      assert.deepEqual(
        last,
        rowsOf((texts.at(-1) as Text).clauses).map(({ clause }) => clause),
      );
    });

    test(`a provision that came or went says so, and none has both its ends open (${seed})`, () => {
      for (const { came, stages, went } of all) {
        const [first, end] = [stages[0] as Stage, (stages.at(-1)?.at ?? 0) + 1];
        assert.equal(came.kind === 'first', first.at === 0);
        assert.equal(went?.at ?? texts.length, end);
        assert.equal(first.unit, null);
        assert.ok(stages.slice(1).every(({ unit }) => unit !== null));
      }
    });

    test(`the redlines of a provision lead from its first words to its last, letter for letter (${seed})`, () => {
      for (const { stages } of all) {
        let spelt = clauseText(stages[0]?.row.clause as Clause);
        for (const { row, unit } of stages.slice(1)) {
          const { old, new: now, redline } = unit?.head.change ?? { old: [], new: [], redline: [] };
          if (old.length + now.length === 2 && redline.length > 0) {
            redlined++;
            assert.equal(side(redline, -1), spelt);
            spelt = side(redline, 1);
          }
          // The words of a joint run across the border between two provisions.
          if (old.length + now.length > 2) spelt = clauseText(row.clause);
          assert.equal(spelt, clauseText(row.clause));
        }
      }
    });
  }

  test('some words were followed', () => assert.ok(redlined > 20, `${redlined}`));

  const side = (redline: Unit['head']['change']['redline'], of: -1 | 1): string =>
    redline
      .flatMap((block) => (block.kind === 'table' || block.side === -of ? [] : [block.runs]))
      .map((runs) =>
        runs
          .filter((run) => run.side !== -of)
          .map(({ text }) => text)
          .join(''),
      )
      .join('\n');
});
