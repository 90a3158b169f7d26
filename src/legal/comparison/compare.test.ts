import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clauses } from '../testing/clauses.ts';
import { assertSound, chance, shown, told } from '../testing/redlines.ts';
import { changesWithCarried } from './carried.ts';
import { compare } from './compare.ts';

const base = `## 1. Общие положения
1.1. Настоящая Политика определяет, какие данные собирает товарищество.
1.2. Политика распространяется на сайт и мобильное приложение.
## 2. Данные пользователя
2.1. При регистрации Оператор запрашивает:
1) имя и номер мобильного телефона;
2) адрес электронной почты.
2.2. Автоматически записываются адрес устройства и время обращения.
2.3. После удаления учётной записи данные обезличиваются и не восстанавливаются.
## 3. Права
3.1. Пользователь может запросить копию своих данных в любое время.
3.2. Оператор отвечает на запрос в течение пятнадцати календарных дней.`;

/** What changed between the base text and an edited one; unchanged clauses left out. */
function changes(edit: (text: string) => string, from = base): readonly string[] {
  const comparison = compare(clauses(from), clauses(edit(from)));
  assertSound(comparison);
  return told(comparison).filter((line) => / > \S+ /.test(line));
}

const replace = (from: string, to: string) => (text: string) => {
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

describe('A change is told by its kind', () => {
  test('equal texts have none', () =>
    assert.deepEqual(
      changes((text) => text),
      [],
    ));

  test('a clause with other words is reworded', () =>
    assert.deepEqual(changes(replace('и мобильное приложение', 'и службу поддержки')), [
      'p-1.2 > p-1.2 reworded',
    ]));

  test('other quotes, dashes, look-alike letters and ё are typography', () =>
    assert.deepEqual(changes(replace('учётной записи', 'yчетной записи')), [
      'p-2.3 > p-2.3 typographic',
    ]));

  test('a new clause is added and shifts only the numbers of the rest', () =>
    assert.deepEqual(
      changes((text) =>
        replace(
          '3.2. Оператор',
          '3.3. Оператор',
        )(text)
          .replace('3.1. Пользователь', '3.2. Пользователь')
          .replace(
            '## 3. Права',
            '## 3. Права\n3.1. Телефонные разговоры записываются после предупреждения.',
          ),
      ),
      ['— > p-3.1 added', 'p-3.1 > p-3.2 renumbered', 'p-3.2 > p-3.3 renumbered'],
    ));

  test('a clause that is gone is removed where it stood', () =>
    assert.deepEqual(
      changes(replace('2.2. Автоматически записываются адрес устройства и время обращения.\n', '')),
      ['p-2.2 > — removed'],
    ));

  test('an item that is gone is removed', () =>
    assert.deepEqual(changes(replace('1) имя и номер мобильного телефона;\n', '')), [
      'p-2.1-1 > — removed',
    ]));

  test('the same number over words with nothing in common is no continuation', () =>
    assert.deepEqual(
      changes(
        replace(
          'Автоматически записываются адрес устройства и время обращения',
          'Расчёты ведутся через банк, открывший счёт',
        ),
      ),
      ['p-2.2 > — removed', '— > p-2.2 added'],
    ));

  test('a clause that changed places is moved, with a line where it was', () =>
    assert.deepEqual(
      changes(
        (text) => `${text.replace(/2\.3\. (.*)\n/, '')}\n3.3. ${/2\.3\. (.*)\n/.exec(text)?.[1]}`,
      ),
      ['p-2.3 > p-3.3 departure', 'p-2.3 > p-3.3 moved renumbered'],
    ));

  test('a section that moved takes its clauses along', () => {
    const [first, second, third] = base.split(/\n(?=##)/) as [string, string, string];
    const [as2, as3] = [
      third.replaceAll(/(?<=^|## )3(?=\.)/gm, '2'),
      second.replaceAll(/(?<=^|## )2(?=\.)/gm, '3'),
    ];
    assert.deepEqual(
      changes(() => [first, as2, as3].join('\n')),
      [
        's-3 > s-2 moved renumbered',
        'p-3.1 > p-2.1 renumbered',
        'p-3.2 > p-2.2 renumbered',
        's-2 > s-3 renumbered',
        'p-2.1 > p-3.1 renumbered',
        'p-2.2 > p-3.2 renumbered',
        'p-2.3 > p-3.3 renumbered',
        's-3 > s-2 departure',
      ],
    );
  });

  test('what stands under a moved clause is carried along, and nothing else is', () => {
    const old =
      '## 1. Срок\n1.1. Один день.\n## 2. Цена\n2.1. Цена товара.\n## 3. Споры\n3.1. Спор решает суд.\n3.2. Иск подаётся в Алматы.\n3.3. Срок иска три года.';
    const now =
      '## 1. Споры\n1.1. Спор решает суд.\n1.2. Иск подаётся в Астане.\n## 2. Срок\n2.1. Один день.\n2.2. Срок иска три года.\n## 3. Цена\n3.1. Цена товара.';
    const comparison = compare(clauses(old), clauses(now));
    const heads = comparison.lines.filter(
      ({ change, departure }) => !departure && change.kinds.includes('moved'),
    );
    const along = changesWithCarried(comparison)
      .filter(
        (change) => change.kinds.includes('moved') && !heads.some((head) => head.change === change),
      )
      .map((change) => change.new[0]?.id);
    const under = heads.flatMap(({ change }) => change.new[0]?.children ?? []).map(({ id }) => id);
    assert.ok(along.length > 0 && along.every((id) => under.includes(id ?? '')), along.join());
    assert.ok(!along.includes('p-2.2'), 'what left the moved section by itself');
  });

  test('a heading between clauses moves none of them', () =>
    assert.deepEqual(
      changes((text) =>
        text
          .replace('2.3. После', '## 3. Удаление\n3.1. После')
          .replace('## 3. Права\n3.1.', '## 4. Права\n4.1.')
          .replace('3.2. Оператор', '4.2. Оператор'),
      ),
      [
        '— > s-3 added',
        'p-2.3 > p-3.1 renumbered',
        's-3 > s-4 renumbered',
        'p-3.1 > p-4.1 renumbered',
        'p-3.2 > p-4.2 renumbered',
      ],
    ));

  const whole =
    '1. Оператор хранит данные пять лет по закону. Пользователь может запросить удаление данных своим заявлением.';
  const parts =
    '1. Оператор хранит данные пять лет по закону.\n2. Пользователь может запросить удаление данных своим заявлением.';

  test('one clause is split though its parts were reworded on the way', () => {
    const whole =
      '1. Сведения о заказах и платежах хранятся 5 (пять) лет, а переписка со службой поддержки — 1 (один) год со дня последнего сообщения.';
    const parts =
      '1. Сведения о заказах и платежах хранятся 5 (пять) лет.\n2. Переписка со службой поддержки и записи разговоров, указанные в п. 2.6, хранятся 1 (один) год со дня последнего сообщения или разговора.';
    assert.deepEqual(told(compare(clauses(whole), clauses(parts))), [
      'p-1 > p-1+p-2 split reworded',
    ]);
    const beside =
      '1. Сведения о заказах и платежах хранятся 5 (пять) лет, а переписка со службой поддержки — 1 (один) год со дня последнего сообщения.\n2. Записи разговоров со службой поддержки хранятся 1 (один) год со дня разговора.';
    assert.deepEqual(told(compare(clauses(whole), clauses(beside))), [
      'p-1 > p-1',
      '— > p-2 added',
    ]);
  });

  test('one clause whose words became two is split', () => {
    assert.deepEqual(
      changes(() => parts, whole),
      ['p-1 > p-1+p-2 split'],
    );
    const [line] = compare(clauses(whole), clauses(parts)).lines;
    assert.equal(line?.change.redline.length, 2);
  });

  test('one clause whose words became three is split, and three that became one are merged', () => {
    const [card, points, end] = [
      'частник получает карту бесплатно при первой покупке',
      'аллы начисляются в размере пяти процентов от суммы чека',
      'ачисленные баллы сгорают через год после последней покупки',
    ];
    const together = `1. У${card}, б${points}, н${end}.\n2. Правила размещены на сайте.`;
    const apart = `1. У${card}.\n2. Б${points}.\n3. Н${end}.\n4. Правила размещены на сайте.`;
    assert.deepEqual(
      changes(() => apart, together),
      ['p-1 > p-1+p-2+p-3 split', 'p-2 > p-4 renumbered'],
    );
    assert.deepEqual(
      changes(() => together, apart),
      ['p-1+p-2+p-3 > p-1 merged', 'p-4 > p-2 renumbered'],
    );
    const beside = together.replace('2.', `2. Б${points.replace('пяти', 'десяти')}.\n3.`);
    assert.deepEqual(
      changes(() => beside, together),
      ['— > p-2 added', 'p-2 > p-3 renumbered'],
    );
  });

  test('two clauses whose words became one are merged', () =>
    assert.deepEqual(
      changes(() => whole, parts),
      ['p-1+p-2 > p-1 merged'],
    ));

  test('a heading with other words is known by its clauses', () =>
    assert.deepEqual(changes(replace('Данные пользователя', 'Какие сведения мы собираем')), [
      's-2 > s-2 reworded',
    ]));

  test('words repeated in many clauses pair with their own surroundings', () => {
    const text = ['1', '2', '3']
      .map((n) => `## ${n}. Глава ${n}\n${n}.1. Стороны действуют добросовестно и разумно.`)
      .join('\n');
    assert.deepEqual(
      changes((old) => old.replace(/## 2[\s\S]*?(?=## 3)/, ''), text),
      ['s-2 > — removed', 'p-2.1 > — removed'],
    );
  });
});

test('Counts tell how many changes bear each kind', () => {
  const { counts } = compare(
    clauses(base),
    clauses(base.replace('в любое время', 'один раз в год')),
  );
  assert.deepEqual(
    Object.entries(counts).filter(([, count]) => count > 0),
    [['reworded', 1]],
  );
});

test('The text against nothing is wholly added, or removed', () => {
  const text = clauses(base);
  for (const [old, now] of [
    [[], text],
    [text, []],
    [[], []],
  ] as const)
    assertSound(compare(old, now));
  assert.equal(compare([], text).counts.added, 12);
  assert.equal(compare(text, []).counts.removed, 12);
});

const words =
  'сторона договор срок оплата «услуга» Сервис п. 2.1 - — и в не ёлка мəн 10 000 т. е. post.kz *важно* *срок* [сайт](https://a.kz) [сайт](https://b.kz)'.split(
    / (?![^[]*\])/,
  );

function randomText(pick: (below: number) => number): string {
  let section = 0;
  let clause = 0;
  const sentence = (): string =>
    Array.from({ length: 1 + pick(14) }, () => words[pick(words.length)]).join(' ');
  return Array.from({ length: 1 + pick(24) }, () => {
    const kind = pick(10);
    if (kind === 0) return `## ${++section}. ${sentence()}`;
    if (kind < 5) return `${section}.${++clause}. ${sentence()}`;
    if (kind < 8) return `${1 + pick(4)}) ${sentence()}`;
    if (kind === 8) return `| ${sentence()} | ${sentence()} |`;
    return `Абзац ${sentence()}`;
  }).join('\n');
}

/** The text with lines dropped, doubled, exchanged and given other words. */
function edited(text: string, pick: (below: number) => number): string {
  const lines = text.split('\n');
  for (let times = pick(6); times > 0; times--) {
    const [at, other] = [pick(lines.length), pick(lines.length)];
    const line = lines[at] ?? '';
    const kind = pick(5);
    if (kind === 0) lines.splice(at, 1);
    else if (kind === 1) lines.splice(other, 0, line);
    else if (kind === 2) [lines[at], lines[other]] = [lines[other] ?? '', line];
    else
      lines[at] = line
        .split(' ')
        .flatMap((word, place) =>
          place === 0 || pick(6) > 0 ? word : [word, words[pick(words.length)] ?? ''],
        )
        .join(' ');
  }
  return lines.join('\n');
}

test('Both texts can be rebuilt, letter for letter, from any comparison', () => {
  for (let seed = 1; seed <= 400; seed++) {
    const pick = chance(seed);
    const text = randomText(pick);
    assertSound(compare(clauses(text), clauses(edited(text, pick))));
    assertSound(compare(clauses(text), clauses(randomText(pick))));
  }
});

test('The same texts give the same comparison, and a text against itself none', () => {
  const pick = chance(7);
  const [old, now] = [clauses(randomText(pick)), clauses(randomText(pick))];
  assert.deepEqual(told(compare(old, now)), told(compare(old, now)));
  assert.deepEqual(
    new Set(compare(old, old).lines.flatMap(({ change }) => change.kinds)),
    new Set(),
  );
});

test('A clause shows the words that went before those that came', () => {
  const comparison = compare(
    clauses(base),
    clauses(base.replace('пятнадцати календарных дней', 'трёх рабочих дней со дня получения')),
  );
  const change = comparison.lines.find((line) => line.change.kinds.length > 0)?.change;
  assert.equal(
    shown(change?.redline ?? []),
    'Оператор отвечает на запрос в течение [-пятнадцати календарных дней-]{+трёх рабочих дней со дня получения+}.',
  );
});

test('A short item is continued by the item of its number, whatever number its clause has now', () => {
  const text = (number: string, item: string) =>
    `${number}. Не публикуются отзывы, содержащие:\n1) брань и угрозы;\n2) персональные данные других лиц;\n3) ${item};`;
  const more = '6.2. Бонусами можно оплатить не более тридцати процентов цены заказа.\n';
  const found = told(
    compare(
      clauses(text('6.2', 'рекламу')),
      clauses(more + text('7.2', 'рекламу и ссылки на другие торговые площадки')),
    ),
  );
  assert.ok(found.includes('p-6.2-3 > p-7.2-3 reworded'), found.join('\n'));
});

test('A clause that only names another by its new number is a consequence, not a rewording', () => {
  const old =
    '1. Оператор хранит данные, указанные в пункте 2, пять лет.\n2. Данные пользователя: имя и телефон.';
  const now =
    '1. Оператор хранит данные, указанные в пункте 3, пять лет.\n2. Записи разговоров хранятся месяц.\n3. Данные пользователя: имя и телефон.';
  assert.deepEqual(told(compare(clauses(old), clauses(now))), [
    'p-1 > p-1 consequential',
    '— > p-2 added',
    'p-2 > p-3 renumbered',
  ]);
  const wrong = now.replace('пункте 3', 'пункте 1');
  assert.equal(told(compare(clauses(old), clauses(wrong)))[0], 'p-1 > p-1 reworded');
});

describe('The fewest words have moved', () => {
  test('of two clauses that changed places, the shorter one', () => {
    const text = (...lines: readonly string[]): string =>
      lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
    const long = 'Оператор хранит сведения о заказах пять лет со дня исполнения последнего заказа.';
    const short = 'Споры рассматривает суд города Алматы.';
    assert.deepEqual(told(compare(clauses(text(long, short)), clauses(text(short, long)))), [
      'p-2 > p-1 moved renumbered',
      'p-1 > p-2 renumbered',
      'p-2 > p-1 departure',
    ]);
  });

  test('a clause that leaves its section moves, not the heading it jumped over', () => {
    const fees =
      'Комиссия за перевод взимается с отправителя в день списания денег, если договором с ним не установлено иное.';
    const old = `## 1. Цена\n1.1. Цена указана в тенге.\n## 2. Оплата\n2.1. ${fees}\n2.2. Счёт оплачивается картой.\n2.3. Чек приходит на почту покупателя.`;
    const now = `## 1. Цена\n1.1. Цена указана в тенге.\n1.2. ${fees}\n## 2. Оплата\n2.1. Счёт оплачивается картой.\n2.2. Чек приходит на почту покупателя.`;
    assert.deepEqual(
      told(compare(clauses(old), clauses(now))).filter((line) => line.includes(' moved')),
      ['p-2.1 > p-1.2 moved renumbered'],
    );
  });
});

describe('What stands in its place is asked before what stands elsewhere', () => {
  const lines = [
    'Оператор запрашивает у пользователя имя, телефон и почтовый адрес доставки.',
    'Курьер передаёт посылку получателю после проверки документа.',
    'Неполученная посылка возвращается отправителю через тридцать дней.',
    'Отправитель отвечает за содержимое посылки перед третьими лицами.',
    'Тариф рассчитывается по весу и расстоянию до отделения связи.',
    'Жалоба рассматривается комиссией в течение десяти рабочих дней.',
  ];
  const text = (all: readonly string[]): string =>
    all.map((line, index) => `${index + 1}. ${line}`).join('\n');
  const changed = (now: readonly string[]): readonly string[] =>
    told(compare(clauses(text(lines)), clauses(text(now))));

  test('a new clause that quotes a reworded one is added, and the reworded one stays', () => {
    const reworded =
      'Неполученная вовремя посылка возвращается назад отправителю почтой через пятнадцать дней.';
    const found = changed([...lines.toSpliced(2, 1, reworded), lines[2] as string]);
    assert.deepEqual(found.slice(2, 3), ['p-3 > p-3 reworded']);
    assert.deepEqual(found.slice(-1), ['— > p-7 added']);
  });

  test('the same the other way round: of two that say it, the one that stood there stays', () => {
    const reworded =
      'Неполученная вовремя посылка возвращается назад отправителю почтой через пятнадцать дней.';
    const now = text(lines);
    const old = text([...lines.toSpliced(2, 1, reworded), lines[2] as string]);
    const found = told(compare(clauses(old), clauses(now)));
    assert.deepEqual(found.slice(2, 3), ['p-3 > p-3 reworded']);
    assert.deepEqual(found.slice(-1), ['p-7 > — removed']);
  });

  test('a clause with the same words elsewhere has moved when nothing like it took its place', () => {
    const other = 'Расчёты ведутся безналично через банк, который открыл счёт продавцу.';
    const found = changed([...lines.toSpliced(1, 1, other), lines[1] as string]);
    assert.deepEqual(
      found.filter((line) => / (moved|added|removed|reworded)/.test(line)),
      ['— > p-2 added', 'p-2 > p-7 moved renumbered'],
    );
  });

  test('two clauses that changed places are two equal ones, however alike they are', () => {
    const alike = ['Срок ответа на жалобу десять дней.', 'Срок ответа на запрос десять дней.'];
    const [a, b] = alike as [string, string];
    const found = told(compare(clauses(text([a, ...lines, b])), clauses(text([b, ...lines, a]))));
    assert.ok(found.includes('p-1 > p-8 moved renumbered'), found.join('\n'));
    assert.ok(found.includes('p-8 > p-1 moved renumbered'), found.join('\n'));
  });
});

test('Clauses become one though another between them has gone', () => {
  const [a, b] = [
    'Оператор хранит данные пять лет по закону.',
    'Пользователь может запросить удаление данных своим заявлением.',
  ];
  const old = `1. ${a}\n2. Курьер звонит получателю за час до доставки.\n3. ${b}`;
  const found = told(compare(clauses(old), clauses(`1. ${a} ${b}`)));
  assert.deepEqual(found, ['p-2 > — removed', 'p-1+p-3 > p-1 merged']);
});
