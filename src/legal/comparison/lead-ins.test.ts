import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clauses } from '../testing/clauses.ts';
import { assertSound, shown, told } from '../testing/redlines.ts';
import { compare } from './compare.ts';
import { notes, tally } from './units.ts';

const rest = `2. Споры рассматривает суд по месту нахождения арендодателя.
3. Договор действует один год со дня подписания.`;
const whole = `1. Арендатор обязан содержать помещение в чистоте, вносить плату до пятого числа и сообщать о поломках в день обнаружения.
${rest}`;
const parted = `1. Арендатор обязан:
1) содержать помещение в чистоте;
2) вносить плату до пятого числа;
3) сообщать о поломках в день обнаружения.
${rest}`;

function compared(old: string, now: string) {
  const comparison = compare(clauses(old), clauses(now));
  assertSound(comparison);
  return comparison;
}

const changes = (old: string, now: string): readonly string[] =>
  told(compared(old, now)).filter((line) => / > \S+ /.test(line));

const replace = (text: string, from: string, to: string): string => {
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

describe('A clause parted into a lead-in and items', () => {
  test('is split, and no item bears its words away', () =>
    assert.deepEqual(changes(whole, parted), ['p-1 > p-1+p-1-1+p-1-2+p-1-3 split reworded']));

  test('shows what went at each border, and no other word', () => {
    const [line] = compared(whole, parted).lines;
    assert.equal(
      shown(line?.change.redline ?? []),
      'Арендатор обязан[- -]{+:+} ¶ содержать помещение в чистоте[-, -]{+;+} ¶ вносить плату до пятого числа[- и -]{+;+} ¶ сообщать о поломках в день обнаружения.',
    );
  });

  test('counts once, and the edition has one note, at the clause', () => {
    const comparison = compared(whole, parted);
    const { split, added, removed } = tally(comparison);
    assert.deepEqual({ split, added, removed }, { split: 1, added: 0, removed: 0 });
    assert.deepEqual([...notes(comparison).keys()], ['p-1']);
  });

  test('may gain an item on the way', () =>
    assert.deepEqual(changes(whole, replace(parted, rest, `4) застраховать имущество.\n${rest}`)), [
      'p-1 > p-1+p-1-1+p-1-2+p-1-3 split reworded',
      '— > p-1-4 added',
    ]));

  test('is split under another number as well', () => {
    const first = '1. Помещение передаётся по акту с описью имущества.';
    const shifted = parted.replace(/^[123]\./gm, (label) => `${Number.parseInt(label, 10) + 1}.`);
    assert.deepEqual(changes(whole, `${first}\n${shifted}`), [
      '— > p-1 added',
      'p-1 > p-2+p-2-1+p-2-2+p-2-3 split reworded',
      'p-2 > p-3 renumbered',
      'p-3 > p-4 renumbered',
    ]);
  });

  test('stays itself where too much is lost for a split', () => {
    const other = 'обеспечить круглосуточную охрану ввезённого оборудования';
    const now = replace(parted, 'содержать помещение в чистоте', other);
    assert.deepEqual(changes(whole, now), [
      'p-1 > p-1 reworded',
      '— > p-1-1 added',
      '— > p-1-2 added',
      '— > p-1-3 added',
    ]);
  });

  test('in Kazakh may keep its verb in the last item or in the lead-in', () => {
    const duties = 'үй-жайды таза ұстауға, ақыны уақтылы төлеуге және ақауларды хабарлауға';
    const items = (end: string) =>
      `1) үй-жайды таза ұстауға;\n2) ақыны уақтылы төлеуге;\n3) ақауларды хабарлауға${end}.`;
    const old = `1. Жалға алушы ${duties} міндетті.\n2. Дауларды сот қарайды.`;
    for (const now of [
      `1. Жалға алушы:\n${items(' міндетті')}\n2. Дауларды сот қарайды.`,
      `1. Жалға алушы мыналарға міндетті:\n${items('')}\n2. Дауларды сот қарайды.`,
    ])
      assert.deepEqual(changes(old, now), ['p-1 > p-1+p-1-1+p-1-2+p-1-3 split reworded']);
  });
});

describe('A lead-in and items put together', () => {
  test('are merged', () =>
    assert.deepEqual(changes(parted, whole), ['p-1+p-1-1+p-1-2+p-1-3 > p-1 merged reworded']));

  test('may lose an item on the way', () =>
    assert.deepEqual(changes(replace(parted, rest, `4) застраховать имущество.\n${rest}`), whole), [
      'p-1+p-1-1+p-1-2+p-1-3 > p-1 merged reworded',
      'p-1-4 > — removed',
    ]));
});

test('Clauses that each became an item are those items', () => {
  const old = `1. Арендатор обязан содержать помещение в чистоте и порядке.
2. Арендатор обязан сообщать о поломках в день их обнаружения.
3. ${rest.slice(3).split('\n')[0]}`;
  const now = `1. Арендатор обязан:
1) содержать помещение в чистоте и порядке;
2) сообщать о поломках в день их обнаружения.
2. ${rest.slice(3).split('\n')[0]}`;
  assert.deepEqual(changes(old, now), [
    '— > p-1 added',
    'p-1 > p-1-1 reworded',
    'p-2 > p-1-2 reworded',
    'p-3 > p-2 renumbered',
  ]);
});

test('A clause that keeps its words and gains items is not split', () => {
  const [first = ''] = whole.split('\n');
  const now = `${first.replace(/\.$/, ':')}\n1) вносить плату до пятого числа;\n${rest}`;
  assert.deepEqual(changes(whole, now), ['p-1 > p-1 reworded', '— > p-1-1 added']);
});

test('Another clause that opens with the same words is no part of the split', () => {
  const now = `1. Арендатор обязан:
1) хранить ключи от помещения у охраны;
2) возвращать пропуска при увольнении работников.
2. ${whole.slice(3).split('\n')[0]}`;
  assert.deepEqual(changes(whole.split('\n')[0] as string, now), [
    '— > p-1 added',
    '— > p-1-1 added',
    '— > p-1-2 added',
    'p-1 > p-2 renumbered',
  ]);
});
