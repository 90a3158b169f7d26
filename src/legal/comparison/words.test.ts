import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Inline } from '../clause.ts';
import { chance } from '../testing/redlines.ts';
import type { Run, Side } from './comparison.ts';
import { type Piece, pieces } from './spans.ts';
import { isWord, tokenize } from './tokens.ts';
import { redlineWords } from './words.ts';

/** What is hard to cut, to fold or to set: each as a lawyer may type it. */
const vocabulary = [
  'Исполнитель',
  'исполнитель',
  'возвращает',
  'плату',
  'плату,',
  'за',
  'в',
  'и',
  'не',
  'её',
  'ее',
  'й',
  'и\u0306',
  'ё',
  'е\u0308',
  'договор',
  'дого\u00ADвор',
  'дo\u200Bговор',
  'Cервис',
  'Сервис',
  'жəне',
  'және',
  'бiрiншi',
  'бірінші',
  '«Мерзім»',
  '"Мерзім"',
  '“Мерзім”',
  '—',
  '–',
  '-',
  '…',
  '...',
  '2.10.2.1',
  '2.10.2.2.',
  'п.\u00a07',
  'п. 7',
  '3-2-бабының',
  '3\u20112-бабының',
  '01.09.2026',
  '10\u00a0000',
  '1 500 000',
  '500',
  '000',
  '10 000',
  '№\u202f5',
  'https://tumar.example/a?b=1',
  'pochta@tumar.example.',
  '1,5%',
  'IP-адрес',
  '(пять)',
  '5)',
  '😀',
  '\u0301',
  '\u00AD',
  '\uFEFF',
  'а/б',
  "д'Артаньян",
  'x_y',
  '\t',
  '\n',
] as const;
const spaces = [' ', ' ', ' ', ' ', '  ', '\u00a0', '\n', ''] as const;

type Pick = (below: number) => number;

const randomWords = (pick: Pick, most: number): string[] =>
  Array.from({ length: pick(most) }, () => {
    const word = vocabulary[pick(vocabulary.length)] ?? '';
    return word + (spaces[pick(spaces.length)] ?? '');
  });

/** Another text, or the same with words changed here and there. */
function edited(words: readonly string[], pick: Pick): string[] {
  if (pick(8) === 0) return randomWords(pick, 40);
  const rate = 2 + pick(12);
  return words.flatMap((word) => {
    if (pick(rate) > 0) return [word];
    const [other = ''] = randomWords(pick, 2);
    return [[], [other], [word, other], [word.toUpperCase()], [`${word} `]][pick(5)] ?? [];
  });
}

/** The words set in several ways, borders within words too. */
function setAtRandom(words: readonly string[], pick: Pick): Inline[] {
  const text = words.join('');
  const inlines: Inline[] = [];
  for (let at = 0; at < text.length; ) {
    const to = Math.min(text.length, at + 1 + pick(60));
    inlines.push(...setOne(text.slice(at, to), pick));
    at = to;
  }
  return inlines;
}

function setOne(text: string, pick: Pick): Inline[] {
  const plain: Inline = { kind: 'text', text };
  switch (pick(7)) {
    case 0:
      return [{ kind: 'strong', children: [plain] }];
    case 1:
      return [{ kind: 'link', target: `#p-${pick(2)}`, children: [plain] }];
    case 2:
      return [
        { ...plain, text: `${text} ` },
        { kind: 'footnote', id: `${pick(2)}` },
      ];
    case 3:
      return [
        { kind: 'emphasis', children: [plain, { kind: 'code', text: 'код' }] },
        { kind: 'break' },
      ];
    default:
      return [plain];
  }
}

/** Every letter with how it is set. */
const spelt = (list: readonly Setting[]): readonly string[] =>
  list.flatMap(({ text, marks }) => {
    const look = JSON.stringify(marks);
    return text === ''
      ? marks.length > 0
        ? [look]
        : []
      : text.split('').map((letter) => letter + look);
  });
interface Setting {
  readonly text: string;
  readonly marks: Piece['marks'];
}

const sideOf = (runs: readonly Run[], side: Side): readonly Run[] =>
  runs.filter((run) => run.side === 0 || run.side === side);

function forEachPair(check: (old: readonly Piece[], now: readonly Piece[], seed: number) => void) {
  for (let seed = 1; seed <= 300; seed++) {
    const pick = chance(seed * 7919);
    const words = randomWords(pick, 60);
    check(pieces(setAtRandom(words, pick)), pieces(setAtRandom(edited(words, pick), pick)), seed);
  }
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

describe('Whatever the two texts', () => {
  test('rejecting gives the old one and accepting the new, letter for letter, as it was set', () =>
    forEachPair((old, now, seed) => {
      const runs = redlineWords(old, now);
      assert.deepEqual(spelt(sideOf(runs, -1)), spelt(old), `old, seed ${seed}`);
      assert.deepEqual(spelt(sideOf(runs, 1)), spelt(now), `new, seed ${seed}`);
    }));

  test('no mark begins or ends within a word', () =>
    forEachPair((old, now, seed) => {
      const runs = redlineWords(old, now);
      for (const side of [-1, 1] as const) {
        const own = sideOf(runs, side);
        const borders = new Set<number>();
        let at = 0;
        for (const token of tokenize(textOf(own))) borders.add((at += token.length));
        at = 0;
        own.forEach((run, index) => {
          at += run.text.length;
          const next = own[index + 1];
          if (next && next.side !== run.side)
            assert.ok(
              borders.has(at) || at === 0 || /\s/.test(textOf(own)[at - 1] ?? ''),
              `seed ${seed}, ${textOf(own).slice(at - 9, at + 9)}`,
            );
        });
      }
    }));

  test('what stands unmarked is the same in both, and equal texts have no mark', () =>
    forEachPair((old, _, seed) => {
      assert.ok(
        redlineWords(old, old).every(({ side }) => side === 0),
        `seed ${seed}`,
      );
    }));
});

const plainPieces = (text: string): readonly Piece[] => pieces([{ kind: 'text', text }]);
const keptIn = (old: string, now: string): number =>
  redlineWords(plainPieces(old), plainPieces(now))
    .filter(({ side }) => side === 0)
    .reduce((sum, { text }) => sum + tokenize(text).filter(isWord).length, 0);

/** Words of which none stands twice, so that what can be kept is known. */
const longText = (length: number, isChanged: (at: number) => boolean): string =>
  Array.from({ length }, (_, at) => (isChanged(at) ? `иначе${at}` : `слово${at}`)).join(' ');

describe('A long clause', () => {
  for (const [name, isChanged, least] of [
    ['with one word in ten changed keeps the others', (at: number) => at % 10 === 0, 1800],
    ['with every other ten words changed keeps a half', (at: number) => at % 20 < 10, 1000],
    ['with its first two thirds rewritten keeps the last', (at: number) => at < 1333, 667],
  ] as const)
    test(name, () => {
      const kept = keptIn(
        longText(2000, () => false),
        longText(2000, isChanged),
      );
      assert.ok(kept >= least, `${kept} of ${least}`);
    });

  test('of the same few words over and over is no trap', () => {
    const old = 'срок и плата за день '.repeat(1000);
    const now = `${'срок и цена за день '.repeat(600)}${'срок и плата за день '.repeat(400)}`;
    assert.ok(keptIn(old, now) > 4000);
  });
});

test('A word half in bold is one word', () => {
  const bold = pieces([
    { kind: 'strong', children: [{ kind: 'text', text: 'Испол' }] },
    { kind: 'text', text: 'нитель платит' },
  ]);
  assert.deepEqual(
    redlineWords(bold, plainPieces('Заказчик платит')).map(({ side, text }) => [side, text]),
    [
      [-1, 'Испол'],
      [-1, 'нитель'],
      [1, 'Заказчик'],
      [0, ' платит'],
    ],
  );
});

test('A clause of which less than a quarter stays stands twice, one of which more stays does not', () => {
  const shown = (old: string, now: string) =>
    redlineWords(plainPieces(old), plainPieces(now)).map(({ side }) => side);
  const old = 'Заказчик платит вперёд и забирает товар сам со склада';
  assert.deepEqual(
    shown(old, 'Исполнитель привозит и отдаёт вещи курьером прямо до двери'),
    [-1, 1],
  );
  assert.ok(shown(old, 'Заказчик платит вперёд, а курьер привозит ему вещи домой').includes(0));
});

test('A sum is one number: it changed as a whole, and what only stands beside it did not', () => {
  const drawn = (old: string, now: string): string =>
    redlineWords(plainPieces(old), plainPieces(now))
      .map(({ side, text }) => (side === 0 ? text : side < 0 ? `[-${text}-]` : `{+${text}+}`))
      .join('');
  for (const [old, now, marked] of [
    ['цена 1 500 000 тенге', 'цена 1 800 000 тенге', 'цена [-1 500 000-]{+1 800 000+} тенге'],
    ['аванс 5 000 тенге', 'аванс 5\u00a0500 тенге', 'аванс [-5 000-]{+5\u00a0500+} тенге'],
    ['штраф 500 000 тенге', 'штраф 1 500 000 тенге', 'штраф [-500 000-]{+1 500 000+} тенге'],
    ['от 15 000 до 20 000', 'от 12 000 до 20 000', 'от [-15 000-]{+12 000+} до 20 000'],
    ['пункты 1, 200 и 3', 'пункты 2, 200 и 3', 'пункты [-1-]{+2+}, 200 и 3'],
    ['в 2026 500 раз', 'в 2027 500 раз', 'в [-2026-]{+2027+} 500 раз'],
    ['сумма 10 000 тенге', 'вся сумма 10 000 тенге', '{+вся +}сумма 10 000 тенге'],
  ] as const)
    assert.equal(drawn(old, now), marked);
});
